#include "rules/disjoint_time_scopes/rule.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "absl/strings/match.h"
#include "checker/claim/in_unit.h"
#include "checker/claim/slip.h"
#include "checker/claim/telling_unit.h"
#include "checker/compare/common_ground.h"
#include "checker/compare/shared_words.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// Reports of an onset this far apart may speak of different ones.
constexpr int kOnsetDays = 90;

// The figure of an event (a ballot, a peak) is reported for about so long.
constexpr int kEventDays = 7;

// Periods whose ends differ by less are the same: "since last week" and "in the
// past week".
constexpr int kPeriodDays = 3;

// A sentence is repeated by reports of so many days.
constexpr int kRepeatDays = 3;

constexpr absl::string_view kSame = "the same time";
constexpr absl::string_view kOther = "different times";

FacetRelation Time(Relation relation, absl::string_view reason) {
  return {Facet::kTime, relation, reason};
}

// Days between two ranges; 0 if they share one.
int64_t Gap(const DayRange& a, const DayRange& b) {
  const int64_t first = std::max<int64_t>(a.first, b.first);
  const int64_t last = std::min<int64_t>(a.last, b.last);
  return std::max<int64_t>(0, first - last);
}

DayRange When(const Claim& claim) {
  if (claim.scope_stated) return claim.scope;
  return {claim.report_day,
          claim.report_day == kNoFirstDay ? kNoLastDay : claim.report_day};
}

bool Known(const Claim& claim) { return When(claim).known(); }

FacetRelation WithinDays(const Claim& a, const Claim& b, int days) {
  if (Known(a) != Known(b)) return Time(Relation::kUnknown, "one has no date");
  return Gap(When(a), When(b)) > days ? Time(Relation::kApart, kOther)
                                      : Time(Relation::kEqual, kSame);
}

// Whether figures of a kind are counted over a time: what holds at one, or
// happens once, is the same however long a time the text names.
bool IsCountedOver(const v1::Kind* kind) {
  return kind == nullptr || kind->accumulation() == v1::Kind::FLOW ||
         kind->accumulation() == v1::Kind::CUMULATIVE;
}

// Whether one figure is counted over a longer time than the other: rain of a
// day and rain of a week.
bool OverLonger(const Claim& a, const Claim& b) {
  constexpr float kLonger = 1.3F;
  const float low = std::min(a.period_days, b.period_days);
  const float high = std::max(a.period_days, b.period_days);
  return low > 0 && high > kLonger * low;
}

// Whether one is counted over a time that begins in another month.
bool OverOtherMonths(const Claim& a, const Claim& b) {
  return a.period_month > 0 && b.period_month > 0 &&
         a.period_month != b.period_month;
}

bool Near(Day a, Day b) {
  return std::abs(static_cast<int64_t>(a) - b) <= kPeriodDays;
}

// Whether one count is of a day and the other goes on from it: flights
// cancelled on Monday, and since Monday.
bool CountedForLonger(const Claim& a, const Claim& b) {
  return a.info->adds_up() && a.scope_stated && b.scope_stated &&
         a.scope.first == b.scope.first && a.scope.last != b.scope.last &&
         std::min(a.scope.last, b.scope.last) == a.scope.first;
}

// A slip of the pen makes nobody older by more: two ages further apart are of
// two times of a life, or of a father and his son.
constexpr double kMostYearsWrong = 15;

// Whether two ages of somebody whose full name a story gives lie further apart
// than the days they are told of: nobody ages so, but others may have that
// name.
bool AgedTooMuch(const Claim& a, const Claim& b, const v1::Identity& identity) {
  constexpr double kDaysOfYear = 365.25;
  if (!a.age || !b.age || !absl::StrContains(a.subject, ' ') ||
      !absl::StrContains(b.subject, ' ') || !Known(a) || !Known(b) ||
      !(OfOneGroup(a, b) || OfOneEvent(a, b, identity))) {
    return false;
  }
  const double passed =
      static_cast<double>(Gap(When(a), When(b))) / kDaysOfYear;
  const double apart = std::abs(FigureInBase(a) - FigureInBase(b));
  return apart > passed + 1 && apart <= passed + kMostYearsWrong;
}

