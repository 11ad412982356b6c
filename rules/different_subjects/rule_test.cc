#include "rules/different_subjects/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::Truce;

class DifferentSubjectsRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DifferentSubjectsRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewDifferentSubjectsRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DifferentSubjectsRuleTest,
    testing::ValuesIn<RuleRow>({
        {"OneParty", Truce().Flat(48).Hours().Of("Russia"),
         Truce().Flat(2).Days().Of("Russia"), "equal"},

        {"TwoParties", Truce().Flat(48).Hours().Of("Russia"),
         Truce().Flat(7).Days().Of("United States"), "apart"},
        // An offer is always somebody's.
        {"NotKnownWhoseOffer", Truce().Flat(48).Hours().Of("Russia"),
         Truce().Flat(7).Days(), "apart"},
        {"NobodysOffers", Truce().Flat(48).Hours(), Truce().Flat(7).Days(),
         "apart"},
        // A toll is nobody's.
        {"NobodyNamed", Killed().Flat(9), Killed().Flat(14), "unknown"},
        {"OneNamed", Killed().Flat(9).Of("Russia"), Killed().Flat(14),
         "unknown"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
