#include "checker/ingest/html/hints.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct NameCase {
  std::string name;
  std::string written;
  int want;
};

class HintsOfNameTest : public testing::TestWithParam<NameCase> {};

TEST_P(HintsOfNameTest, ReadsWordsOfEachPart) {
  EXPECT_EQ(HintsOfName(GetParam().written), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Names, HintsOfNameTest,
    testing::ValuesIn<NameCase>({
        {"Nav", "o-nav__item", kHintFurniture},
        {"Capitals", "sidebarLeft", kHintFurniture},
        {"Comments", "comment-list", kHintFurniture | kHintComments},
        {"Body", "gh entry-content", kHintBody},
        {"BodyInCapitals", "articleBody", kHintBody},
        {"Caption", "wp-caption-text", kHintCaption},
        {"CaptionOfComments", "comment-caption",
         kHintFurniture | kHintComments},
        {"Hidden", "screen-reader-text", kHintHidden},
        {"Ad", "story-ad-1-wrap ad", kHintFurniture},

        {"Layout", "has-sidebar comments-open no-comments", 0},
        {"Wrapper", "content-sidebar-wrap", 0},
        {"PartOfAWord", "shadow adage navy commentary", 0},
        {"Topics", "category-newsletter tag-most-read type-ad postid-4", 0},
        {"Author", "author-bio", kHintFurniture},
        {"Paywall", "paywall", 0},
        {"Random", "css-1dv1kvn e1lmdhsb0", 0},
        {"Empty", "  ", 0},
    }),
    [](const testing::TestParamInfo<NameCase>& info) {
      return info.param.name;
    });

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
  EXPECT_FALSE(IsDateLine("May"));
}

}  // namespace
}  // namespace crosscheck