// What holds at a time may have changed between two weekdays.
FacetRelation Stocks(const Claim& a, const Claim& b, int slack_days) {
  if (CountedForLonger(a, b)) {
    return Time(
        a.scope.last < b.scope.last ? Relation::kWithin : Relation::kContains,
        "counted from one day on, for longer");
  }
  const std::optional<int> later = WeekdaysLater(a, b);
  if (later && !Known(a) && !Known(b) && std::abs(*later) > slack_days) {
    return Time(Relation::kApart, "reports of different weekdays");
  }
  return WithinDays(a, b, slack_days);
}

// Whether one figure is told of a period that was news long before the other's
// report, which names none: "in October last year inflation was 35 percent".
// What a period counts is news for half a year, and until the next one is over.
bool IsLongPast(const Claim& stated, const Claim& other) {
  constexpr int64_t kNewsDays = 180;
  if (!stated.scope_stated || other.scope_stated || !stated.scope.known() ||
      stated.scope.last == kNoLastDay || other.report_day == kNoFirstDay) {
    return false;
  }
  const int64_t length = int64_t{stated.scope.last} - stated.scope.first + 1;
  return int64_t{other.report_day} - stated.scope.last > kNewsDays + length;
}

FacetRelation Periods(const Claim& a, const Claim& b) {
  if (IsLongPast(a, b) || IsLongPast(b, a)) {
    return Time(Relation::kApart, kOther);
  }
  if (!a.scope_stated || !b.scope_stated) {
    return Time(Relation::kUnknown, "one names no period");
  }
  if (Gap(a.scope, b.scope) > 0) return Time(Relation::kApart, kOther);
  if (Near(a.scope.first, b.scope.first) && Near(a.scope.last, b.scope.last)) {
    return Time(Relation::kEqual, "nearly the same period");
  }
  if (a.scope.first >= b.scope.first && a.scope.last <= b.scope.last) {
    return Time(Relation::kWithin, "one period is part of the other");
  }
  if (b.scope.first >= a.scope.first && b.scope.last <= a.scope.last) {
    return Time(Relation::kContains, "one period is part of the other");
  }
  return Time(Relation::kOverlaps, "periods that overlap");
}

// A toll: from a day on, to the day of the report.
FacetRelation Tolls(const Claim& a, const Claim& b, int toll_days) {
  if (!a.scope_stated && !b.scope_stated) {
    return WithinDays(a, b, toll_days);
  }
  if (a.scope_stated != b.scope_stated) {
    const Claim& stated = a.scope_stated ? a : b;
    const Claim& other = a.scope_stated ? b : a;
    // The toll of a day weeks from the other report, which would have told that
    // day, is another one: sooner than the tolls of two reports are.
    if (other.report_day == kNoFirstDay || stated.scope.last == kNoLastDay) {
      return Time(Relation::kUnknown, "one names no day");
    }
    return std::abs(static_cast<int64_t>(other.report_day) -
                    stated.scope.last) > toll_days / 2
               ? Time(Relation::kApart, kOther)
               : Time(Relation::kUnknown, "one names no day");
  }
  if (Gap(a.scope, b.scope) > 0) return Time(Relation::kApart, kOther);
  // Both open: they grow with the reports, so only their starts count.
  if (Near(a.scope.first, b.scope.first)) {
    return Time(Relation::kEqual, "counted from the same day");
  }
  return a.scope.first > b.scope.first
             ? Time(Relation::kWithin, "counted from a later day")
             : Time(Relation::kContains, "counted from an earlier day");
}

bool DayKnown(const Claim& claim) {
  return claim.time && claim.time->has_moments;
}

// Whether two reports are so near that they may speak of one event.
bool NearReports(const Claim& a, const Claim& b) {
  const std::optional<int64_t> days = DaysBetweenReports(a, b);
  return days && *days <= kPeriodDays;
}

// A full date that is not just the day of the report.
bool DatesEvent(const Claim& claim) {
  return claim.time->full && !(claim.scope.first == claim.report_day &&
                               claim.scope.last == claim.report_day);
}

// Whether a figure is told of as one that goes on from day to day.
bool GoesOn(const Claim& claim) { return claim.stage || claim.increment; }

