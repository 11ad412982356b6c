#include "checker/compare/message.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/testing/claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::TxtArticle;
using ::testing::HasSubstr;
using ::testing::Not;

// 250,000 against 300,000 residents.
class MessageTest : public testing::Test {
 protected:
  MessageTest() {
    articles_.reserve(3);
    articles_.push_back(
        TxtArticle("a.txt", "An estimated 250,000 people live there."));
    articles_.push_back(
        TxtArticle("b.txt", "About 300,000 people live there."));
    articles_.push_back(
        TxtArticle("c.txt", "An estimated 250,000 people live there."));
    Add(0, "An estimated 250,000 people", "250,000", 250000);
    Add(1, "About 300,000 people", "300,000", 300000);
    Add(2, "An estimated 250,000 people", "250,000", 250000);
    finding_.verdict = v1::CONFLICT;
    finding_.sides = {{"A", {&claims_[0]}}, {"B", {&claims_[1]}}};
  }

  std::string Message(absl::string_view reason = "") const {
    return DescribeFinding(finding_, "People living there", reason);
  }

  std::vector<Article> articles_;
  std::vector<Claim> claims_;
  Finding finding_;

 private:
  void Add(size_t article, absl::string_view phrase, absl::string_view surface,
           double value) {
    claims_.reserve(3);
    claims_.push_back(CountClaim(articles_[article], phrase, surface, value));
    claims_.back().place.name = "east Kirun";
    claims_.back().counted = "people";
  }
};

TEST_F(MessageTest, NamesTheThingAndPlaceFirst) {
  EXPECT_TRUE(absl::StartsWith(Message(), "People living there, east Kirun:"))
      << Message();
}

TEST_F(MessageTest, QuotesBothSidesWithTheirHedge) {
  EXPECT_THAT(Message(), HasSubstr("\"An estimated 250,000 people\" (a.txt)"));
  EXPECT_THAT(Message(), HasSubstr("\"About 300,000 people\" (b.txt)"));
  EXPECT_THAT(Message(), HasSubstr("is inconsistent with"));
}

TEST_F(MessageTest, NamesAnArticleOnceThatContradictsItself) {
  EXPECT_EQ(DescribeArticleFinding(finding_, "People living there", "Check it"),
            "People living there, east Kirun: \"An estimated 250,000 people\" "
            "is inconsistent with \"About 300,000 people\" (a.txt). Check it.");
}

TEST_F(MessageTest, NeedsOneSideOnlyAgainstTheCalendar) {
  finding_.sides.pop_back();
  EXPECT_EQ(DescribeArticleFinding(finding_, "", "Check it"),
            "\"An estimated 250,000 people\" (a.txt). Check it.");
}

TEST_F(MessageTest, SaysHowLargeTheGapIs) {
  EXPECT_THAT(Message(), HasSubstr("Difference 50,000 (20 %)"));
}

// Whatever article comes first in its side.
TEST_F(MessageTest, TheGapIsThatOfTheNearest) {
  claims_[2].canonical = {260000, 260000};
  finding_.sides[0].claims = {&claims_[0], &claims_[2]};
  EXPECT_THAT(Message(), HasSubstr("Difference 40,000 (15 %)"));
  finding_.sides[0].claims = {&claims_[2], &claims_[0]};
  EXPECT_THAT(Message(), HasSubstr("Difference 40,000 (15 %)"));
}

// "2:40 a.m. on Sunday" and, of a day nobody names, "2:30 a.m.".
TEST_F(MessageTest, TellsTheGapByTheClockWhereNoDayIsStated) {
  const auto set = [](int64_t first, bool day_stated, Claim& claim) {
    claim.quantity.reset();
    claim.time.emplace();
    claim.time->has_moments = true;
    claim.time->first = first;
    claim.time->last = first + 59;
    claim.time->day_stated = day_stated;
  };
  constexpr int64_t kDay = 86400;
  set(10 * kDay + 9600, true, claims_[0]);
  set(12 * kDay + 9000, true, claims_[1]);
  EXPECT_THAT(Message(), HasSubstr("At least 1 days apart"));
  set(12 * kDay + 9000, false, claims_[1]);
  EXPECT_THAT(Message(), HasSubstr("At least 9 minutes apart"));
}

TEST_F(MessageTest, GivesTheReason) {
  EXPECT_THAT(Message("more than rounding allows"),
              HasSubstr("More than rounding allows."));
}

