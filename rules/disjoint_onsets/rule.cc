#include "rules/disjoint_onsets/rule.h"

#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

class DisjointOnsetsRule final : public FactRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "disjoint-onsets",
        "Flags two starting points of one thing that share no day."};
    return kDescriptor;
  }

  bool Takes(const Claim& a, const Claim& b, const Comparison&) const override {
    return a.time && b.time && a.time->since && b.time->since &&
           a.time->has_moments && b.time->has_moments;
  }

  Judgement Judge(const Claim& a, const Claim& b, const Comparison&,
                  const CompareContext& context) const override {
    const v1::Widths& widths = context.config.widths();
    if (!Disjoint(Reach(a, widths), Reach(b, widths))) return {};
    const bool own_voice =
        a.attribution.source.empty() && b.attribution.source.empty();
    return {v1::CONFLICT, own_voice ? v1::HIGH : v1::MEDIUM,
            "something that starts once cannot have both starts"};
  }
};

}  // namespace

std::unique_ptr<const FactRule> NewDisjointOnsetsRule() {
  return std::make_unique<DisjointOnsetsRule>();
}

}  // namespace crosscheck
