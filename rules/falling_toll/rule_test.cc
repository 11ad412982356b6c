#include "rules/falling_toll/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Residents;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;

// In a report of the flood.
ClaimMaker Told(ClaimMaker maker) { return maker.Story("velmar ada holm"); }

class FallingTollRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(FallingTollRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewFallingTollRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, SameThing()), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, FallingTollRuleTest,
    testing::ValuesIn<RuleRow>({
        {"LaterAndLower", Told(Killed().Flat(16).Reported("2024-03-14")),
         Told(Killed().Flat(11).Reported("2024-03-16")), "REVIEW LOW"},
        {"LaterAndBelowTheBound",
         Told(Killed().AtLeast(16).Reported("2024-03-14")),
         Told(Killed().Flat(11).Reported("2024-03-16")), "REVIEW LOW"},
        // A crash in the same town, two days later.
        {"OfAnotherStory", Told(Killed().Flat(16).Reported("2024-03-14")),
         Killed().Flat(11).Story("merrow erik lund").Reported("2024-03-16"),
         "silent"},
        {"LaterAndHigher", Killed().Flat(11).Reported("2024-03-14"),
         Killed().Flat(16).Reported("2024-03-16"), "SUPERSEDED LOW"},
        {"LaterAndAboveTheBound", Killed().AtMost(11).Reported("2024-03-14"),
         Killed().Flat(16).Reported("2024-03-16"), "SUPERSEDED LOW"},

        {"LaterAndEqual", Killed().Flat(11).Reported("2024-03-14"),
         Killed().Flat(11).Reported("2024-03-16"), "silent"},
        {"LaterWithinTheBound", Killed().AtLeast(11).Reported("2024-03-14"),
         Killed().Flat(16).Reported("2024-03-16"), "silent"},
        {"LaterWithinAbout", Killed().Flat(1040).Reported("2024-03-14"),
         Killed().About(1000).Reported("2024-03-16"), "silent"},
        {"LaterHundreds", Killed().Flat(253).Reported("2024-03-14"),
         Killed().Vague(200, 999).Reported("2024-03-16"), "silent"},
        // On one day, or without one, it is disjoint-bounds' business.
        {"OneDay", Killed().Flat(16).Reported("2024-03-14"),
         Killed().Flat(11).Reported("2024-03-14"), "not taken"},
        {"OneDayUnknown", Killed().Flat(16).Reported("2024-03-14"),
         Killed().Flat(11), "not taken"},
        {"BothDaysUnknown", Killed().Flat(16), Killed().Flat(11), "not taken"},
        // Only tolls grow.
        {"Residents", Residents().Flat(38000).Reported("2024-03-14"),
         Residents().Flat(31000).Reported("2024-03-16"), "not taken"},
        {"NoKnownKind", Open().Flat(16).Reported("2024-03-14"),
         Open().Flat(11).Reported("2024-03-16"), "not taken"},
        {"Dates", FoundedOn().OnDay("1891-05-01").Reported("2024-03-14"),
         FoundedOn().OnDay("1902-05-01").Reported("2024-03-16"), "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