TEST_F(MessageTest, GivesOutletDayAndSpeaker) {
  articles_[0].source = "Meridian Wire";
  claims_[0].report_day = 19796;
  claims_[0].attribution.source = "the mayor";
  EXPECT_THAT(Message(),
              HasSubstr("(Meridian Wire, 14 Mar 2024, citing the mayor)"));
}

TEST_F(MessageTest, CountsEqualWordsOnce) {
  finding_.sides[0].claims = {&claims_[0], &claims_[2]};
  EXPECT_THAT(Message(),
              HasSubstr("\"An estimated 250,000 people\" (a.txt; c.txt)"));
}

TEST_F(MessageTest, AsksForASourceWhereNoneIsNamed) {
  EXPECT_THAT(Message(), HasSubstr("Neither side names a source"));
  claims_[0].attribution.source = "the mayor";
  EXPECT_THAT(Message(), Not(HasSubstr("Neither side names a source")));
}

TEST_F(MessageTest, AStageIsNoInconsistency) {
  finding_.verdict = v1::SUPERSEDED;
  EXPECT_THAT(Message(), Not(HasSubstr("inconsistent")));
  finding_.verdict = v1::REVIEW;
  EXPECT_THAT(Message(), HasSubstr("Check whether both"));
}

TEST_F(MessageTest, NeverSaysWhoIsRight) {
  for (const v1::Verdict verdict : {v1::CONFLICT, v1::REVIEW, v1::SUPERSEDED}) {
    finding_.verdict = verdict;
    for (const absl::string_view word : {"wrong", "right", "correct", "false",
                                         "true", "error", "mistake", "lies"}) {
      EXPECT_FALSE(absl::StrContains(Message(), word)) << Message();
    }
  }
}

TEST_F(MessageTest, AnOpenKindIsNamedByWhatItCounts) {
  EXPECT_TRUE(absl::StartsWith(DescribeFinding(finding_, "", ""), "People"));
  claims_[0].counted.clear();
  EXPECT_TRUE(absl::StartsWith(DescribeFinding(finding_, "", ""), "Figure"));
}

TEST_F(MessageTest, AnOpenStartIsNamedByTheWordsBeforeIt) {
  const Article article =
      TxtArticle("d.txt", "Pay here has been frozen since 2021.");
  claims_[0] = CountClaim(article, "2021", "2021", 2021);
  claims_[0].quantity.reset();
  claims_[0].time.emplace().since = true;
  EXPECT_TRUE(absl::StartsWith(DescribeFinding(finding_, "", ""),
                               "Start (\"has been frozen since\"): \"2021\""))
      << DescribeFinding(finding_, "", "");
  claims_[0].time->since = false;
  EXPECT_TRUE(absl::StartsWith(DescribeFinding(finding_, "", ""), "Date:"));
}

TEST_F(MessageTest, NoneAndBoundsHaveAGapToo) {
  claims_[0].canonical = {0, 0};
  EXPECT_THAT(Message(), HasSubstr("One side says none"));
  claims_[0].canonical = {-kUnbounded, 200000};
  claims_[1].canonical = {300000, kUnbounded};
  EXPECT_THAT(Message(), HasSubstr("Difference 100,000 (50 %)"));
}

TEST_F(MessageTest, TimesAreDaysHoursOrMinutesApart) {
  for (Claim& claim : claims_) {
    claim.quantity.reset();
    claim.time.emplace();
    claim.time->has_moments = true;
  }
  claims_[0].time->first = claims_[0].time->last = 1000000;
  claims_[1].time->first = claims_[1].time->last = 1000000 + 50 * 60;
  EXPECT_THAT(Message(), HasSubstr("At least 50 minutes apart"));
  claims_[1].time->first = claims_[1].time->last = 1000000 + 5 * 3600 + 100;
  EXPECT_THAT(Message(), HasSubstr("At least 5 hours apart"));
  claims_[1].time->first = claims_[1].time->last = 1000000 + 49 * 3600;
  EXPECT_THAT(Message(), HasSubstr("At least 2 days apart"));
  // Times of day that only their days tell apart, or none.
  claims_[1].time->first = claims_[1].time->last = 1000000;
  EXPECT_THAT(Message(), Not(HasSubstr("At least")));
}

}  // namespace
}  // namespace crosscheck
