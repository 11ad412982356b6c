#include "checker/claim/telling_unit.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

Claim FigureOf(const std::string& dimension) {
  Claim claim;
  claim.dimension = dimension;
  claim.quantity.emplace();
  return claim;
}

TEST(TellingUnitTest, IsOneOfWhichAStoryHasFew) {
  for (const char* dimension : {"mass", "temperature", "speed", "ratio",
                                "money:EUR", "money:EUR/l", "length/s"}) {
    EXPECT_TRUE(HasTellingUnit(FigureOf(dimension))) << dimension;
  }
}

TEST(TellingUnitTest, IsNoneOfWhichItHasMany) {
  for (const char* dimension :
       {"1", "age", "time", "length", "occurrence", ""}) {
    EXPECT_FALSE(HasTellingUnit(FigureOf(dimension))) << dimension;
  }
}

Claim CountOf(double value, const std::string& noun) {
  Claim claim = FigureOf("1");
  claim.canonical = {value, value, false, false};
  claim.counted_lemma = noun;
  return claim;
}

TEST(CountAlikeTest, IsByNounOrByClassButOfPeople) {
  const auto count = [](const std::string& noun, const std::string& class_id) {
    Claim claim = CountOf(40, noun);
    claim.counted_class = class_id;
    return claim;
  };
  EXPECT_TRUE(CountAlike(count("home", ""), count("home", "")));
  EXPECT_TRUE(CountAlike(count("home", "home"), count("dwelling", "home")));
  EXPECT_FALSE(CountAlike(count("home", "home"), count("barn", "building")));
  EXPECT_FALSE(CountAlike(count("home", ""), count("dwelling", "")));
  EXPECT_FALSE(CountAlike(count("boy", "person"), count("nurse", "person")));
}

TEST(TellingNounTest, IsThatOfACountThatIsNoHandful) {
  EXPECT_TRUE(HasTellingNoun(CountOf(40, "home")));
  EXPECT_FALSE(HasTellingNoun(CountOf(4, "home")));
  EXPECT_FALSE(HasTellingNoun(CountOf(40, "")));
}

TEST(TellingNounTest, IsNoneThatStandsForPeople) {
  Claim claim = CountOf(40, "people");
  claim.counted_class = "person";
  EXPECT_FALSE(HasTellingNoun(claim));
  claim.counted_class = "soldier";
  EXPECT_TRUE(HasTellingNoun(claim));
}

TEST(TellingMeasureTest, IsNoneOfWhatEachReportRaises) {
  v1::Kind toll;
  toll.set_accumulation(v1::Kind::CUMULATIVE);
  Claim claim = CountOf(40, "home");
  EXPECT_TRUE(HasTellingMeasure(claim));
  claim.info = &toll;
  EXPECT_FALSE(HasTellingMeasure(claim));
}

TEST(NoNewsTest, IsWhatEndedAMonthBeforeTheReport) {
  Claim claim = CountOf(40, "home");
  claim.report_day = 1000;
  EXPECT_FALSE(IsNoNews(claim)) << "of no day";
  claim.scope_stated = true;
  claim.scope = {900, 970};
  EXPECT_FALSE(IsNoNews(claim));
  claim.scope.last = 969;
  EXPECT_TRUE(IsNoNews(claim));
  claim.scope.last = kNoLastDay;
  EXPECT_FALSE(IsNoNews(claim)) << "goes on";
  claim.scope.last = 969;
  claim.report_day = kNoFirstDay;
  EXPECT_FALSE(IsNoNews(claim)) << "a report without a day";
}

TEST(TellingUnitTest, IsNoneOfADate) {
  Claim claim;
  claim.dimension = "date";
  claim.time.emplace();
  EXPECT_FALSE(HasTellingUnit(claim));
}

}  // namespace
}  // namespace crosscheck
