#include "rules/percent_of_base/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class PercentOfBaseRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(PercentOfBaseRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewPercentOfBaseRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PercentOfBaseRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"Bracket", "Of the staff, 12 of 40 welders (50 percent) fell ill.",
         "REVIEW MEDIUM: 12 + 40 welders | 50 percent"},
        {"Or", "Some burned: 12 of the 40 houses, or 20 percent, stood.",
         "REVIEW MEDIUM: 12 + 40 houses | 20 percent"},
        {"ShareFirst", "Half, 60 percent (12 of 40), left the mill.",
         "REVIEW MEDIUM: 12 + 40 | 60 percent"},

        {"Right", "Then 12 of 40 welders (30 percent) fell ill.", "silent"},
        {"Rounded", "Then 13 of 40 welders (33 percent) fell ill.", "silent"},
        {"CutOff", "Then 13 of 40 welders (32 percent) fell ill.", "silent"},
        {"About", "Then 12 of 40 welders (about 30 percent) fell ill.",
         "silent"},
        {"MoreThan", "Then 21 of 40 welders (more than half) fell ill.",
         "silent"},
        {"ShareOfOthers",
         "Then 12 of 40 welders fell ill, and 50 percent left.", "silent"},
        {"NoBase", "Then 12 welders (50 percent) fell ill.", "silent"},
        {"RoughBase", "Then 12 of about 40 welders (50 percent) fell ill.",
         "silent"},
        {"Rank", "It came 12th of 40 mills (50 percent fewer).", "silent"},
        {"OtherSentence", "Then 12 of 40 fell ill. (50 percent left.)",
         "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
