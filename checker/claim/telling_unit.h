// Units that go some way to say what is measured.
#ifndef CHECKER_CLAIM_TELLING_UNIT_H_
#define CHECKER_CLAIM_TELLING_UNIT_H_

#include "checker/claim/claim.h"

namespace crosscheck {

// Whether a story has so few figures in the unit of `claim` that the unit tells
// what is measured: tonnes, degrees, percent, euros a litre.  Of counts, ages,
// times, lengths of time and distances a story has many.
bool HasTellingUnit(const Claim& claim);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_TELLING_UNIT_H_
