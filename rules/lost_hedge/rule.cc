#include "rules/lost_hedge/rule.h"

#include "checker/claim/in_unit.h"

namespace crosscheck {
namespace {

bool SameValue(const Claim& a, const Claim& b) {
  return b.quantity && a.dimension == b.dimension &&
         FigureInBase(a) == FigureInBase(b);
}

// "dozens" and "30 to 40" have no figure that a draft could take over.
bool HasFigure(const Claim& claim) {
  return claim.quantity->hedge != v1::HEDGE_RANGE &&
         claim.quantity->hedge != v1::HEDGE_VAGUE;
}

class LostHedgeRule final : public DraftRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "lost-hedge",
        "Flags a figure of a draft that every source gives with a hedge."};
    return kDescriptor;
  }

  DraftJudgement Judge(const Claim& draft, absl::Span<const Claim* const> own,
                       absl::Span<const Claim* const> sources,
                       const CompareContext&) const override {
    DraftJudgement judged;
    if (!draft.quantity || draft.quantity->hedge != v1::HEDGE_NONE) return {};
    for (const Claim* other : own) {
      if (SameValue(draft, *other) &&
          other->quantity->hedge != v1::HEDGE_NONE) {
        return {};  // It keeps the hedge elsewhere.
      }
    }
    for (const Claim* source : sources) {
      if (!SameValue(draft, *source) || !HasFigure(*source)) continue;
      if (source->quantity->hedge == v1::HEDGE_NONE) return {};
      judged.sources.push_back(source);
    }
    if (judged.sources.empty()) return {};
    judged.judgement = {v1::REVIEW, v1::LOW,
                        "every source says it with a hedge"};
    judged.advice = "Keep the hedge, or name who has the bare figure";
    return judged;
  }
};

}  // namespace

std::unique_ptr<const DraftRule> NewLostHedgeRule() {
  return std::make_unique<LostHedgeRule>();
}

}  // namespace crosscheck
