#include "rules/disjoint_times/rule.h"

#include <cmath>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerHour = 3600;
constexpr double kSecondsPerDay = 86400;

constexpr absl::string_view kReason =
    "either there were two events, or one of the times is wrong";

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

// Whether the two share no moment of a clock that goes round once in `round`
// seconds: of one that knows no days 11:50 p.m. and shortly after midnight do.
bool DisjointOnClock(const Interval& a, Interval b, double round) {
  const double rounds = std::floor((a.lower - b.lower) / round);
  b.lower += rounds * round;
  b.upper += rounds * round;
  if (!Disjoint(a, b)) return false;
  b.lower += round;
  b.upper += round;
  return Disjoint(a, b);
}

Interval Later(Interval times, double seconds) {
  times.lower += seconds;
  times.upper += seconds;
  return times;
}

// Whether the two share no moment as far as is known which day, and which half
// of it, they are of.
bool ShareNoMoment(const Claim& a, const Claim& b, const Interval& left,
                   const Interval& right) {
  constexpr double kHalfDay = kSecondsPerDay / 2;
  const bool half = a.time->half_unknown || b.time->half_unknown;
  if (!a.time->day_stated || !b.time->day_stated) {
    return DisjointOnClock(left, right, half ? kHalfDay : kSecondsPerDay);
  }
  return Disjoint(left, right) &&
         (!half || (Disjoint(Later(left, kHalfDay), right) &&
                    Disjoint(left, Later(right, kHalfDay))));
}

// Whether a time is a part of a day that no clock tells: "early on Tuesday".
bool IsPartOfDay(const Claim& claim) {
  return !claim.time->clock &&
         static_cast<double>(claim.time->last - claim.time->first) <
             kSecondsPerDay - 1;
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

// "-02-25" of a day that is given with its year or without; else empty, as of
// a Thursday that is not known ("XXXX-WXX-4").
absl::string_view DayOfYear(const Claim& claim) {
  constexpr size_t kYear = 4;  // "XXXX" if it is not known.
  constexpr size_t kDate = 10;
  const absl::string_view timex = claim.time->timex;
  return timex.size() == kDate && absl::ascii_isdigit(timex[kYear + 1]) &&
                 claim.time->mod.empty()
             ? timex.substr(kYear)
             : "";
}

// Whether two sentences of one content, each with one date, give other days of
// the year; that one leaves the year out is no reason to doubt it.
bool GiveOtherDaysOfYear(const Claim& a, const Claim& b,
                         const Comparison& comparison) {
  const v1::Kind* const kind = CommonKind(a, b);
  if (kind != nullptr && kind->occurrence() != v1::Kind::ONCE) return false;
  if (a.time->since || b.time->since || !a.alone || !b.alone ||
      a.predicate != b.predicate ||
      comparison.of(Facet::kEvent).relation != Relation::kEqual) {
    return false;
  }
  const absl::string_view left = DayOfYear(a);
  const absl::string_view right = DayOfYear(b);
  return !left.empty() && !right.empty() && left != right;
}

bool IsAhead(const Claim& claim) {
  return claim.report_day != kNoFirstDay &&
         claim.scope.first > claim.report_day;
}

// Whether both give one day of the year, to which one report looks forward and
// the other back, though the year is told in at most one.
bool MayBeOneDay(const Claim& a, const Claim& b) {
  const absl::string_view day = DayOfYear(a);
  return !day.empty() && day == DayOfYear(b) &&
         !(a.time->full && b.time->full) && IsAhead(a) != IsAhead(b);
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

  Judgement Judge(const Claim& a, const Claim& b, const Comparison& comparison,
                  const CompareContext& context) const override {
    if (!a.time->has_moments || !b.time->has_moments) {
      if (!GiveOtherDaysOfYear(a, b, comparison)) return {};
      if (CommonKind(a, b) != nullptr)
        return {v1::CONFLICT, v1::MEDIUM, kReason};
      return {v1::REVIEW, v1::LOW, "of one event, or of one on each day"};
    }
    if (CommonKind(a, b) == nullptr && !(a.time->full && b.time->full))
      return {};
    // Onset against a plain date: not the same sort of statement.
    if (a.time->since != b.time->since) return {};
    if (MayBeOfAnotherZone(a, b) || MayBeOneDay(a, b)) return {};
    const Interval left = Of(a, b, context);
    const Interval right = Of(b, a, context);
    if (!ShareNoMoment(a, b, left, right)) return {};
    return {v1::CONFLICT, v1::MEDIUM, kReason};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointTimesRule() {
  return std::make_unique<DisjointTimesRule>();
}

}  // namespace crosscheck
