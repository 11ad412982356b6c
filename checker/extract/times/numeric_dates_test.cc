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
        {"VerbBehind", "The budget for 2015 remains large.", "[for 2015] 2015"},
        {"YearlyBehind", "It reported 2015 revenue and 2014 net income.",
         "[2015] 2015, [2014] 2014"},
        {"YearlyPlural", "It reported 2015 results.", "[2015] 2015"},
        {"NounInUs", "The 2011 census and the 2012 crisis came.",
         "[2011] 2011, [2012] 2012"},
        {"FullYear", "It was shut for full year 2015.", "[2015] 2015"},
        {"FullYearHyphen", "It told of a loss for full-year 2015.",
         "[2015] 2015"},
        {"Restored", "The mill was restored about 1987.", "[1987] 1987"},
        {"AtTheStart", "About 1791, he built the mill.", "[1791] 1791"},
        {"Built", "The mill was built about 1987.", "[1987] 1987"},
        {"InAbout", "The mill was shut in about 1820.", "[in about 1820] 1820"},
        {"DatesFrom", "The mill dates from about 1610 or so.",
         "[from about 1610] 1610"},
        {"InExactly", "The mill was shut in exactly 1802.", "[1802] 1802"},
        {"Early", "The abbey was sacked in 1294.", "[in 1294] 1294"},
        {"EarlySince", "The abbey has stood since 1066, they say.",
         "[since 1066] 1066"},
        {"EarlyBy", "By 1250 the abbey was rich.", "[By 1250] 1250"},
        {"EarlyInBrackets", "The charter (1215) is lost.", "[1215] 1215"},
        {"EarlyWithMonth", "The abbey burnt in June 1294.",
         "[in June 1294] 1294-06"},
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
        {"HedgedCount", "About 1,987 people and some 2020 homes.", ""},
        {"KilledCount", "The quake killed 2021 people.", ""},
        {"KilledBare", "The quake killed about 1987.", ""},
        {"AtTheStartRound", "About 1800, mostly women, died.", ""},
        {"HedgedHomes", "The flood hit about 1987 homes.", ""},
        {"HedgedAdjective", "It was seen in about 1987 rural homes.", ""},
        {"HedgedPart", "It was seen in about 1987 of them.", ""},
        {"ExactlyCount", "The list had exactly 1802 names.", ""},
        {"EachYear", "It trains each year 1987 drivers.", "[each year] P1Y S"},
        {"EarlyCount", "They lived in 1200 homes.", ""},
        {"EarlyAdjective", "They lived in 1250 rural homes.", ""},
        {"EarlyPart", "It was found in 1250 of them.", ""},
        {"EarlyOrMore", "It was found in 1200 or 1300 homes.", ""},
        {"EarlyGrowth", "The list grew by 1250.", ""},
        {"EarlyBare", "The list had 1250 and grew.", ""},
        {"EarlyDead", "The fever left 1294 dead.", ""},
        {"MonthThenCount", "In June 1200 people died.", "[In June] 2016-06"},
        {"DayThenCount", "By May 5, 1294 had died.", "[By May 5] 2016-05-05"},
        {"TooEarly", "The cave is on page 1066.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
