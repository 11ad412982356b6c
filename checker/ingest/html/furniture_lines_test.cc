#include "checker/ingest/html/furniture_lines.h"

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

bool Has(HtmlLineSign sign, absl::string_view line) {
  return (SignsOfLine(absl::AsciiStrToLower(line)) & sign) != 0;
}

TEST(SignsOfLineTest, KnowsLinesAroundArticles) {
  for (const char* line :
       {"Share this:", "ADVERTISEMENT", "Read more: Fire kills 4",
        "By Mara Oste", "Posted on June 15, 2022", "© 2022 Harbour Post",
        "Sign up for our newsletter", "Most read", "Photo: Tove Lind",
        "Updated: June 15, 2022, 10:30 am", "Photo: Tove Lind, June 2022"}) {
    EXPECT_TRUE(Has(kSignFurniture, line)) << line;
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
    EXPECT_FALSE(Has(kSignFurniture, line)) << line;
  }
}

TEST(SignsOfLineTest, IsNothingButADate) {
  EXPECT_TRUE(Has(kSignDate, "Updated Wed, June 15, 2022 at 10:30 am"));
  EXPECT_TRUE(Has(kSignDate, "2016-09-29 14:30"));
  EXPECT_FALSE(Has(kSignDate, "On June 15 40 died"));
  EXPECT_TRUE(Has(kSignDate, "Posted: Friday, March 3, 2006 - 11:15 am"));
  EXPECT_TRUE(Has(kSignDate, "4 min read"));
  EXPECT_FALSE(Has(kSignDate, "May"));
}

TEST(SignsOfLineTest, WantsSomethingOfItsReader) {
  for (const char* line :
       {"Sign up for the morning letter", "Already a subscriber? Log in",
        "You have read 3 of 3 free articles", "Subscribe",
        "Every day in your inbox"}) {
    EXPECT_TRUE(Has(kSignOffer, line)) << line;
  }
  for (const char* line :
       {"The phone company lost 200,000 subscribers.",
        "About 40 people subscribed.", "The log was 400 metres long.",
        "Three days of mourning were declared."}) {
    EXPECT_FALSE(Has(kSignOffer, line)) << line;
  }
}

TEST(SignsOfLineTest, AsksToTrack) {
  EXPECT_TRUE(Has(kSignConsent, "We use cookies to count our readers."));
  EXPECT_TRUE(Has(kSignConsent, "We and our 14 partners store data."));
  EXPECT_FALSE(Has(kSignConsent, "The bakery sold 400 cookies."));
  EXPECT_FALSE(Has(kSignConsent, "The firm and its partners lost $4 million."));
}

TEST(SignsOfLineTest, StandsBelowComments) {
  EXPECT_TRUE(Has(kSignAnswer, "Reply Report 12 people like this"));
  EXPECT_TRUE(Has(kSignAnswer, "Like Reply 3h"));
  EXPECT_FALSE(Has(kSignAnswer,
                   "The union will study the report and then vote on "
                   "what the firm has offered in its report"));
  EXPECT_FALSE(Has(kSignAnswer, "Likewise, 40 boats sank."));
}

}  // namespace
}  // namespace crosscheck
