#include "rules/disjoint_times/rule.h"

#include <cmath>

#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerHour = 3600;
constexpr double kSecondsPerDay = 86400;

// The reach in UTC where both say their zone.
Interval Of(const Claim& claim, const Claim& other,
            const CompareContext& context) {
  Interval reach = Reach(claim, context.config.widths());
  if (claim.time->has_offset && other.time->has_offset) {
    reach.lower -= claim.time->offset * kSecondsPerMinute;
    reach.upper -= claim.time->offset * kSecondsPerMinute;
  }
  return reach;
}

// Whether the two share no moment of a clock that knows no days: 11:50 p.m. and
// shortly after midnight do.
bool DisjointByHour(const Interval& a, Interval b) {
  const double days = std::floor((a.lower - b.lower) / kSecondsPerDay);
  b.lower += days * kSecondsPerDay;
  b.upper += days * kSecondsPerDay;
  if (!Disjoint(a, b)) return false;
  b.lower += kSecondsPerDay;
  b.upper += kSecondsPerDay;
  return Disjoint(a, b);
}

// Whether a time is a part of a day that no clock tells: "early on Tuesday".
bool IsPartOfDay(const Claim& claim) {
  return !claim.time->clock &&
         claim.time->last - claim.time->first < kSecondsPerDay - 1;
}

// Whether one names a zone, and not both an offset, and whole hours lie between
// the two or one is only a part of the day: they may be told in two zones.
bool MayBeOfAnotherZone(const Claim& a, const Claim& b) {
  if (!a.time->zone_stated && !b.time->zone_stated) return false;
  if (a.time->has_offset && b.time->has_offset) return false;
  if (IsPartOfDay(a) || IsPartOfDay(b)) return true;
  return a.time->clock && b.time->clock &&
         std::fmod(static_cast<double>(a.time->first - b.time->first),
                   kSecondsPerHour) == 0;
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
    if (MayBeOfAnotherZone(a, b)) return {};
    const Interval left = Of(a, b, context);
    const Interval right = Of(b, a, context);
    const bool days = a.time->day_stated && b.time->day_stated;
    if (days ? !Disjoint(left, right) : !DisjointByHour(left, right)) return {};
    return {v1::CONFLICT, v1::MEDIUM,
            "either there were two events, or one of the times is wrong"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointTimesRule() {
  return std::make_unique<DisjointTimesRule>();
}

}  // namespace crosscheck
