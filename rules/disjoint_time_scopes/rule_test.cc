#include "rules/disjoint_time_scopes/rule.h"

#include <cstdint>
#include <memory>
#include <vector>

#include "checker/claim/story.h"
#include "checker/compare/rule.h"
#include "checker/testing/claim_maker.h"
#include "checker/testing/rule_calls.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::Ask;
using ::crosscheck_testing::AttackTime;
using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Killed;
using ::crosscheck_testing::Open;
using ::crosscheck_testing::Rainfall;
using ::crosscheck_testing::Residents;
using ::crosscheck_testing::RuleRow;
using ::crosscheck_testing::SiegeStart;
using ::crosscheck_testing::TestContext;

// The next day's report of a figure of no known kind, in a sentence of `words`.
Relation OnTheNextDay(const std::vector<uint64_t>& words) {
  Claim first = Open().Flat(9).Reported("2024-03-14").Make();
  Claim next = Open().Flat(9).Reported("2024-03-15").Make();
  first.content = {1, 2, 3, 4, 5};
  next.content = words;
  return NewDisjointTimeScopesRule()
      ->Relate(first, next, TestContext())
      .relation;
}

TEST(RepeatedSentenceTest, IsOfTheSameDay) {
  EXPECT_EQ(OnTheNextDay({1, 2, 3, 4, 5}), Relation::kEqual);
  EXPECT_EQ(OnTheNextDay({1, 2, 3, 4, 6}), Relation::kEqual);
  EXPECT_EQ(OnTheNextDay({1, 2, 3, 6, 7}), Relation::kApart);
  EXPECT_EQ(OnTheNextDay({6, 7, 8, 9}), Relation::kApart);
}

// Homes of which the next day's report of one story tells in other words, if
// the articles share these figures.
Relation OfOneStory(const std::vector<uint64_t>& figures) {
  const std::vector<uint64_t> names = {1, 2, 3};
  Claim first =
      Open().Flat(1200).Counting("home").Reported("2024-03-14").Make();
  Claim next = Open().Flat(1700).Counting("home").Reported("2024-03-15").Make();
  first.story = std::make_shared<const Story>(
      Story{WordVector(names), WordVector(), {5, 6, 7}});
  next.story = std::make_shared<const Story>(
      Story{WordVector(names), WordVector(), figures});
  return NewDisjointTimeScopesRule()
      ->Relate(first, next, TestContext())
      .relation;
}

TEST(OneEventTest, IsKnownByTheFiguresThatBothReportsGive) {
  EXPECT_EQ(OfOneStory({5, 6, 9}), Relation::kEqual);
  EXPECT_EQ(OfOneStory({5, 9}), Relation::kApart) << "one may be chance";
  EXPECT_EQ(OfOneStory({}), Relation::kApart) << "the story goes on";
}

// Ages of one person, half a year apart, in articles of this group.
Relation HalfAYearLater(double age, const char* group) {
  static Article articles[2];
  Claim first =
      Open().Flat(41).Age().Of("Ada Holm").Reported("2024-03-14").Make();
  Claim next =
      Open().Flat(age).Age().Of("Ada Holm").Reported("2024-09-30").Make();
  articles[0].group = articles[1].group = group;
  first.article = &articles[0];
  next.article = &articles[1];
  return NewDisjointTimeScopesRule()
      ->Relate(first, next, TestContext())
      .relation;
}

TEST(AgedTooMuchTest, NobodyAgesFasterThanTime) {
  EXPECT_EQ(HalfAYearLater(47, "trial"), Relation::kEqual);
  EXPECT_EQ(HalfAYearLater(42, "trial"), Relation::kApart);
  EXPECT_EQ(HalfAYearLater(47, ""), Relation::kApart) << "a namesake";
  EXPECT_EQ(HalfAYearLater(71, "trial"), Relation::kApart) << "the father";
}

