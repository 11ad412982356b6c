#include "rules/different_modality/rule.h"

namespace crosscheck {
namespace {

class DifferentModalityRule final : public FacetRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "different-modality",
        "Keeps forecasts, targets and denials apart from facts."};
    return kDescriptor;
  }

  FacetRelation Relate(const Claim& a, const Claim& b,
                       const CompareContext&) const override {
    const v1::Kind* const kind = CommonKind(a, b);
    // An offer is neither fact nor forecast.
    const bool offer =
        kind != nullptr && kind->accumulation() == v1::Kind::OFFER;
    // A date that was set is the date it was held on.
    const auto set = [](const Claim& claim) {
      return claim.modality == v1::FACT || claim.modality == v1::FORECAST;
    };
    const bool planned = kind != nullptr && kind->planned();
    const bool schedule =
        ((a.time && !a.quantity) || planned) && set(a) && set(b);
    if (a.modality == b.modality || offer || schedule) {
      return {Facet::kModality, Relation::kEqual, "put forward alike"};
    }
    return {Facet::kModality, Relation::kApart, "a fact against what is none"};
  }
};

}  // namespace

std::unique_ptr<const FacetRule> NewDifferentModalityRule() {
  return std::make_unique<DifferentModalityRule>();
}

}  // namespace crosscheck
