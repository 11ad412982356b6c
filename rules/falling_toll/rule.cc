#include "rules/falling_toll/rule.h"

#include "checker/compare/common_ground.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

class FallingTollRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "falling-toll", "Asks about a toll that a later report gives lower."};
    return kDescriptor;
  }

  bool Takes(const Claim& a, const Claim& b, const Comparison&) const override {
    return a.quantity && b.quantity && IsToll(a) &&
           a.report_day != b.report_day && a.report_day != kNoFirstDay &&
           b.report_day != kNoFirstDay;
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison&,
                  const CompareContext& context) const override {
    const Claim& early = a.report_day < b.report_day ? a : b;
    const Claim& late = a.report_day < b.report_day ? b : a;
    const Interval before = Reach(early, context.config.widths());
    const Interval after = Reach(late, context.config.widths());
    if (!Disjoint(before, after)) return {};
    if (after.lower >= before.upper) {
      return {v1::SUPERSEDED, v1::LOW, "the toll has risen since"};
    }
    if (!OfOneStory(a, b, context.config.identity())) return {};
    return {
        v1::REVIEW, v1::LOW,
        "a later report gives a lower toll: a correction, or another count"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewFallingTollRule() {
  return std::make_unique<FallingTollRule>();
}

}  // namespace crosscheck
