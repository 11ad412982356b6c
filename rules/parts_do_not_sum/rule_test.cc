#include "rules/parts_do_not_sum/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class PartsDoNotSumRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(PartsDoNotSumRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewPartsDoNotSumRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PartsDoNotSumRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"BehindColon", "It carried 16 people: nine men and five women.",
         "CONFLICT MEDIUM: 16 people | nine men + five women"},
        {"InBrackets", "It carried 16 people (nine men, five women and a dog).",
         "silent"},
        {"BehindComma", "It killed 16 people, nine men and five women.",
         "REVIEW LOW: 16 people | nine men + five women"},
        {"BehindDash", "It killed 16 children – nine boys and five girls.",
         "CONFLICT MEDIUM: 16 children | nine boys + five girls"},
        {"TheRest",
         "Twelve of the 30 passengers drowned and the other 20 were saved.",
         "REVIEW LOW: 30 passengers | Twelve + 20"},

        {"AddsUp", "It killed 14 people: nine men and five women.", "silent"},
        {"RestAddsUp",
         "Twelve of the 30 passengers drowned and the other 18 were saved.",
         "silent"},
        {"Including", "It killed 16 people, including nine men and five women.",
         "silent"},
        {"Among", "It killed 16 people, among them nine men and five women.",
         "silent"},
        {"GoesOn", "It killed 15 people: nine men, five women and a child.",
         "silent"},
        {"OnePart", "It killed 16 people: nine men.", "silent"},
        {"OverlappingSorts",
         "It killed 16 people: nine men and five policemen.", "silent"},
        {"OtherThings", "It burned 16 houses, nine barns and five cars.",
         "silent"},
        {"Bound", "It killed 16 people: nine men and at least five women.",
         "silent"},
        {"BoundWhole", "It killed at least 16 people: nine men and five women.",
         "silent"},
        {"RestOfOthers", "Two of the 12 jurors and the other two clerks left.",
         "silent"},
        {"AnotherSentence",
         "It killed 16 people. Nine men and five women swam.", "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
