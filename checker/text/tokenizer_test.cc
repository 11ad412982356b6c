#include "checker/text/tokenizer.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// A few words as the lexicon has them.
struct SmallVocabulary {
  SmallVocabulary() {
    for (const char* word :
         {"sept.", "u.s.", "p.m.", "no.", "'s", "usd", "st."}) {
      words.Add(word);
    }
    words.CutFromFigures(words.Find("usd"));
  }
  Vocabulary words;
};

// Words as they are, figures with "#" before them, marks as their stand-ins
// behind "'"; a token that follows the last one at once has "+" before it.
std::string Render(const std::string& text) {
  static const SmallVocabulary* const vocabulary = new SmallVocabulary;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary->words, tokens);
  std::vector<std::string> out;
  for (const Token& token : tokens) {
    std::string piece(TokenText(text, token));
    if (token.is_number()) {
      piece = "#" + piece;
    } else if (!token.is_word()) {
      piece = absl::StrCat("'", std::string(1, token.punct));
    }
    out.push_back(absl::StrCat(token.space_before ? "" : "+", piece));
  }
  return absl::StrJoin(out, " ");
}

struct TokenCase {
  std::string name;
  std::string text;
  std::string want;
};

class TokenizerTest : public testing::TestWithParam<TokenCase> {};

