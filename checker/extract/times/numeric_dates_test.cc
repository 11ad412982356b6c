#include "checker/extract/times/numeric_dates.h"

#include <string>

#include "checker/extract/times/time_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::PublishedThursday;
using crosscheck_testing::TimeCase;
using crosscheck_testing::TimesIn;

class NumericDatesTest : public testing::TestWithParam<TimeCase> {};

TEST_P(NumericDatesTest, Finds) {
  EXPECT_EQ(TimesIn(GetParam().text, PublishedThursday()), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TimeCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Times, NumericDatesTest,
    testing::ValuesIn<TimeCase>({
        {"IsoDate", "The mill burnt down on 2015-03-17.",
         "[on 2015-03-17] 2015-03-17"},
        {"DayFirst", "The mill burnt down on 17/03/2015.",
         "[on 17/03/2015] 2015-03-17"},
        {"MonthFirst", "The mill burnt down on 3/17/2015.",
         "[on 3/17/2015] 2015-03-17"},
        {"Dotted", "The mill burnt down on 17.03.2015.",
         "[on 17.03.2015] 2015-03-17"},
        {"Year", "The mill was built in 1987.", "[in 1987] 1987"},
        {"YearOfNoun", "The 2008 flood spared the mill.", "[2008] 2008"},
        {"EarlyYear", "It was rebuilt in early 2009.",
         "[in early 2009] 2009 START"},
        {"EndOfYear", "It was rebuilt by the end of 2015.",
         "[by the end of 2015] 2015 END"},
        {"YearsInARow", "It burnt in 1994, 1997 and 2003.",
         "[in 1994] 1994, [1997] 1997, [2003] 2003"},
        {"YearRange", "The mill stood idle in 2010-14.",
         "[in 2010-14] 2010/2014"},
        {"Decade", "The mill closed in the 1990s.", "[in the 1990s] 199"},
        {"DecadeWithApostrophe", "The mill closed in the 1990's.",
         "[in the 1990's] 199"},
        {"EarlyDecadeWithApostrophe", "It closed in the early 1990's.",
         "[in the early 1990's] 199 START"},
        {"MidDecadeWithApostrophe", "It closed in the mid-1970's.",
         "[in the mid-1970's] 197 MID"},
        {"TheYears", "The mill was 2010's best.", "[2010] 2010"},
        {"MidDecade", "The mill closed in the mid-1980s.",
         "[in the mid-1980s] 198 MID"},
        {"CutDecade", "The mill closed in the late '70s.",
         "[in the late '70s] 197 END"},
        {"FiscalYear", "Sales fell in fiscal 2014.", "[in fiscal 2014] FY2014"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotTimes, NumericDatesTest,
    testing::ValuesIn<TimeCase>({
        {"Count", "The flood drove out 2000 people.", ""},
        {"CountBehindPreposition", "It was seen by 1900 visitors.", ""},
        {"Grouped", "The flood drove out 1,987 people.", ""},
        {"Money", "The ticket cost $2016.", ""},
        {"MoneyBehind", "They asked for 1950 euros each.", ""},
        {"Percent", "Prices rose by 1950%.", ""},
        {"Degrees", "Steel melts at 1500°.", ""},
        {"Block", "He lives on the 2010 block of Elm Street.", ""},
        {"Attached", "The 1967th visitor won a 2016cc engine.", ""},
        // Both orders make a date, and nobody knows which.
        {"EitherOrder", "The mill burnt down on 03/04/2015.", ""},
        {"NoSuchDay", "The file is named 2015-02-30.", ""},
        {"Score", "Rovers won 3-2 and lost 1-0.", ""},
        {"Version", "They installed release 4.10.2 on the server.", ""},
        {"Resolution", "They cited Resolution 1973.", ""},
        {"Phone", "Call 555-2012 for details.", ""},
        {"AgeDecade", "She is in her 90s.", ""},
        {"BareDecade", "It was 90s rock.", ""},
        {"StreetNumber", "They met at 1850 East Holm Street.", ""},
        {"TooEarly", "The cave is on page 1066.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
