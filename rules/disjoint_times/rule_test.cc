#include "rules/disjoint_times/rule.h"

#include <memory>

#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SameThing;

class DisjointTimesRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DisjointTimesRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FactRule> rule = NewDisjointTimesRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b, SameThing()), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DisjointTimesRuleTest,
    testing::ValuesIn<RuleRow>({
        {"BeforeDawnAndEvening",
         AttackTime().Between("2024-03-13T00:00", "2024-03-13T06:00"),
         AttackTime().Between("2024-03-13T17:00", "2024-03-13T23:59"),
         "CONFLICT MEDIUM"},
        {"TwoClockTimes",
         AttackTime().Between("2024-03-10T03:10", "2024-03-10T03:10").AtClock(),
         AttackTime().Between("2024-03-10T06:45", "2024-03-10T06:45").AtClock(),
         "CONFLICT MEDIUM"},
        {"TwoFoundingDays", FoundedOn().OnDay("1891-05-01"),
         FoundedOn().OnDay("1902-05-01"), "CONFLICT MEDIUM"},
        {"ABareHourAndOneFarOff",
         AttackTime().Between("2024-03-10T03:00", "2024-03-10T03:00").AtHour(),
         AttackTime().Between("2024-03-10T06:45", "2024-03-10T06:45").AtClock(),
         "CONFLICT MEDIUM"},

        // They met on both days, or on one.
        {"TwoDaysOfAnyYear", Open().OnDayOfAnyYear("02-25").Alone(),
         Open().OnDayOfAnyYear("02-15").Alone(), "REVIEW LOW"},
        {"ADayOfAYearAndOfAny", FoundedOn().OnDay("1891-05-01").Alone(),
         FoundedOn().OnDayOfAnyYear("05-11").Alone(), "CONFLICT MEDIUM"},

        {"OfTwoVerbs", Open().OnDayOfAnyYear("02-25").Doing("open").Alone(),
         Open().OnDayOfAnyYear("02-15").Doing("close").Alone(), "silent"},
        {"ADayAndAWeekday", FoundedOn().OnDay("1891-05-01").Alone(),
         FoundedOn().OnDayOfAnyYear("WXX-4").Alone(), "silent"},
        {"OneDayOfAnyYear", Open().OnDayOfAnyYear("02-25").Alone(),
         Open().OnDayOfAnyYear("02-25").Alone(), "silent"},
        {"ItsDayInAYear", FoundedOn().OnDay("1891-05-01").Alone(),
         FoundedOn().OnDayOfAnyYear("05-01").Alone(), "silent"},
        {"WhichOfTwoDays", Open().OnDayOfAnyYear("02-25").Alone(),
         Open().OnDayOfAnyYear("02-15"), "silent"},
        {"ManyOfAnyYear", AttackTime().OnDayOfAnyYear("02-25").Alone(),
         AttackTime().OnDayOfAnyYear("02-15").Alone(), "silent"},
        {"OnsetsOfAnyYear", Open().OnDayOfAnyYear("02-25").Since().Alone(),
         Open().OnDayOfAnyYear("02-15").Since().Alone(), "silent"},
        {"AMonthOfAnyYear", Open().OnDayOfAnyYear("02").Alone(),
         Open().OnDayOfAnyYear("03-15").Alone(), "silent"},
        {"TheSameMinute",
         AttackTime().Between("2024-03-10T03:10", "2024-03-10T03:10").AtClock(),
         AttackTime().Between("2024-03-10T03:10", "2024-03-10T03:10").AtClock(),
         "silent"},
        {"ABareHourReachesTwentyMinutes",
         AttackTime().Between("2024-03-10T03:00", "2024-03-10T03:00").AtHour(),
         AttackTime().Between("2024-03-10T03:10", "2024-03-10T03:10").AtClock(),
         "silent"},
        {"TheDayAndAnHourOfIt", AttackTime().OnDay("2024-03-13"),
         AttackTime().Between("2024-03-13T17:00", "2024-03-13T23:59"),
         "silent"},
        {"PartsOfTheDayThatMeet",
         AttackTime().Between("2024-03-13T00:00", "2024-03-13T06:00"),
         AttackTime().Between("2024-03-13T05:00", "2024-03-13T07:00"),
         "silent"},
        {"OneDayLookedForwardTo",
         FoundedOn().OnDay("2023-07-19").Reported("2024-01-17"),
         FoundedOn().OnDay("2024-07-19").Reported("2024-01-18"), "silent"},
        {"OneDayOfTwoPastYears",
         FoundedOn().OnDay("2022-07-19").Reported("2024-01-17"),
         FoundedOn().OnDay("2023-07-19").Reported("2024-01-18"),
         "CONFLICT MEDIUM"},
        {"OneFoundingDay", FoundedOn().OnDay("1891-05-01"),
         FoundedOn().OnDay("1891-05-01"), "silent"},
        // On a day is not since a day.
        {"AnOnsetAndADate", AttackTime().OnDay("2024-06-09").Since(),
         AttackTime().OnDay("2024-06-14"), "silent"},
        {"AFigure", AttackTime().OnDay("2024-06-09"), Killed().Flat(9),
         "not taken"},
        {"TwoFigures", Killed().Flat(9), Killed().Flat(14), "not taken"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
