#include "rules/disjoint_bounds/rule.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/claim/in_unit.h"
#include "checker/claim/slip.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

bool Flat(const Claim& claim) {
  return claim.quantity->hedge == v1::HEDGE_NONE &&
         claim.attribution.source.empty();
}

// "400" and "more than 400": touching, not apart.
bool Touches(const Claim& a, const Claim& b) {
  const auto bound = [](v1::Hedge hedge) {
    return hedge == v1::HEDGE_MORE_THAN || hedge == v1::HEDGE_LESS_THAN;
  };
  return a.canonical_unit == b.canonical_unit &&
         FigureInBase(a) == FigureInBase(b) &&
         (bound(a.quantity->hedge) || bound(b.quantity->hedge));
}

// "30" and "32": one may be rounded.
bool MayBeRounded(const Claim& a, const Claim& b, const v1::Widths& widths) {
  if (a.dimension != "1") return false;
  const double low = std::min(a.quantity->value, b.quantity->value);
  const double high = std::max(a.quantity->value, b.quantity->value);
  const bool ten = std::fmod(low, 10) == 0 || std::fmod(high, 10) == 0;
  return ten && high < widths.round_from() && low >= 10 &&
         high - low <= widths.review_share() * high;
}

// Compared in one unit: 25.7 feet are near 8.62 metres.  Degrees count from the
// higher of the two zeros, that of Celsius.
bool Near(const Claim& a, const Claim& b, const v1::Widths& widths) {
  const double zero = std::max(OffsetOf(a), OffsetOf(b));
  const double one = FigureInBase(a) + (OffsetOf(a) - zero);
  const double other = FigureInBase(b) + (OffsetOf(b) - zero);
  return std::abs(one - other) <=
         widths.near_share() * std::max(std::abs(one), std::abs(other));
}

// Whether the figures are measures in two units.  Spans of time are told in
// whole hours or days, and money is not converted.
bool InTwoUnits(const Claim& a, const Claim& b) {
  return a.quantity->unit != b.quantity->unit && a.dimension != "time" &&
         a.dimension != "1" && !absl::StartsWith(a.dimension, "money");
}

bool Disagree(const Claim& a, const Claim& b, const v1::Widths& widths) {
  return Disjoint(Reach(a, widths), Reach(b, widths)) &&
         (!InTwoUnits(a, b) ||
          Disjoint(ReachIfConverted(a, widths), ReachIfConverted(b, widths)));
}

// "killed two and himself": one paper counts the attacker, the other does not.
bool MayCountAttacker(const Claim& a, const Claim& b) {
  return a.info != nullptr && a.info->attacker_apart() &&
         (a.attacker_died || b.attacker_died) &&
         std::abs(a.quantity->value - b.quantity->value) == 1;
}

// Whether reports of one event give higher figures as it goes on: of the dead,
// of those who turned out to vote; but not how high a rocket was.
bool IsCountedUp(const Claim& claim) {
  const bool count = claim.dimension == "1" || claim.dimension == "ratio";
  return IsToll(claim) || (count && claim.info != nullptr &&
                           claim.info->accumulation() == v1::Kind::EVENT);
}

// An offer of another day replaces the first.
bool IsLaterOffer(const Claim& a, const Claim& b) {
  const v1::Kind* const kind = CommonKind(a, b);
  return kind != nullptr && kind->accumulation() == v1::Kind::OFFER &&
         a.report_day != b.report_day;
}

// Reports so many days apart may have a birthday between them.
constexpr int kBirthdayDays = 30;

// One year more in a later report is a birthday; nobody grows younger.
bool IsBirthday(const Claim& a, const Claim& b) {
  const std::optional<int64_t> days = DaysBetweenReports(a, b);
  if (!a.age || !days) return false;
  const auto [early, late] = a.report_day < b.report_day
                                 ? std::make_pair(&a, &b)
                                 : std::make_pair(&b, &a);
  const double years = FigureInBase(*late) - FigureInBase(*early);
  const int64_t birthdays = 1 + *days / 365;  // That may lie between, at most.
  return *days >= kBirthdayDays && years >= 0 &&
         years <= static_cast<double>(birthdays);
}

