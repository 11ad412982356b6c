#include "rules/age_and_birth_year/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class AgeAndBirthYearRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(AgeAndBirthYearRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewAgeAndBirthYearRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, AgeAndBirthYearRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"TooYoung", "Jana Holm, 57, who was born in 1950, sang.",
         "CONFLICT HIGH: 57 | 1950"},
        {"TooOld", "Jana Holm, 83, born on 4 May 1950, sang.",
         "CONFLICT HIGH: 83 | 4 May 1950"},

        {"BeforeTheBirthday", "Jana Holm, 73, who was born in 1950, sang.",
         "silent"},
        {"AfterTheBirthday", "Jana Holm, 74, who was born in 1950, sang.",
         "silent"},
        {"AtThatTime",
         "Jana Holm, who was born in 1950, was 57 when it burned.", "silent"},
        {"OnAnotherDay", "In 2007 Jana Holm, 57, who was born in 1950, sang.",
         "silent"},
        {"OfSomebodyElse", "Jana Holm, 57, sang. Ida Holm was born in 1950.",
         "silent"},
        {"OfHerMother", "Jana Holm, 57, whose mother was born in 1920, sang.",
         "silent"},
        {"OfHerDaughter",
         "Jana Holm, 57, and her daughter Ida, born in 1990, sang.", "silent"},
        {"Born", "Jana Holm, 57, said the mill was built in 1950.", "silent"},
        {"Nobody", "The singer was 57 and born in 1950.", "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
