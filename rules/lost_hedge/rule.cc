#include "rules/lost_hedge/rule.h"

#include <vector>

#include "absl/types/span.h"
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

// The sources that give the figure of `draft`, all with a hedge that it has
// lost; none if one gives it flat, or the draft has the hedge elsewhere.
std::vector<const Claim*> HedgedSources(
    const Claim& draft, absl::Span<const Claim* const> own,
    absl::Span<const Claim* const> sources) {
  if (!draft.quantity || draft.quantity->hedge != v1::HEDGE_NONE) return {};
  for (const Claim* other : own) {
    if (SameValue(draft, *other) && other->quantity->hedge != v1::HEDGE_NONE) {
      return {};
    }
  }
  std::vector<const Claim*> hedged;
  for (const Claim* source : sources) {
    if (!SameValue(draft, *source) || !HasFigure(*source)) continue;
    if (source->quantity->hedge == v1::HEDGE_NONE) return {};
    hedged.push_back(source);
  }
  return hedged;
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
    judged.sources = HedgedSources(draft, own, sources);
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

bool HedgeIsLost(const Claim& before, const Claim& after,
                 absl::Span<const Claim* const> own) {
  const Claim* const source = &before;
  return !HedgedSources(after, own, absl::MakeSpan(&source, 1)).empty();
}

}  // namespace crosscheck
