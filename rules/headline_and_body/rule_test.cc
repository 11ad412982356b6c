#include "rules/headline_and_body/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class HeadlineAndBodyRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(HeadlineAndBodyRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewHeadlineAndBodyRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, HeadlineAndBodyRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"More",
         "Flood in Drevnova kills 26 people | The flood in Drevnova killed 16 "
         "people.",
         "CONFLICT MEDIUM: 26 people | 16 people"},
        {"Fewer",
         "Flood in Drevnova kills six people | The flood in Drevnova killed at "
         "least 16 people.",
         "CONFLICT MEDIUM: six people | at least 16 people"},

        // Other than tolls, and with less in common, it only asks.
        {"LessInCommon",
         "Drevnova flood kills 26 people | The wave killed 16 people.",
         "REVIEW LOW: 26 people | 16 people"},
        {"AnotherCount",
         "260 people trapped in Drevnova mine | The mine in Drevnova has 160 "
         "people trapped.",
         "REVIEW LOW: 260 people | 160 people"},

        {"Equal",
         "Flood in Drevnova kills 16 people | The flood in Drevnova killed 16 "
         "people.",
         "silent"},
        {"HedgeInBody",
         "Flood in Drevnova kills 26 people | The flood in Drevnova killed at "
         "least 16 people.",
         "silent"},
        {"HedgeInHeadline",
         "Flood in Drevnova kills more than 10 people | The flood in Drevnova "
         "killed 16 people.",
         "silent"},
        {"OneFits",
         "Flood in Drevnova kills 26 people | The flood in Drevnova killed 16 "
         "people. Later 26 were counted.",
         "silent"},
        {"TwoFitTogether",
         "Flood in Drevnova kills 26 people | The flood in Drevnova killed 16 "
         "people. In Kirun the flood killed ten people.",
         "silent"},
        {"OneMore",
         "Three people killed in Drevnova | A man and two other people were "
         "killed in Drevnova.",
         "silent"},
        {"OneOfSeveral",
         "One killed in Drevnova | Four people were shot in Drevnova and one "
         "of them killed.",
         "silent"},
        {"Others",
         "Drevnova blast kills mother and three others | The blast in Drevnova "
         "killed four people.",
         "silent"},
        {"AnotherKind",
         "Flood in Drevnova kills 26 people | The flood in Drevnova injured 16 "
         "people.",
         "silent"},
        {"LongAgo",
         "Flood in Drevnova kills 26 people | In 2011 a flood in Drevnova "
         "killed 30 people.",
         "silent"},
        {"SomethingElse",
         "Flood in Drevnova kills 26 people | A crash elsewhere killed three.",
         "silent"},
        {"PartOnly",
         "Flood in Drevnova kills 26 people | The flood in Drevnova killed "
         "three children.",
         "silent"},
        {"Forecast",
         "Flood in Drevnova may kill 26 people | The flood in Drevnova killed "
         "16 people.",
         "silent"},
        {"NoFigure",
         "Flood in Drevnova kills 26 people | The flood in Drevnova was "
         "sudden.",
         "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
