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
        {"BodyAtTheEnd", "c-article-body b-story__text", kHintBody},
        {"PartOfABody", "article-body__heading story-body-wrapper", 0},
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

}  // namespace
}  // namespace crosscheck
