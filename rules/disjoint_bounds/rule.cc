#include "rules/disjoint_bounds/rule.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

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
         a.quantity->value * a.canonical_factor ==
             b.quantity->value * b.canonical_factor &&
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

bool Near(const Claim& a, const Claim& b, const v1::Widths& widths) {
  const double low = std::min(a.quantity->value, b.quantity->value);
  const double high = std::max(a.quantity->value, b.quantity->value);
  return high - low <= widths.near_share() * high;
}

// "killed two and himself": one paper counts the attacker, the other does not.
bool MayCountAttacker(const Claim& a, const Claim& b) {
  return a.info != nullptr && a.info->attacker_apart() &&
         (a.attacker_died || b.attacker_died) &&
         std::abs(a.quantity->value - b.quantity->value) == 1;
}

// An offer of another day replaces the first.
bool IsLaterOffer(const Claim& a, const Claim& b) {
  return a.info != nullptr && a.info->accumulation() == v1::Kind::OFFER &&
         a.report_day != b.report_day;
}

// Reports so many days apart may have a birthday between them.
constexpr int kBirthdayDays = 30;

// One year more in a later report is a birthday.
bool IsBirthday(const Claim& a, const Claim& b) {
  if (!a.age || a.report_day == kNoFirstDay || b.report_day == kNoFirstDay) {
    return false;
  }
  const int days = std::abs(a.report_day - b.report_day);
  const double years = std::abs(a.quantity->value - b.quantity->value);
  const int birthdays = 1 + days / 365;  // That may lie between, at most.
  return days >= kBirthdayDays && years <= birthdays;
}

// Whether `draft` is one, without a date, and gives a higher toll than a
// source: it is taken to be the latest of all.
bool IsLaterStage(const Claim& draft, const Claim& source) {
  return draft.report_day == kNoFirstDay && draft.article != nullptr &&
         source.article != nullptr && !draft.article->reference &&
         source.article->reference &&
         draft.quantity->value > source.quantity->value;
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
    if (!Disjoint(Reach(a, widths), Reach(b, widths))) return {};
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
    if (IsToll(a) && (a.stage || b.stage)) {
      return {v1::SUPERSEDED, v1::LOW, "one text marks a stage of the toll"};
    }
    const bool one_date =
        (a.report_day == kNoFirstDay) != (b.report_day == kNoFirstDay);
    if (IsToll(a) && one_date) {
      if (IsLaterStage(a, b) || IsLaterStage(b, a)) {
        return {v1::SUPERSEDED, v1::LOW, "the draft has a later toll"};
      }
      return {v1::REVIEW, v1::LOW, "only one of the reports has a date"};
    }
    const v1::Severity severity = Near(a, b, widths)   ? v1::LOW
                                  : Flat(a) && Flat(b) ? v1::HIGH
                                                       : v1::MEDIUM;
    return {v1::CONFLICT, severity, "more than rounding allows"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointBoundsRule() {
  return std::make_unique<DisjointBoundsRule>();
}

}  // namespace crosscheck