// What slip of the pen makes one figure of the other; empty if none does.
absl::string_view ReasonOf(Slip slip) {
  switch (slip) {
    case Slip::kNone:
      return "";
    case Slip::kTen:
      return "one is ten times the other, as by a slip of the point";
    case Slip::kHundred:
      return "one is a hundred times the other, as by a slip of the point";
    case Slip::kThousand:
      return "one is a thousand times the other, as by a slip of the scale";
    case Slip::kSwapped:
      return "two digits are swapped, as by a slip of the pen";
  }
  return "";
}

// Whether `draft` is one, without a date, and gives a higher toll than a
// source: it is taken to be the latest of all.
bool IsLaterStage(const Claim& draft, const Claim& source) {
  return draft.report_day == kNoFirstDay && draft.article != nullptr &&
         source.article != nullptr && !draft.article->reference &&
         source.article->reference &&
         draft.quantity->value > source.quantity->value;
}

// Whether `late` is of a later weekday than `early`, neither report having a
// date, and counts more.
bool HasGrown(const Claim& early, const Claim& late) {
  const std::optional<int> days = WeekdaysLater(early, late);
  return days && *days > 0 && late.quantity->value > early.quantity->value;
}

class DisjointBoundsRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "disjoint-bounds",
        "Flags two figures for the same thing that no single value satisfies."};
    return kDescriptor;
  }

  bool Takes(const Claim& a, const Claim& b,
             const Comparison& comparison) const override {
    return a.quantity && b.quantity && comparison.comparable;
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison&,
                  const CompareContext& context) const override {
    const v1::Widths& widths = context.config.widths();
    if (!Disagree(a, b, widths)) return {};
    if (IsBirthday(a, b) || MayCountAttacker(a, b)) return {};
    if (Touches(a, b)) {
      return {v1::REVIEW, v1::LOW, "a figure and a bound that touches it"};
    }
    if (MayBeRounded(a, b, widths)) {
      return {v1::REVIEW, v1::LOW, "one of the two may be rounded"};
    }
    if (IsLaterOffer(a, b)) {
      return {v1::SUPERSEDED, v1::LOW, "a later offer replaces an earlier"};
    }
    if (IsCountedUp(a) && (a.stage || b.stage)) {
      return {v1::SUPERSEDED, v1::LOW, "one text marks a stage of the count"};
    }
    if (IsCountedUp(a) && IsCountedUp(b) &&
        (HasGrown(a, b) || HasGrown(b, a))) {
      return {v1::SUPERSEDED, v1::LOW, "the report of a later day counts more"};
    }
    const bool one_date =
        (a.report_day == kNoFirstDay) != (b.report_day == kNoFirstDay);
    if (IsToll(a) && one_date) {
      if (IsLaterStage(a, b) || IsLaterStage(b, a)) {
        return {v1::SUPERSEDED, v1::LOW, "the draft has a later toll"};
      }
      return {v1::REVIEW, v1::LOW, "only one of the reports has a date"};
    }
    // A text may tell of others in its next sentence.
    if (a.sum || b.sum) {
      return {v1::REVIEW, v1::LOW, "one text tells them person by person"};
    }
    const v1::Severity severity = Near(a, b, widths)   ? v1::LOW
                                  : Flat(a) && Flat(b) ? v1::HIGH
                                                       : v1::MEDIUM;
    const absl::string_view slip = ReasonOf(SlipBetween(a, b));
    return {v1::CONFLICT, severity,
            slip.empty() ? "more than rounding allows" : slip};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointBoundsRule() {
  return std::make_unique<DisjointBoundsRule>();
}

}  // namespace crosscheck
