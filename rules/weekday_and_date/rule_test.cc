#include "rules/weekday_and_date/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleRow;
using ::crosscheck_testing::Ask;

class WeekdayAndDateRuleTest : public testing::TestWithParam<ArticleRow> {};

TEST_P(WeekdayAndDateRuleTest, Finds) {
  const ArticleRow& row = GetParam();
  const std::unique_ptr<const ClaimRule> rule = NewWeekdayAndDateRule();
  EXPECT_EQ(Ask(*rule, row.text), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, WeekdayAndDateRuleTest,
    testing::ValuesIn<ArticleRow>({
        {"WrongWeekday", "It sank on Wednesday, 14 June 2022.",
         "CONFLICT MEDIUM: Wednesday, 14 June 2022"},
        {"Abbreviated", "It sank on Wed., June 14, 2022.",
         "CONFLICT MEDIUM: Wed., June 14, 2022"},
        {"DateInBrackets", "It sank on Friday (June 14, 2022).",
         "CONFLICT MEDIUM: Friday | June 14, 2022"},
        {"WeekdayInBrackets", "It sank on June 14, 2022 (Friday).",
         "CONFLICT MEDIUM: June 14, 2022 | Friday"},
        {"NoYearButNear", "It sank on Monday, March 12.",
         "CONFLICT MEDIUM: Monday, March 12"},

        {"RightWeekday", "It sank on Tuesday, 14 June 2022.", "silent"},
        {"RightInBrackets", "It sank on Tuesday (June 14, 2022).", "silent"},
        {"NoYearRight", "It sank on Tuesday, March 12.", "silent"},
        // Of some year or other.
        {"NoYearAndFar", "It was launched on Monday, 4 October.", "silent"},
        {"NoWeekday", "It sank on 14 June 2022.", "silent"},
        {"NoDate", "It sank on Wednesday.", "silent"},
        {"ListOfDays", "They met on Monday and Tuesday, June 13 and 14, 2022.",
         "silent"},
        {"DaysAndDates", "They met from Friday to Sunday, June 17-19, 2022.",
         "silent"},
        {"OfAnotherDay",
         "The ship that sank on Friday was launched on 14 June 2022.",
         "silent"},
        // An archive: the entry is of March 2013.
        {"ArchiveOfAnotherYear",
         "March 15, 2013. Officers were called on Tuesday, March 13.",
         "silent"},
        {"OldCalendar", "The tsar was born on Wednesday, 18 May 1868.",
         "silent"},
    }),
    [](const testing::TestParamInfo<ArticleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
