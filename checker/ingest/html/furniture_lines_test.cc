#include "checker/ingest/html/furniture_lines.h"

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(IsFurnitureLineTest, KnowsLinesAroundArticles) {
  for (const char* line :
       {"Share this:", "ADVERTISEMENT", "Read more: Fire kills 4",
        "By Mara Oste", "Posted on June 15, 2022", "© 2022 Harbour Post",
        "Sign up for our newsletter", "Most read", "Photo: Tove Lind",
        "Updated: June 15, 2022, 10:30 am", "Photo: Tove Lind, June 2022"}) {
    EXPECT_TRUE(IsFurnitureLine(line)) << line;
  }
  for (const char* line :
       {"By noon, 400 people had left the town on foot or by boat, and more "
        "were to follow.",
        "By noon 400 people had left.", "By noon 400 people had left",
        "Photo: Some 40 people wait for boats in Osk.", "Updated: 14 dead",
        "Credit: AP. About 90 homes stand in water",
        "At least 253 people died.", "Sharing the boats is what saved them.",
        "Bridges closed", "Live ammo", "Printing stopped.", "Next of kin wait",
        "4", ""}) {
    EXPECT_FALSE(IsFurnitureLine(line)) << line;
  }
}

TEST(IsDateLineTest, IsNothingButADate) {
  EXPECT_TRUE(IsDateLine("Updated Wed, June 15, 2022 at 10:30 am"));
  EXPECT_TRUE(IsDateLine("2016-09-29 14:30"));
  EXPECT_FALSE(IsDateLine("On June 15 40 died"));
  EXPECT_TRUE(IsDateLine("Posted: Friday, March 3, 2006 - 11:15 am"));
  EXPECT_TRUE(IsDateLine("4 min read"));
  EXPECT_FALSE(IsDateLine("May"));
}

TEST(IsOfferLineTest, WantsSomethingOfItsReader) {
  for (const char* line :
       {"Sign up for the morning letter", "Already a subscriber? Log in",
        "You have read 3 of 3 free articles", "Subscribe",
        "Every day in your inbox"}) {
    EXPECT_TRUE(IsOfferLine(line)) << line;
  }
  for (const char* line :
       {"The phone company lost 200,000 subscribers.",
        "About 40 people subscribed.", "The log was 400 metres long.",
        "Three days of mourning were declared."}) {
    EXPECT_FALSE(IsOfferLine(line)) << line;
  }
}

TEST(IsConsentLineTest, AsksToTrack) {
  EXPECT_TRUE(IsConsentLine("We use cookies to count our readers."));
  EXPECT_TRUE(IsConsentLine("We and our 14 partners store data."));
  EXPECT_FALSE(IsConsentLine("The bakery sold 400 cookies."));
  EXPECT_FALSE(IsConsentLine("The firm and its partners lost $4 million."));
}

TEST(IsAnswerLineTest, StandsBelowComments) {
  EXPECT_TRUE(IsAnswerLine("Reply Report 12 people like this"));
  EXPECT_TRUE(IsAnswerLine("Like Reply 3h"));
  EXPECT_FALSE(
      IsAnswerLine("The union will study the report and then vote on "
                   "what the firm has offered in its report"));
  EXPECT_FALSE(IsAnswerLine("Likewise, 40 boats sank."));
}

}  // namespace
}  // namespace crosscheck
