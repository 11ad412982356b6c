#include "checker/normalize/canonical.h"

#include <cmath>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

constexpr double kSecondsPerDay = 86400;

// Days since 1970 of a moment, rounded down.
double DayOf(int64_t second) {
  return std::floor(static_cast<double>(second) / kSecondsPerDay);
}

Interval Scaled(const Interval& bounds, double factor, double offset) {
  return {bounds.lower * factor + offset, bounds.upper * factor + offset,
          bounds.lower_open, bounds.upper_open};
}

void CanonicalizeQuantity(const UnitTable& units, Claim& claim) {
  const Quantity& quantity = *claim.quantity;
  double offset = 0;
  if (claim.age) {
    // Ages are compared in whole years, those of infants in parts of one.
    claim.dimension = "age";
    claim.canonical_unit = "a";
    claim.canonical_factor = SecondsIn(quantity.unit) / SecondsIn("a");
  } else if (const double seconds = SecondsIn(quantity.unit); seconds > 0) {
    claim.dimension = "time";
    claim.canonical_unit = "s";
    claim.canonical_factor = seconds;
  } else if (claim.fraction) {
    claim.dimension = "ratio";
    claim.canonical_unit = "%";
    claim.canonical_factor = 100;
  } else if (quantity.unit == "1") {
    claim.dimension = "1";
    claim.canonical_unit = "1";
  } else {
    const absl::string_view code = quantity.unit;
    const size_t slash = code.find("/{");
    const v1::Unit* unit = units.Find(code.substr(0, slash));
    if (unit == nullptr) {
      claim.dimension = claim.canonical_unit = quantity.unit;
      claim.canonical = quantity.bounds;
      return;
    }
    claim.dimension = unit->code() == "%" ? "ratio" : unit->dimension();
    claim.canonical_unit = unit->base().empty() ? unit->code() : unit->base();
    claim.canonical_factor = unit->factor() == 0 ? 1 : unit->factor();
    offset = unit->offset();
    if (slash != absl::string_view::npos) {
      absl::StrAppend(&claim.dimension, code.substr(slash));
      absl::StrAppend(&claim.canonical_unit, code.substr(slash));
    }
  }
  claim.canonical = Scaled(quantity.bounds, claim.canonical_factor, offset);
}

}  // namespace

double SecondsIn(absl::string_view unit) {
  if (unit == "s") return 1;
  if (unit == "min") return 60;
  if (unit == "h") return 3600;
  if (unit == "d") return kSecondsPerDay;
  if (unit == "wk") return 7 * kSecondsPerDay;
  if (unit == "mo") return 30.436875 * kSecondsPerDay;
  if (unit == "a") return 365.2425 * kSecondsPerDay;
  return 0;
}

void Canonicalize(const UnitTable& units, Claim& claim) {
  if (claim.quantity) {
    CanonicalizeQuantity(units, claim);
    return;
  }
  claim.dimension = "date";
  claim.canonical_unit = "d";
  if (claim.time && claim.time->has_moments) {
    claim.canonical.lower = DayOf(claim.time->first);
    claim.canonical.upper = DayOf(claim.time->last);
  }
}

}  // namespace crosscheck
