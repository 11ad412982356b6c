#include "checker/claim/in_unit.h"

#include <cmath>

namespace crosscheck {

double OffsetOf(const Claim& claim) {
  const Interval& written = claim.quantity->bounds;
  const double factor = claim.canonical_factor;
  if (std::isfinite(written.lower)) {
    return claim.canonical.lower - written.lower * factor;
  }
  if (std::isfinite(written.upper)) {
    return claim.canonical.upper - written.upper * factor;
  }
  return 0;
}

double FigureInBase(const Claim& claim) {
  return claim.quantity->value * claim.canonical_factor;
}

double InUnitOf(const Claim& first, const Claim& claim, double value) {
  if (claim.quantity->unit == first.quantity->unit) return value;
  return (value * claim.canonical_factor + OffsetOf(claim) - OffsetOf(first)) /
         first.canonical_factor;
}

}  // namespace crosscheck
