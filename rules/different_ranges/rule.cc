#include "rules/different_ranges/rule.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "checker/claim/telling_unit.h"
#include "checker/compare/shared_words.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// An outlook is put out anew: reports further apart may tell of two.
constexpr int kSameOutlookDays = 3;

// Ends of ranges this near, as part of the larger, were rounded.
constexpr double kRounded = 0.002;

// Without an "about" before it.
bool IsClosedRange(const Claim& claim) {
  return claim.quantity && claim.quantity->hedge == v1::HEDGE_RANGE &&
         std::isfinite(claim.canonical.lower) &&
         std::isfinite(claim.canonical.upper);
}

// Whether somebody expects it or aims at it.
bool IsOutlook(const Claim& claim) {
  return claim.modality == v1::FORECAST || claim.modality == v1::TARGET;
}

bool OneEvent(const Comparison& comparison) {
  return comparison.of(Facet::kEvent).relation == Relation::kEqual;
}

// Whether each sentence names somebody whom the other does not: two banks may
// expect two things.
bool EachNamesAnother(const Claim& a, const Claim& b) {
  const size_t shared = CountShared(a.names, b.names);
  return shared < a.names.size() && shared < b.names.size();
}

bool SameDays(const Claim& a, const Claim& b) {
  const std::optional<int64_t> days = DaysBetweenReports(a, b);
  if (days) return *days <= kSameOutlookDays;
  return a.report_day == b.report_day;  // Neither has a date.
}

bool SameEnd(double a, double b) {
  return std::abs(a - b) <= kRounded * std::max(std::abs(a), std::abs(b));
}

class DifferentRangesRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "different-ranges",
        "Flags two ranges given for one forecast, target or measure."};
    return kDescriptor;
  }

  // Ranges with nothing in common are disjoint bounds like any others.
  bool Takes(const Claim& a, const Claim& b,
             const Comparison& comparison) const override {
    const bool outlooks = IsOutlook(a) && IsOutlook(b);
    const bool measures =
        HasTellingUnit(a) && HasTellingUnit(b) && OneEvent(comparison);
    return comparison.comparable && IsClosedRange(a) && IsClosedRange(b) &&
           (outlooks || measures) && a.quantity->unit == b.quantity->unit &&
           !Disjoint(a.canonical, b.canonical);
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison& comparison,
                  const CompareContext&) const override {
    if (!SameDays(a, b) || EachNamesAnother(a, b)) return {};
    if (SameEnd(a.canonical.lower, b.canonical.lower) &&
        SameEnd(a.canonical.upper, b.canonical.upper)) {
      return {};
    }
    if (OneEvent(comparison)) {
      return {v1::CONFLICT, v1::MEDIUM, "the ranges have different ends"};
    }
    return {v1::REVIEW, v1::LOW, "a forecast has one range"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDifferentRangesRule() {
  return std::make_unique<DifferentRangesRule>();
}

}  // namespace crosscheck
