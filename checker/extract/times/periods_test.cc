#include "checker/extract/times/periods.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class PeriodsTest : public testing::TestWithParam<TimeCase> {};

TEST_P(PeriodsTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, PeriodsTest,
    testing::ValuesIn<TimeCase>({
        {"LastWeek", "The dam burst last week.", "[last week] 2016-W38"},
        {"ThisMonth", "The dam burst earlier this month.",
         "[earlier this month] 2016-09"},
        {"NextMonth", "The dam will open next month.", "[next month] 2016-10"},
        {"LastYear", "The dam burst last year.", "[last year] 2015"},
        {"EndOfThisYear", "It will be shut by the end of this year.",
         "[by the end of this year] 2016 END"},
        {"PastWeek", "It burst in the past week.", "[in the past week] P1W D"},
        {"Weekend", "It burst at the weekend.", "[at the weekend] 2016-W38-WE"},
        {"LastWeekend", "It burst last weekend.", "[last weekend] 2016-W38-WE"},
        {"FollowingYear", "It burst in 2012 and the following year.",
         "[in 2012] 2012, [the following year] 2013"},
        {"PreviousMonth", "It burst in May; in the previous month it held.",
         "[in May] 2016-05, [in the previous month] 2016-04"},
        {"YearPrevious", "It was worse than the year previous.",
         "[the year previous] 2015"},
        {"Quarter", "Sales rose in the second quarter.",
         "[in the second quarter] 2016-Q2"},
        {"QuarterOf", "Sales rose in the third quarter of 2015.",
         "[in the third quarter of 2015] 2015-Q3"},
        {"QuarterHyphen", "They showed second-quarter sales.",
         "[second-quarter] 2016-Q2"},
        {"FinalQuarter", "Sales rose in the final quarter of 2007.",
         "[in the final quarter of 2007] 2007-Q4"},
        {"LastQuarter", "Sales rose last quarter.", "[last quarter] 2016-Q2"},
        {"Half", "Sales rose in the first half of this year.",
         "[in the first half of this year] 2016-H1"},
        {"WeekOfMonth", "It burst in the last week of August.",
         "[in the last week of August] 2016-W34"},
        {"Century", "It was built in the early 20th century.",
         "[in the early 20th century] 19 START"},
        {"EveryMonth", "They meet every month.", "[every month] P1M S"},
        {"PerDay", "It loses two litres per day.", "[per day] P1D S"},
        {"Annual", "The annual report is out.", "[annual] P1Y S"},
        {"NumberedYear", "It burst in the year 1987.",
         "[in the year 1987] 1987"},
        {"EndOfNumberedYear", "It burst at the end of the year 2000.",
         "[at the end of the year 2000] 2000 END"},
        {"NumberedFiscalYear", "Sales fell in the fiscal year 2016.",
         "[in the fiscal year 2016] FY2016"},
        // Vague ones are marked, for callers to leave alone.
        {"TheYear", "It is the best of the year.", "[the year] 2016 ?"},
        {"TheYearWithCount", "In the rest of the year 1987 homes burnt.",
         "[the year] 2016 ?"},
        {"Now", "The dam is now dry.", "[now] PRESENT_REF ?"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotTimes, PeriodsTest,
    testing::ValuesIn<TimeCase>({
        {"LastMan", "The last man left.", ""},
        {"NextDoor", "The man next door left.", ""},
        {"PastHouse", "They drove past the house.", ""},
        {"ThisMan", "This man and that woman left.", ""},
        {"SameMan", "The same man left.", ""},
        {"LastMinute", "They left at the last minute.", ""},
        {"SecondHalf", "Rovers scored in the second half.", ""},
        {"HalfOf", "The first half of the film is dull.", ""},
        {"FirstQuarter", "They live in the Latin quarter.", ""},
        {"ThirdYear", "He is a third year student.", ""},
        {"YearBook", "The year book fell.", ""},
        {"WeekNight", "The week night fell.", ""},
        {"Coming", "They are coming home.", ""},
        {"Following", "They are following him.", ""},
        {"Previous", "A previous owner left.", ""},
        {"Recent", "The most recently built dam", "[recently] PAST_REF ?"},
        {"ManOfTheMatch", "The man of the month prize", ""},
        {"Every", "Every man left; each had two.", ""},
        {"Century", "He scored a century.", ""},
        {"CenturyName", "Century City is near.", ""},
        {"DecadeName", "Decade Records closed.", ""},
        {"SoonAfter", "The brigade came soon after, he said.", ""},
        {"SoonAs", "As soon as he left, it rained.", ""},
        {"Annually", "They walked the Annual Mile.", ""},
        {"Close", "They live close to it.", ""},
        {"End", "They read the end of it.", ""},
        {"Early", "They left early and came late.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
