#include "checker/compare/fixed_rules.h"

#include <cstddef>
#include <memory>

#include "checker/compare/comparison.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {
namespace {

using crosscheck::Claim;
using crosscheck::CompareContext;
using crosscheck::Facet;
using crosscheck::FacetRelation;
using crosscheck::FacetRule;
using crosscheck::Relation;
using crosscheck::RuleDescriptor;
using crosscheck::RuleSet;

// Says of one facet what it was told to; the decision is what is tested.
class FixedRule final : public FacetRule {
 public:
  FixedRule(Facet facet, Relation relation)
      : facet_(facet), relation_(relation) {}
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{"fixed", "As told."};
    return kDescriptor;
  }
  FacetRelation Relate(const Claim&, const Claim&,
                       const CompareContext&) const override {
    return {facet_, relation_, "as told"};
  }

 private:
  const Facet facet_;
  const Relation relation_;
};

}  // namespace

RuleSet RulesOf(absl::string_view relations) {
  constexpr absl::string_view kLetters = "u=<>~!";
  EXPECT_EQ(relations.size(), crosscheck::kFacets);
  RuleSet rules;
  for (size_t i = 0; i < relations.size(); ++i) {
    const size_t relation = kLetters.find(relations[i]);
    EXPECT_NE(relation, absl::string_view::npos) << relations;
    rules.facet.push_back(std::make_unique<FixedRule>(
        static_cast<Facet>(i), static_cast<Relation>(relation)));
  }
  return rules;
}

}  // namespace crosscheck_testing
