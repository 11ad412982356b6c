#include "rules/percent_or_point/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class PercentOrPointRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(PercentOrPointRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewPercentOrPointRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PercentOrPointRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"Rise", "It rose from 50 percent to 55 percent, a rise of 5 percent.",
         "REVIEW MEDIUM: 50 percent + 55 percent | 5 percent"},
        {"Fall", "It fell from 8.5% to 7%, a drop of 1.5%.",
         "REVIEW MEDIUM: 8.5% + 7% | 1.5%"},

        {"Points", "It rose from 50 percent to 55 percent, a rise of 5 points.",
         "silent"},
        {"PercentagePoints",
         "It rose from 50% to 55%, a rise of 5 percentage points.", "silent"},
        {"Percent",
         "It rose from 50 percent to 55 percent, a rise of 10 percent.",
         "silent"},
        {"Both", "It rose from 100% to 105%, a rise of 5%.", "silent"},
        {"OfPrices",
         "It rose from 50% to 55%, and there was a rise of 5% in rents.",
         "silent"},
        {"OfSomethingElse", "It rose from 50% to 55%, and 5% left.", "silent"},
        {"NoPercent", "It rose from 50 to 55, a rise of 5 percent.", "silent"},
        {"NextSentence", "It rose from 50% to 55%. Prices saw a rise of 5%.",
         "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