// Whether two reports tell of one event in other words: they share figures, or
// of their story each has one that is surely the other miswritten.  What stands
// at so many percent stands elsewhere tomorrow.
bool TellOfOneEvent(const Claim& a, const Claim& b,
                    const v1::Identity& identity) {
  if (!HasTellingMeasure(a) || !HasTellingMeasure(b) || GoesOn(a) ||
      GoesOn(b)) {
    return false;
  }
  return OfOneEvent(a, b, identity) ||
         (a.dimension != "ratio" && SlipBetween(a, b) == Slip::kSwapped &&
          AreSurelySwapped(a, b) && OfOneStory(a, b, identity));
}

// Figures of no known kind may change from one day to the next; but where not
// both sentences give a day, reports of the next days that repeat the sentence,
// but for a word in four, or tell of one event, are of the same day.
FacetRelation OpenFigures(const Claim& a, const Claim& b,
                          const v1::Identity& identity) {
  const bool both = a.scope_stated && b.scope_stated;
  const FacetRelation one_day = WithinDays(a, b, 0);
  if (one_day.relation != Relation::kApart || both || !NearReports(a, b) ||
      !(ShareNearlyAll(a, b, kNearlyAll) || TellOfOneEvent(a, b, identity))) {
    return one_day;
  }
  return WithinDays(a, b, kRepeatDays);
}

FacetRelation Events(const Claim& a, const Claim& b,
                     const v1::Identity& identity) {
  const v1::Kind* const kind = CommonKind(a, b);
  const bool once = kind != nullptr && kind->occurrence() == v1::Kind::ONCE;
  if (once) return Time(Relation::kEqual, "happens once");
  if (a.time && b.time && !a.quantity && !b.quantity) {
    // Sentences of one content with two full dates speak of one event.
    if (kind == nullptr && DatesEvent(a) && DatesEvent(b)) {
      return Time(Relation::kEqual, "both dates are given in full");
    }
    if (!DayKnown(a) || !DayKnown(b)) {
      return Time(Relation::kUnknown, "one has no date");
    }
    if (Gap(a.scope, b.scope) == 0)
      return Time(Relation::kEqual, "the same day");
    const bool assumed = !a.time->day_stated || !b.time->day_stated;
    return assumed && NearReports(a, b)
               ? Time(Relation::kUnknown, "one day is only assumed")
               : Time(Relation::kApart, "another day is another event");
  }
  return kind == nullptr ? OpenFigures(a, b, identity)
                         : WithinDays(a, b, kEventDays);
}

class DisjointTimeScopesRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "disjoint-time-scopes",
        "Keeps figures for different days or periods apart."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext& context) const override {
    const v1::Kind* const kind = CommonKind(a, b);
    if (IsCountedOver(kind) && OverLonger(a, b)) {
      return Time(Relation::kApart, "periods of different length");
    }
    if (IsCountedOver(kind) && OverOtherMonths(a, b)) {
      return Time(Relation::kApart, "periods from different months on");
    }
    if (AgedTooMuch(a, b, context.config.identity())) {
      return Time(Relation::kEqual, "no time between them makes up the years");
    }
    const bool onset = a.time && b.time && a.time->since && b.time->since;
    if (kind == nullptr && !onset)
      return Events(a, b, context.config.identity());
    switch (onset ? v1::Kind::ONSET : kind->accumulation()) {
      case v1::Kind::STOCK:
        return Stocks(a, b, kind->slack_days());
      case v1::Kind::FLOW:
        return Periods(a, b);
      case v1::Kind::CUMULATIVE:
        return Tolls(a, b, context.config.identity().toll_days());
      case v1::Kind::ONSET: {
        const std::optional<int64_t> days = DaysBetweenReports(a, b);
        if (!days) return Time(Relation::kEqual, "reports without a date");
        return *days > kOnsetDays
                   ? Time(Relation::kApart, kOther)
                   : Time(Relation::kEqual, "reports of one season");
      }
      case v1::Kind::OFFER:
        return Time(Relation::kEqual, "offers are told apart by their day");
      default:
        return Events(a, b, context.config.identity());
    }
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewDisjointTimeScopesRule() {
  return std::make_unique<DisjointTimeScopesRule>();
}

}  // namespace crosscheck
