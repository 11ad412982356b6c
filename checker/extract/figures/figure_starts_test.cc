#include "checker/extract/figures/figure_starts.h"

#include <string>
#include <vector>

#include "checker/extract/figures/figure_testing.h"
#include "checker/lexicon/lexicon.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::English;
using crosscheck_testing::TokensOf;

// Built over the words the grammars know.
const FigureStarts& Starts() {
  static const FigureStarts* const starts = [] {
    static Vocabulary* const vocabulary = new Vocabulary;
    for (WordId id = 1; id < English().vocabulary.size(); ++id) {
      vocabulary->Add(English().vocabulary.Word(id));
    }
    return new FigureStarts(EnglishPack(), *vocabulary);
  }();
  return *starts;
}

// A filter that is too strict loses figures without a word.
TEST(FigureStartsTest, LosesNoAmount) {
  for (const std::string text :
       {"It cost $3.2m, US$40, A$58, EUR 58, RM50 and Rs. 500 crore.",
        "It was -5, minus five, +5 or ½ of a mile within a mile of it.",
        "A dozen, a couple of homes, dozens, hundreds, several hundred homes.",
        "Half a million, a quarter of it, two-thirds, one in five, 3/4.",
        "No one, not a single home, none of the homes, no homes, nil.",
        "An ml, a litre, a dollar and 42 cents, a grand, hundred thousand.",
        "The 21st, twenty-first, second largest; 4e14; 6'2\"; 12 lakh."}) {
    const std::vector<Token> tokens = TokensOf(text);
    const TokenView view{text, tokens};
    for (size_t i = 0; i < tokens.size(); ++i) {
      if (!English().amounts.Read(view, i)) continue;
      EXPECT_TRUE(Starts().MayStart(view, i)) << text << " at " << i;
      EXPECT_TRUE(Starts().MayOpen(tokens[i]) ||
                  (i + 1 < tokens.size() && Starts().MayOpen(tokens[i + 1])))
          << text << " at " << i;
    }
  }
}

TEST(FigureStartsTest, DropsMostWords) {
  const std::string text = "The fire in the old port, which he saw, spread";
  const std::vector<Token> tokens = TokensOf(text);
  for (size_t i = 0; i < tokens.size(); ++i) {
    EXPECT_FALSE(Starts().MayStart({text, tokens}, i)) << i;
    EXPECT_FALSE(Starts().MayOpen(tokens[i])) << i;
  }
}

TEST(FigureStartsTest, AsksWhatStandsBehindAnArticle) {
  const std::string text = "a house, a mile, an";
  const std::vector<Token> tokens = TokensOf(text);
  EXPECT_FALSE(Starts().MayStart({text, tokens}, 0));
  EXPECT_TRUE(Starts().MayStart({text, tokens}, 3));
  EXPECT_FALSE(Starts().MayStart({text, tokens}, 6));
}

}  // namespace
}  // namespace crosscheck
