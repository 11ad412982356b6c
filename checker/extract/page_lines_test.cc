#include "checker/extract/page_lines.h"

#include <string>

#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct Case {
  const char* name;
  const char* text;
  bool furniture;
  bool controls;
};

class PageLinesTest : public testing::TestWithParam<Case> {};

TEST_P(PageLinesTest, AreTold) {
  Vocabulary vocabulary;
  const WordClasses words(EnglishPack(), vocabulary);
  const PageLines lines(EnglishPack(), words, vocabulary);
  const std::string text = GetParam().text;
  const SplitText split = SplitSentences(text, 0, text.size(), vocabulary);
  ASSERT_EQ(split.sentences.size(), 1u);
  const TokenView tokens = split.View(text, split.sentences[0]);
  EXPECT_EQ(lines.IsFurniture(tokens, split.sentences[0]),
            GetParam().furniture);
  EXPECT_EQ(lines.HasControls(tokens), GetParam().controls);
}

INSTANTIATE_TEST_SUITE_P(
    Pages, PageLinesTest,
    testing::Values(
        Case{"Start", "Sign up for 3 letters", true, false},
        Case{"Count", "3 comments", true, false},
        Case{"Gallery", "Image 8 of 40", true, false},
        Case{"Buttons", "Skip x Embed x Share", false, true},
        Case{"CountOfSentence", "3 comments were read.", false, false},
        Case{"ImageOfStory", "Image rights cost 40 euros.", false, false},
        Case{"OneButtonTwice", "Share and Share the mill.", false, false},
        Case{"Story", "The mill has 12 rooms.", false, false}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace crosscheck
