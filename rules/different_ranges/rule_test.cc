#include "rules/different_ranges/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;

ClaimMaker Expected(double lower, double upper) {
  return Open().Range(lower, upper).As(v1::FORECAST);
}

ClaimMaker Share(double lower, double upper) {
  return Open().Range(lower, upper).Percent();
}

class DifferentRangesRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DifferentRangesRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewDifferentRangesRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, SameThing()), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DifferentRangesRuleTest,
    testing::ValuesIn<RuleRow>({
        {"OneEndDiffers", Expected(2400, 2600), Expected(2450, 2600),
         "CONFLICT MEDIUM"},
        {"ATargetAndAForecast", Expected(40, 60),
         Open().Range(50, 60).As(v1::TARGET), "CONFLICT MEDIUM"},
        {"OneWithinTheOther", Expected(10, 90), Expected(40, 60),
         "CONFLICT MEDIUM"},

        {"MeasuresOfOneContent", Share(3, 5), Share(4, 5), "CONFLICT MEDIUM"},

        {"TheSame", Expected(2400, 2600), Expected(2400, 2600), "silent"},
        {"Rounded", Expected(2400, 2600), Expected(2401, 2600), "silent"},
        {"PutOutAnew", Expected(40, 60).Reported("2024-03-01"),
         Expected(50, 60).Reported("2024-06-01"), "silent"},
        {"OnlyOneDated", Expected(40, 60).Reported("2024-03-01"),
         Expected(50, 60), "silent"},
        {"OfTwoForecasters", Expected(40, 60).Names("holm kirun"),
         Expected(50, 60).Names("lund kirun"), "silent"},
        {"OneNamesMore", Expected(40, 60).Names("holm kirun"),
         Expected(50, 60).Names("kirun"), "CONFLICT MEDIUM"},
        // Something that is so may be known to both only roughly.
        {"Facts", Open().Range(40, 60), Open().Range(50, 60), "not taken"},
        {"SameMeasures", Share(3, 5), Share(3, 5), "silent"},
        {"MeasuresApart", Share(3, 5), Share(6, 7), "not taken"},
        {"AFactAndAForecast", Open().Range(40, 60), Expected(50, 60),
         "not taken"},
        {"InOtherUnits", Expected(20, 30).Metres(), Expected(65, 98).Feet(),
         "not taken"},
        {"Apart", Expected(40, 60), Expected(70, 80), "not taken"},
        {"AFigureInARange", Expected(40, 60), Open().Flat(50).As(v1::FORECAST),
         "not taken"},
        {"ABound", Expected(40, 60), Open().AtLeast(50).As(v1::FORECAST),
         "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

// Sentences of which only some content is the same.
TEST(DifferentRangesTest, OfOtherContentOnlyOutlooksAreAskedAbout) {
  Comparison comparison = SameThing();
  comparison.facets[static_cast<size_t>(Facet::kEvent)].relation =
      Relation::kOverlaps;
  const std::unique_ptr<const FactRule> rule = NewDifferentRangesRule();
  EXPECT_EQ(Ask(*rule, Expected(40, 60), Expected(50, 60), comparison),
            "REVIEW LOW");
  EXPECT_EQ(Ask(*rule, Share(3, 5), Share(4, 5), comparison), "not taken");
}

}  // namespace
}  // namespace crosscheck
