// Values of a claim in another claim's unit.
#ifndef CHECKER_CLAIM_IN_UNIT_H_
#define CHECKER_CLAIM_IN_UNIT_H_

#include "checker/claim/claim.h"

namespace crosscheck {

// What is added to a value of `claim` on its way to the base unit: that of
// degrees Celsius to kelvins.  The claim has a quantity.
double OffsetOf(const Claim& claim);

// The figure of `claim` in the base unit, without that offset: equal for equal
// figures of one dimension, in whatever unit.  The claim has a quantity.
double FigureInBase(const Claim& claim);

// Brings a value of `claim`, as written, to the unit `first` is written in.
// Both have quantities of one dimension.
double InUnitOf(const Claim& first, const Claim& claim, double value);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_IN_UNIT_H_
