#include "checker/extract/times/named_dates.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class NamedDatesTest : public testing::TestWithParam<TimeCase> {};

TEST_P(NamedDatesTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, NamedDatesTest,
    testing::ValuesIn<TimeCase>({
        {"American", "The bridge opened on May 5, 2014, in rain.",
         "[on May 5, 2014] 2014-05-05"},
        {"British", "The bridge opened on 5 May 2014.",
         "[on 5 May 2014] 2014-05-05"},
        {"Ordinal", "The bridge opened on the 5th of May.",
         "[on the 5th of May] 2016-05-05"},
        {"OrdinalAtEnd", "The bridge opened on March 31st.",
         "[on March 31st] 2016-03-31"},
        {"OrdinalThird", "The bridge opened on May 3rd.",
         "[on May 3rd] 2016-05-03"},
        {"Abbreviated", "The bridge opened Sept. 17.", "[Sept. 17] 2016-09-17"},
        // News looks back: October was last year.
        {"LastYear", "The bridge opened in October.", "[in October] 2015-10"},
        {"Future", "The bridge will open in October.", "[in October] 2016-10"},
        {"SetTo", "The bridge is set to open on March 3.",
         "[on March 3] 2017-03-03"},
        {"ToBe", "A bridge to be opened on November 9 is late.",
         "[on November 9] 2016-11-09"},
        {"Deadline", "It must be ready by November.", "[by November] 2016-11"},
        {"Mid", "The bridge has been shut since mid-July.",
         "[since mid-July] 2016-07 MID"},
        {"EarlierIn", "The bridge was shut earlier in September.",
         "[earlier in September] 2016-09"},
        {"Year", "The bridge opened in March 2011.", "[in March 2011] 2011-03"},
        {"YearBefore", "The bridge opened in March of last year.",
         "[in March of last year] 2015-03"},
        {"LastMonthName", "The bridge opened last August.",
         "[last August] 2016-08"},
        {"Range", "The bridge was shut May 3-5.",
         "[May 3-5] 2016-05-03/2016-05-05"},
        {"Coordinated", "It was shut on May 3 and 5.",
         "[on May 3] 2016-05-03, [5] 2016-05-05"},
        {"BetweenMonths", "It was shut between April and June.",
         "[between April] 2016-04, [and June] 2016-06"},
        {"Weekday", "It was shut on Monday, May 2, 2016.",
         "[on Monday, May 2, 2016] 2016-05-02"},
        // The weekday tells that the day is ahead.
        {"WeekdayTellsYear", "It is shut Fri. Sept. 30.",
         "[Fri. Sept. 30] 2016-09-30"},
        {"Season", "It was shut last summer.", "[last summer] 2016-SU"},
        {"SeasonOfYear", "It was shut in the spring of 2013.",
         "[in the spring of 2013] 2013-SP"},
        {"Quarter", "Sales rose in Q3 2015.", "[in Q3 2015] 2015-Q3"},
        {"Holiday", "It was shut on Christmas Day.",
         "[on Christmas Day] 2015-12-25"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(NotTimes, NamedDatesTest,
                         testing::ValuesIn<TimeCase>({
                             {"Modal", "Ships may pass under it.", ""},
                             {"ModalFirst", "May they pass under it?", ""},
                             {"Name", "Theresa May spoke first.", ""},
                             {"NameFirst", "May said the bridge was safe.", ""},
                             {"Verb", "They will march on the town hall.", ""},
                             {"VerbFirst", "March with us, they said.", ""},
                             {"FirstName", "June Harlow and April Stone spoke.",
                              ""},
                             {"LastName", "They met August Wilde.", ""},
                             {"Adjective", "It was an august gathering.", ""},
                             {"Planet", "Mars and Jupiter rose.", ""},
                             {"Spanish", "He sailed to Mar Azul.", ""},
                             {"Count", "It carries May 5,000 cars.", ""},
                             {"NoSuchDay", "Form April 31, 2016 was lost.", ""},
                             {"Water", "They drank spring water.", ""},
                             {"Uprising", "The Arab Spring began.", ""},
                             {"Fall", "A fall broke his hip.", ""},
                             {"FallVerb", "Prices fall in most shops.", ""},
                             {"Jump", "They spring into action.", ""},
                             {"Camp", "The summer camp closed.", ""},
                             {"Sales", "Christmas sales were poor.", ""},
                             {"Paper", "The Sun reported the deal.", ""},
                             {"Sat", "He sat down, and they wed.", ""},
                             {"Decimal", "It is Dec 3.5 metres wide.", ""},
                         }),
                         NameOf);

}  // namespace
}  // namespace crosscheck