TEST(OneEventTest, IsNotKnownByTwoDigitsOrByWhatGoesOn) {
  const auto next_day = [](const ClaimMaker& a, const ClaimMaker& b) {
    Claim first = a.Make();
    Claim next = b.Make();
    for (Claim* claim : {&first, &next}) {
      claim->story = std::make_shared<const Story>(
          Story{WordVector({1, 2, 3}), WordVector(), {}});
    }
    return NewDisjointTimeScopesRule()
        ->Relate(first, next, TestContext())
        .relation;
  };
  const auto homes = [](double value, const char* day) {
    return Open().Flat(value).Counting("home").Reported(day);
  };
  EXPECT_EQ(next_day(homes(1340, "2024-03-14"), homes(1430, "2024-03-15")),
            Relation::kEqual);
  EXPECT_EQ(next_day(homes(31, "2024-03-14"), homes(13, "2024-03-15")),
            Relation::kApart);
  EXPECT_EQ(
      next_day(homes(1340, "2024-03-14"), homes(1430, "2024-03-15").Added()),
      Relation::kApart);
}

class DisjointTimeScopesRuleTest : public testing::TestWithParam<RuleRow> {};

TEST_P(DisjointTimeScopesRuleTest, IsSymmetric) {
  const RuleRow& row = GetParam();
  const std::unique_ptr<const FacetRule> rule = NewDisjointTimeScopesRule();
  EXPECT_EQ(Ask(*rule, row.a, row.b), row.want);
}

