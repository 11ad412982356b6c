// What sort of figure a claim gives.
#ifndef CHECKER_CLAIM_CLAIM_SORTS_H_
#define CHECKER_CLAIM_CLAIM_SORTS_H_

#include "checker/claim/claim.h"

namespace crosscheck {

// "32 percent": not percentage points.
inline bool IsPercent(const Claim& claim) {
  return claim.quantity && claim.quantity->unit == "%";
}

// A number of things or persons: no age, share or rank.
inline bool IsBareCount(const Claim& claim) {
  return claim.quantity && claim.dimension == "1" && !claim.age &&
         !claim.fraction && !claim.ordinal_number;
}

// Without "about", "at least" and the like.
inline bool IsUnhedged(const Claim& claim) {
  return claim.quantity && claim.quantity->hedge == v1::HEDGE_NONE;
}

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_CLAIM_SORTS_H_