TEST_P(TokenizerTest, Cuts) {
  EXPECT_EQ(Render(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<TokenCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Cut, TokenizerTest,
    testing::ValuesIn<TokenCase>({
        {"Sentence", "Hundreds fled.", "Hundreds fled +'."},
        {"Figure", "It holds 250,000.", "It holds #250,000 +'."},
        {"Hyphen", "48-hour", "#48 +'- +hour"},
        {"Possessive", "Kirun's port", "Kirun +'s port"},
        {"CurlyPossessive", "Kirun\u2019s port", "Kirun +\u2019s port"},
        {"Quotation", "\"We fled,\" he said", "'< +We fled +', +'\" he said"},
        {"CurlyQuotation", "\u201cWe fled\u201d", "'< +We fled +'\""},
        {"UnitBehind", "30km", "#30 +km"},
        {"Percent", "4.5%", "#4.5 +'%"},
        {"Money", "$3.2m", "'$ +#3.2 +m"},
        {"CodeOfMoney", "USD50", "USD +#50"},
        {"LeadingPoint", "by .5 percent", "by #.5 percent"},
        {"MoneyPoint", "$.50", "'$ +#.50"},
        {"Less", "<5", "'b +#5"},
        {"Dashes", "10\u201320 \u2014 or -- so", "#10 +'~ +#20 '_ or '_ so"},
        {"OrdinalEndsSentence", "on the 31st.", "on the #31 +st +'."},
        {"Degree", "38\u00b0C", "#38 +'d +C"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Whole, TokenizerTest,
    testing::ValuesIn<TokenCase>({
        {"NameWithDigits", "the M10 hospital", "the M10 hospital"},
        {"OtherCode", "USB50", "USB50"},
        {"LongerCode", "USDX50", "USDX50"},
        {"CodeInside", "XUSD50", "XUSD50"},
        {"Initials", "the U.S. army", "the U.S. army"},
        {"ClockHalf", "5 p.m. today", "#5 p.m. today"},
        {"Abbreviation", "in Sept. 2016", "in Sept. #2016"},
        {"Saint", "at St. Orm", "at St. Orm"},
        {"Street", "on 31 Elm St. today", "on #31 Elm St. today"},
        {"StreetApart", "on 31 St. Orm", "on #31 St. Orm"},
        {"UnknownAbbreviation", "in Zept. 2016", "in Zept +'. #2016"},
        {"Contraction", "They didn't", "They didn't"},
        {"Elision", "O'Hara fled", "O'Hara fled"},
        {"AccentedWord", "caf\u00e9s", "caf\u00e9s"},
        {"SoftHyphen", "peo\u00adple", "peo\u00adple"},
        {"Version", "10.4.1", "#10.4.1"},
        {"Ellipsis", "...5 people", "'. +'. +'. +#5 people"},
        {"PointBehindWord", "end.5", "end +'. +#5"},
        {"PointOfSentence", "end. 5", "end +'. #5"},
        {"MixedScripts", "2\u06650 people", "2\u06650 people"},
        {"ForeignDigits", "\u0662\u0665 people", "\u0662\u0665 people"},
        {"FullWidth", "\uff12\uff15", "\uff12\uff15"},
        {"ZeroWidthInside", "2\u200b50", "2\u200b50"},
        {"ZeroWidthBetween", "a \u200b b", "a b"},
    }),
    NameOf);

TEST(TokenizerTest, KnowsCapitals) {
  const Vocabulary vocabulary;
  const std::string text = "NATO Kirun fled iPhone M10";
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  ASSERT_EQ(tokens.size(), 5u);
  EXPECT_TRUE(tokens[0].all_capitals);
  EXPECT_TRUE(tokens[1].capital);
  EXPECT_FALSE(tokens[1].all_capitals);
  EXPECT_FALSE(tokens[2].capital);
  EXPECT_FALSE(tokens[3].capital);
  EXPECT_FALSE(tokens[4].all_capitals);  // One letter is none.
}

// Eight bytes are looked at in one; no border of them may show.
TEST(TokenizerTest, KnowsWordsOfAllLengths) {
  Vocabulary vocabulary;
  for (size_t length = 1; length < 40; ++length) {
    const std::string lower(length, 'z');
    const WordId word = vocabulary.Add(lower);
    for (const absl::string_view behind :
         {"", " a", ".", "@", "[", "`", "{", "é"}) {
      for (const bool capital : {false, true}) {
        std::string text = lower;
        if (capital) text[length - 1] = 'Z';
        const std::string all = absl::StrCat(text, behind);
        std::vector<Token> tokens;
        Tokenize(all, 0, all.size(), vocabulary, tokens);
        ASSERT_FALSE(tokens.empty());
        EXPECT_EQ(tokens[0].word == word, behind != "é") << all;
        EXPECT_EQ(tokens[0].all_capitals, false) << all;
      }
    }
    std::vector<Token> tokens;
    const std::string loud(length, 'Z');
    Tokenize(loud, 0, loud.size(), vocabulary, tokens);
    ASSERT_EQ(tokens.size(), 1u);
    EXPECT_EQ(tokens[0].word, word);
    EXPECT_EQ(tokens[0].all_capitals, length > 1);
  }
}

TEST(TokenizerTest, CountsFromTheStartOfTheText) {
  const Vocabulary vocabulary;
  const std::string text = "Title\n\nFive fled.";
  std::vector<Token> tokens;
  Tokenize(text, 7, text.size(), vocabulary, tokens);
  ASSERT_EQ(tokens.size(), 3u);
  EXPECT_EQ(tokens[0].begin, 7u);
  EXPECT_EQ(TokenText(text, tokens[0]), "Five");
}

TEST(TokenizePhraseTest, AddsItsWords) {
  Vocabulary vocabulary;
  const std::vector<Token> tokens = TokenizePhrase("sq. km", vocabulary);
  ASSERT_EQ(tokens.size(), 2u);
  EXPECT_EQ(tokens[0].word, vocabulary.Find("sq."));
  EXPECT_EQ(tokens[1].word, vocabulary.Find("km"));
}

// Each would be quadratic if something looked on to the end of the text.
TEST(TokenizerTest, IsLinearInBadTexts) {
  static const SmallVocabulary* const vocabulary = new SmallVocabulary;
  for (const std::string piece : {"a.", "1,11,", "USD1", "1.", "'s", "--", "1 ",
                                  "\u200b", "2\u200b", "x"}) {
    std::string text;
    while (text.size() < (1 << 20)) text += piece;
    std::vector<Token> tokens;
    Tokenize(text, 0, text.size(), vocabulary->words, tokens);
    if (!tokens.empty()) {
      EXPECT_LE(tokens.back().end, text.size());
    }
  }
}

}  // namespace
}  // namespace crosscheck
