#include "checker/text/phrase_table.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Hedges, as an example.
struct Hedges {
  Hedges() {
    table.Add("more than", 1, vocabulary);
    table.Add("no more than", 2, vocabulary);
    table.Add("more", 3, vocabulary);
    table.Add("-plus", 4, vocabulary);
    table.Add("u.s.", 5, vocabulary);
    table.Add("more than", 6, vocabulary);  // The first value stays.
  }

  Vocabulary vocabulary;
  PhraseTable<int> table;
};

struct PhraseCase {
  std::string name;
  std::string text;
  size_t at;
  int want;  // 0: no phrase.
  size_t length;
};

class PhraseTableTest : public testing::TestWithParam<PhraseCase> {};

TEST_P(PhraseTableTest, FindsTheLongest) {
  const Hedges hedges;
  const std::string& text = GetParam().text;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), hedges.vocabulary, tokens);
  const auto match = hedges.table.Longest({text, tokens}, GetParam().at);
  EXPECT_EQ(match ? *match.value : 0, GetParam().want);
  EXPECT_EQ(match.length, GetParam().length);
}

INSTANTIATE_TEST_SUITE_P(Phrases, PhraseTableTest,
                         testing::ValuesIn<PhraseCase>({
                             {"Two", "more than 400", 0, 1, 2},
                             {"Longest", "no more than 400", 0, 2, 3},
                             {"Shorter", "more thanks", 0, 3, 1},
                             {"Case", "More Than 400", 0, 1, 2},
                             {"Mark", "400-plus", 1, 4, 2},
                             {"FullStops", "U.S. troops", 0, 5, 1},
                             {"AtTheEnd", "no more", 1, 3, 1},
                             {"Prefix", "no more men", 0, 0, 0},
                             {"OtherWord", "less than 400", 0, 0, 0},
                             {"Figure", "more 400 than", 0, 3, 1},
                             {"OnFigure", "400 more", 0, 0, 0},
                             {"WordWithoutMark", "400 plus", 1, 0, 0},
                             {"MarkBetween", "more, than", 0, 3, 1},
                             {"UnknownWord", "zyx than", 0, 0, 0},
                             {"PastTheEnd", "more", 1, 0, 0},
                         }),
                         [](const auto& info) { return info.param.name; });

TEST(PhraseTableTest, FindsTheLongestThatEnds) {
  const Hedges hedges;
  const std::string text = "is no more than 400";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), hedges.vocabulary, tokens);
  const TokenView view{text, tokens};
  EXPECT_EQ(*hedges.table.LongestEndingAt(view, 0, 4).value, 2);
  EXPECT_EQ(*hedges.table.LongestEndingAt(view, 2, 4).value, 1);
  EXPECT_FALSE(hedges.table.LongestEndingAt(view, 3, 4));
  EXPECT_FALSE(hedges.table.LongestEndingAt(view, 0, 5));
  EXPECT_FALSE(hedges.table.LongestEndingAt(view, 0, 0));
}

TEST(PhraseTableTest, EmptyPhrasesMatchNothing) {
  Vocabulary vocabulary;
  PhraseTable<int> table;
  table.Add("", 1, vocabulary);
  const std::string text = "more than 400";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  EXPECT_FALSE(table.Longest({text, tokens}, 0));
}

}  // namespace
}  // namespace crosscheck