INSTANTIATE_TEST_SUITE_P(
    News, DisjointTimeScopesRuleTest,
    testing::ValuesIn<RuleRow>({
        // Stocks persist for the slack of their kind: residents for 14 days.
        {"ResidentsOfOneDay", Residents().Flat(9).Reported("2024-03-14"),
         Residents().Flat(9).Reported("2024-03-14"), "equal"},
        {"ResidentsTwoWeeksApart", Residents().Flat(9).Reported("2024-03-14"),
         Residents().Flat(9).Reported("2024-03-28"), "equal"},
        {"ResidentsFifteenDaysApart",
         Residents().Flat(9).Reported("2024-03-14"),
         Residents().Flat(9).Reported("2024-03-29"), "apart"},
        {"ResidentsOfAnotherYear", Residents().Flat(9).Reported("2024-03-14"),
         Residents().Flat(9).From("2011-01-01", "2011-12-31"), "apart"},
        // What adds up, of a day and since that day.
        {"OfADayAndSinceIt",
         Residents().Flat(9).From("2024-03-14", "2024-03-14"),
         Residents().Flat(9).From("2024-03-14", "2024-03-16"), "within"},
        {"OfTheSameThreeDays",
         Residents().Flat(9).From("2024-03-14", "2024-03-16"),
         Residents().Flat(9).From("2024-03-14", "2024-03-16"), "equal"},
        {"OfAWeekAndOfAMonth",
         Residents().Flat(9).From("2024-03-01", "2024-03-07"),
         Residents().Flat(9).From("2024-03-01", "2024-03-31"), "equal"},
        {"ResidentsWithoutDates", Residents().Flat(9), Residents().Flat(9),
         "equal"},
        {"ResidentsOfOneDate", Residents().Flat(9).Reported("2024-03-14"),
         Residents().Flat(9), "unknown"},

        // Flows need nearly the same period.
        {"RainOfOneMonth",
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-31"),
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-31"), "equal"},
        {"RainOfTwoMonths",
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-31"),
         Rainfall().Flat(1).Metres().From("2024-06-01", "2024-06-30"), "apart"},
        {"RainOfADayAndItsMonth",
         Rainfall().Flat(1).Metres().From("2024-05-17", "2024-05-17"),
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-31"),
         "within"},
        {"RainOfOverlappingPeriods",
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-20"),
         Rainfall().Flat(1).Metres().From("2024-05-11", "2024-05-31"),
         "overlaps"},
        {"RainOfNoPeriod",
         Rainfall().Flat(1).Metres().From("2024-05-01", "2024-05-31"),
         Rainfall().Flat(1).Metres(), "unknown"},

        {"RainOfADayAndOfFiveDays", Rainfall().Flat(1).Metres().Over(1),
         Rainfall().Flat(2).Metres().Over(5), "apart"},
        {"RainOfADayAndOf24Hours", Rainfall().Flat(1).Metres().Over(1),
         Rainfall().Flat(2).Metres().Over(1.2F), "unknown"},
        {"RainOfADayAndOfAnyTime", Rainfall().Flat(1).Metres().Over(1),
         Rainfall().Flat(2).Metres(), "unknown"},
        {"QuartersOfAYear", Open().Flat(3).Over(91).BeginningIn(1),
         Open().Flat(4).Over(91).BeginningIn(7), "apart"},
        {"OneQuarter", Open().Flat(3).Over(91).BeginningIn(7),
         Open().Flat(4).Over(91).BeginningIn(7), "equal"},
        {"TollsOfTwoMonthsOfAnyYear", Killed().Flat(253).BeginningIn(5),
         Killed().Flat(96).BeginningIn(9), "apart"},

        // Of reports without a date the weekdays may be known.
        {"ResidentsToldOnTwoWeekdays", Residents().Flat(9).ToldOnWeekday(1),
         Residents().Flat(14).ToldOnWeekday(3), "equal"},
        {"OpenFiguresToldOnTwoWeekdays", Open().Flat(9).ToldOnWeekday(1),
         Open().Flat(14).ToldOnWeekday(3), "equal"},

        // Tolls count from a day on.
        {"TollsOfOneWeek", Killed().Flat(9).Reported("2024-03-14"),
         Killed().Flat(14).Reported("2024-03-18"), "equal"},
        {"TollsOfMayAndSeptember",
         Killed().Flat(253).From("2024-05-01", "2024-05-31"),
         Killed().Flat(96).From("2024-09-01", "2024-09-30"), "apart"},
        {"TollsHalfAYearApart", Killed().Flat(9).Reported("2024-03-14"),
         Killed().Flat(14).Reported("2024-09-14"), "apart"},
        {"TollsSinceOneDay", Killed().Flat(253).FromOn("2024-03-01"),
         Killed().Flat(310).FromOn("2024-03-02"), "equal"},
        {"TollSinceALaterDay", Killed().Flat(96).FromOn("2024-03-10"),
         Killed().Flat(310).FromOn("2024-01-01"), "within"},

        // Of what happens again and again another day is another one.
        {"AttacksOfOneDay", AttackTime().OnDay("2024-03-13"),
         AttackTime().Between("2024-03-13T17:00", "2024-03-13T23:59"), "equal"},
        {"AttacksOfTwoDays", AttackTime().OnDay("2024-03-11"),
         AttackTime().OnDay("2024-03-13"), "apart"},
        {"FoundedOnceHoweverFarApart",
         FoundedOn().OnDay("1891-05-01").Reported("2014-03-14"),
         FoundedOn().OnDay("1902-05-01").Reported("2024-03-14"), "equal"},

        // Sieges begin again, but not within a season.
        {"OnsetsReportedInOneWeek",
         SiegeStart().OnDay("2024-07-11").Since().Reported("2024-09-28"),
         SiegeStart().OnDay("2024-09-01").Since().Reported("2024-09-29"),
         "equal"},
        {"OnsetsReportedAYearApart",
         SiegeStart().OnDay("2023-07-11").Since().Reported("2023-09-28"),
         SiegeStart().OnDay("2024-09-01").Since().Reported("2024-09-29"),
         "apart"},
    }),
    [](const testing::TestParamInfo<RuleRow>& info) {
      return info.param.name;
    });

// How many fight a fire changes from day to day.
TEST(DisjointTimeScopesRuleTest, WhatChangesByTheDayIsAskedOfTheWeekday) {
  v1::Kind fighters;
  fighters.set_accumulation(v1::Kind::STOCK);
  fighters.set_slack_days(1);
  const auto told_on = [&](int weekday) {
    return ClaimMaker(&fighters).Flat(870).ToldOnWeekday(weekday);
  };
  const auto rule = NewDisjointTimeScopesRule();
  EXPECT_EQ(Ask(*rule, told_on(7), told_on(2)), "apart");
  EXPECT_EQ(Ask(*rule, told_on(7), told_on(1)), "equal");
  EXPECT_EQ(Ask(*rule, told_on(7), told_on(0)), "equal");
}

}  // namespace
}  // namespace crosscheck
