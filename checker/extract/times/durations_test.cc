#include "checker/extract/times/durations.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class DurationsTest : public testing::TestWithParam<TimeCase> {};

TEST_P(DurationsTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, DurationsTest,
    testing::ValuesIn<TimeCase>({
        {"Days", "The strike went on for 10 days.", "[for 10 days] P10D D"},
        {"Words", "The strike went on for ten days.", "[for ten days] P10D D"},
        {"Adjective", "They agreed a 48-hour truce.", "[48-hour] PT48H D"},
        {"AdjectiveWord", "They agreed a two-day pause.", "[two-day] P2D D"},
        {"WeekLong", "They agreed a week-long pause.", "[a week-long] P1W D"},
        {"Weeklong", "They agreed to a weeklong pause.", "[weeklong] P1W D"},
        {"HalfAnHour", "It went on for half an hour.",
         "[for half an hour] PT30M D"},
        {"AndAHalf", "It went on for an hour and a half.",
         "[for an hour and a half] PT1.5H D"},
        {"MixedHalf", "It went on for two and a half years.",
         "[for two and a half years] P2.5Y D"},
        {"TwoUnits", "It went on for two hours and 51 minutes.",
         "[for two hours and 51 minutes] PT2H51M D"},
        {"ThreeUnits", "It went on for 2 hours, 5 minutes and 3 seconds.",
         "[for 2 hours, 5 minutes and 3 seconds] PT2H5M3S D"},
        {"NoAnd", "It went on for three hours 20 minutes.",
         "[for three hours 20 minutes] PT3H20M D"},
        {"YearsAndMonths", "It went on for five years and three months.",
         "[for five years and three months] P5Y3M D"},
        {"DaysAndHours", "It went on for one day and five hours.",
         "[for one day and five hours] P1DT5H D"},
        {"TwoTerms", "They got five years, three months suspended.",
         "[five years] P5Y D, [three months] P3M D"},
        {"TwoTermsOfYears", "They got five years and three years.",
         "[five years] P5Y D, [three years] P3Y D"},
        {"BothVague", "It takes hours and several minutes.",
         "[several minutes] PTXM D"},
        {"TooManyOfTheSmaller", "They ran two hours and 90 minutes.",
         "[two hours] PT2H D, [90 minutes] PT90M D"},
        {"Decades", "It went on for two decades.", "[for two decades] P20Y D"},
        {"Fortnight", "It went on for a fortnight.", "[for a fortnight] P2W D"},
        {"RangeWords", "It went on for two to three weeks.",
         "[for two to three weeks] PXW D"},
        {"RangeDigits", "It went on for 5-10 years.", "[for 5-10 years] PXY D"},
        {"Several", "It went on for several days.", "[for several days] PXD D"},
        {"BarePlural", "It went on for months.", "[for months] PXM D"},
        {"PluralAfter", "Hours after the blast, he quit.", "[Hours] PTXH D"},
        {"Consecutive", "It fell for three consecutive quarters.",
         "[for three consecutive quarters] P3Q D"},
        {"Hedged", "It went on for more than four years.",
         "[for more than four years] P4Y D"},
        {"YearsOn", "Five years on, the port is shut.",
         "[Five years on] P5Y D"},
        {"Ago", "The port shut three years ago.", "[three years ago] 2013"},
        {"DecadeAgo", "The port shut a decade ago.", "[a decade ago] 2006"},
        {"FromNow", "The port will open two years from now.",
         "[two years from now] 2018"},
        {"EarlierYear", "Sales are higher than a year earlier.",
         "[a year earlier] 2015"},
        {"ToLast", "The strike will last four days.", "[four days] P4D D"},
        {"ToLastThatLong", "It is to last four days.", "[four days] P4D D"},
        {"PastDays", "It rained in the past six days.",
         "[in the past six days] P6D D"},
        {"NextYears", "It will cost more over the next five years.",
         "[over the next five years] P5Y D"},
        {"RecentYears", "It has rained in recent years.",
         "[in recent years] PXY D"},
        {"TwiceAWeek", "They meet twice a week.", "[a week] P1W S"},
        {"Rate", "It kills 20 people a day.", "[a day] P1D S"},
        {"EveryTwo", "They meet every two weeks.", "[every two weeks] P2W S"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotTimes, DurationsTest,
    testing::ValuesIn<TimeCase>({
        {"Age", "A 13-year-old won.", ""},
        {"AgeSpaces", "A 13 year old won.", ""},
        {"AgeDash", "A 13–year–old won.", ""},
        {"AgeBehind", "She is 40 years old.", ""},
        {"AgeOf", "She is 40 years of age.", ""},
        {"MonthsOld", "The calf is six months old.", ""},
        {"Second", "A second man was hurt.", ""},
        {"SecondDay", "It was the second blast.", ""},
        {"SecondVerb", "They second the motion.", ""},
        {"Minute", "It was a minute amount.", ""},
        {"WaitASecond", "He was a second late.", ""},
        {"RushHour", "It hit the rush hour.", ""},
        {"QuarterPart", "A quarter of the town fled.", ""},
        {"QuarterPlace", "The old quarter burnt.", ""},
        {"Quarters", "They searched his quarters.", ""},
        {"DaysGone", "Those were happy days indeed.", ""},
        {"School", "Her school days were short.", ""},
        {"OpeningHours", "The opening hours are short.", ""},
        {"Hearts", "Hearts and minds were won.", ""},
        {"YearOnYear", "It is good year on year.", ""},
        {"Model", "They fly 737s and a 787.", ""},
        {"Metres", "It is 10 m wide and 5 s-shaped.", ""},
        {"DayCare", "He runs two day care homes.", "[two day] P2D D"},
        {"Zero", "They had no days off.", ""},
        {"Ordinal", "It was the 21st year.", ""},
        {"Loose", "He wrote of years and days.", ""},
        {"DayWhen", "There will come a day when it shuts.", ""},
        {"DayToRemember", "It was a day to remember.", ""},
        {"HourGlass", "An hour glass fell.", "[An hour] PT1H D"},
        {"DecadeName", "The decade was good.", "[The decade] 201 ?"},
        {"HalfTime", "The half ended in rain.", ""},
        {"Long", "It was a long year for all.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
