#include "rules/disjoint_onsets/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;
using ::crosscheck_testing::SiegeStart;

class DisjointOnsetsRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DisjointOnsetsRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewDisjointOnsetsRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, SameThing()), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DisjointOnsetsRuleTest,
    testing::ValuesIn<RuleRow>({
        {"MidJulyAndEarlySeptember",
         SiegeStart().Between("2024-07-11T00:00", "2024-07-20T23:59").Since(),
         SiegeStart().Between("2024-09-01T00:00", "2024-09-10T23:59").Since(),
         "CONFLICT HIGH"},
        {"TwoDaysOfOneMonth", SiegeStart().OnDay("2024-06-09").Since(),
         SiegeStart().OnDay("2024-06-14").Since(), "CONFLICT HIGH"},
        {"SaidBySomebody",
         SiegeStart().OnDay("2024-06-09").Since().By("officials"),
         SiegeStart().OnDay("2024-06-14").Since(), "CONFLICT MEDIUM"},

        {"TheSameDay", SiegeStart().OnDay("2024-06-09").Since(),
         SiegeStart().OnDay("2024-06-09").Since(), "silent"},
        {"ADayOfTheMonth",
         SiegeStart().Between("2024-07-01T00:00", "2024-07-31T23:59").Since(),
         SiegeStart().OnDay("2024-07-09").Since(), "silent"},
        {"PeriodsThatShareADay",
         SiegeStart().Between("2024-07-11T00:00", "2024-07-20T23:59").Since(),
         SiegeStart().Between("2024-07-20T00:00", "2024-07-31T23:59").Since(),
         "silent"},
        // On a day is not since a day.
        {"AnOnsetAndADate", SiegeStart().OnDay("2024-06-09").Since(),
         AttackTime().OnDay("2024-06-14"), "not taken"},
        {"TwoDates", AttackTime().OnDay("2024-06-09"),
         AttackTime().OnDay("2024-06-14"), "not taken"},
        {"AFigure", SiegeStart().OnDay("2024-06-09").Since(), Killed().Flat(9),
         "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
