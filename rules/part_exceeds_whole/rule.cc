#include "rules/part_exceeds_whole/rule.h"

#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

class PartExceedsWholeRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "part-exceeds-whole",
        "Flags a part that is larger than the whole it belongs to."};
    return kDescriptor;
  }

  bool Takes(const Claim& a, const Claim& b,
             const Comparison& comparison) const override {
    return comparison.part != Relation::kUnknown && a.quantity && b.quantity;
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison& comparison,
                  const CompareContext& context) const override {
    const bool a_is_part = comparison.part == Relation::kWithin;
    const Interval part = Reach(a_is_part ? a : b, context.config.widths());
    const Interval whole = Reach(a_is_part ? b : a, context.config.widths());
    if (!(part.lower > whole.upper)) return {};
    return {v1::CONFLICT, v1::MEDIUM, "a part cannot exceed its whole"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewPartExceedsWholeRule() {
  return std::make_unique<PartExceedsWholeRule>();
}

}  // namespace crosscheck
