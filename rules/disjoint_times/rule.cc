#include "rules/disjoint_times/rule.h"

#include <cmath>

#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

constexpr double kSecondsPerDay = 86400;

// The reach of `claim`; where one of the two says no day, that of the hour.
Interval Of(const Claim& claim, const Claim& other,
            const CompareContext& context) {
  Interval reach = Reach(claim, context.config.widths());
  if (claim.time->day_stated && other.time->day_stated) return reach;
  const double midnight =
      std::floor(static_cast<double>(claim.time->first) / kSecondsPerDay) *
      kSecondsPerDay;
  reach.lower -= midnight;
  reach.upper -= midnight;
  return reach;
}

class DisjointTimesRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "disjoint-times", "Flags two times of one event that share no moment."};
    return kDescriptor;
  }

  bool Takes(const Claim& a, const Claim& b, const Comparison&) const override {
    return a.time && b.time && !a.quantity && !b.quantity;
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison&,
                  const CompareContext& context) const override {
    if (!a.time->has_moments || !b.time->has_moments) return {};
    if (a.info == nullptr && !(a.time->full && b.time->full)) return {};
    // Onset against a plain date: not the same sort of statement.
    if (a.time->since != b.time->since) return {};
    if (!Disjoint(Of(a, b, context), Of(b, a, context))) return {};
    return {v1::CONFLICT, v1::MEDIUM,
            "either there were two events, or one of the times is wrong"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointTimesRule() {
  return std::make_unique<DisjointTimesRule>();
}

}  // namespace crosscheck
