// Figures and times in the base unit of their dimension.
#ifndef CHECKER_NORMALIZE_CANONICAL_H_
#define CHECKER_NORMALIZE_CANONICAL_H_

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/extract/figures/units.h"

namespace crosscheck {

// Fills the dimension and the canonical interval of `claim` from its quantity
// or its time.  Rates ("USD/{barrel}") are a dimension each.
//
// Months and years count 30.436875 and 365.2425 days, the means of the
// Gregorian calendar.
void Canonicalize(const UnitTable& units, Claim& claim);

// Returns the seconds in a UCUM unit of time, with those months and years; 0 if
// it is none.
double SecondsIn(absl::string_view unit);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_CANONICAL_H_
