#include "rules/different_modality/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"
#include "proto/claim.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::Truce;

class DifferentModalityRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DifferentModalityRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewDifferentModalityRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DifferentModalityRuleTest,
    testing::ValuesIn<RuleRow>({
        {"TwoFacts", Killed().Flat(9), Killed().Flat(14), "equal"},
        {"TwoForecasts", Killed().Flat(40).As(v1::FORECAST),
         Killed().Flat(60).As(v1::FORECAST), "equal"},
        // Offers are put forward in many ways.
        {"TwoOffers", Truce().Flat(48).Hours().As(v1::TARGET),
         Truce().Flat(7).Days(), "equal"},

        {"ForecastAndFact", Killed().Flat(40).As(v1::FORECAST),
         Killed().Flat(9), "apart"},
        {"TargetAndFact", Killed().Flat(40).As(v1::TARGET), Killed().Flat(9),
         "apart"},
        {"DenialAndFact", Killed().Flat(40).As(v1::DENIAL), Killed().Flat(9),
         "apart"},
        {"QuestionAndFact", Killed().Flat(40).As(v1::QUESTION),
         Killed().Flat(9), "apart"},
        {"WithdrawnAndFact", Killed().Flat(40).As(v1::WITHDRAWN),
         Killed().Flat(9), "apart"},
        {"ForecastAndTarget", Killed().Flat(40).As(v1::FORECAST),
         Killed().Flat(9).As(v1::TARGET), "apart"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
