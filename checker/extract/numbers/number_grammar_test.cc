#include "checker/extract/numbers/number_grammar.h"

#include <string>
#include <vector>

#include "checker/extract/numbers/number_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::EnglishNumbers;
using crosscheck_testing::NumberCase;
using crosscheck_testing::NumberTokens;
using crosscheck_testing::RenderNumber;

class NumberGrammarTest : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberGrammarTest, ReadsTheFirst) {
  const std::string& text = GetParam().text;
  const std::vector<Token> tokens = NumberTokens(text);
  const NumberMatch match = EnglishNumbers().numbers.Match({text, tokens}, 0);
  EXPECT_EQ(RenderNumber({text, tokens}, 0, match), GetParam().want) << text;
}

std::string NameOf(const testing::TestParamInfo<NumberCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, NumberGrammarTest,
    testing::ValuesIn<NumberCase>({
        {"DozensOf", "dozens of homes", "[dozens of] 24..99"},
        {"TensOf", "tens of thousands", "[tens of thousands] 20000..99999"},
        {"SeveralHundred", "several hundred homes",
         "[several hundred] 300..999"},
        {"AFew", "a few homes", "[a few] 2..9 needs noun"},
        {"ADozen", "a dozen homes", "[a dozen] 10..14"},
        {"NoOne", "no one", "[no one] 0 zero"},
        {"Ordinal", "seventh", "[seventh] 7 rank"},
        {"OrdinalDigits", "21st", "[21st] 21 rank"},
        {"OrdinalWords", "twenty-first", "[twenty-first] 21 rank"},
        {"OneIn", "one in five adults", "[one in five] 0.2 part"},
        {"OneInDigits", "1 in 20 adults", "[1 in 20] 0.05 part"},
        {"OutOf", "nine out of 10 cats", "[nine out of 10] 0.9 part"},
        {"Exponent", "4e14", "[4e14] 4e+14"},
        {"Power", "2.5x10^6", "[2.5x10^6] 2500000"},
        {"OverBase", "one over three", "[one over three] 0.333333333333 part"},
    }),
    NameOf);

// What is no number, and where one ends.
INSTANTIATE_TEST_SUITE_P(NoNumbers, NumberGrammarTest,
                         testing::ValuesIn<NumberCase>({
                             {"TwoInDays", "two in 10 days", "[two] 2"},
                             {"InGames", "2 in 5 games", "[2] 2"},
                             {"InBoxes", "12 in six boxes", "[12] 12"},
                             {"InAPlace", "two in Kirun", "[two] 2"},
                             {"OutOfTown", "two out of town", "[two] 2"},
                             {"OverAge", "one over 30 was held", "[one] 1"},
                             {"OverTheHill", "one over the hill", "[one] 1"},
                             {"Hexadecimal", "x1F4", "none"},
                             {"ExponentWord", "5 e-mails", "[5] 5"},
                             {"ExponentTooLarge", "1e308", "none"},
                             {"PowerTooLarge", "99^99", "none"},
                             {"EndingAlone", "th", "none"},
                             {"Few", "few", "none"},
                             {"Many", "many", "none"},
                             {"Dozing", "dozing", "none"},
                             {"Thousandfold", "thousandfold", "none"},
                         }),
                         NameOf);

TEST(NumberGrammarTest, LetsLettersScaleMoney) {
  const std::string text = "3.2m";
  const std::vector<Token> tokens = NumberTokens(text);
  const NumberGrammar& numbers = EnglishNumbers().numbers;
  EXPECT_EQ(numbers.Match({text, tokens}, 0, /*money=*/true).value, 3.2e6);
  EXPECT_EQ(numbers.Match({text, tokens}, 0, /*money=*/false).value, 3.2);
}

TEST(NumberGrammarTest, TellsUnreadableNumbersFromNone) {
  const NumberGrammar& numbers = EnglishNumbers().numbers;
  for (const std::string text : {"1e308", "99^99", "12345678901234567890"}) {
    const std::vector<Token> tokens = NumberTokens(text);
    EXPECT_EQ(numbers.UnreadableLength({text, tokens}, 0), tokens.size())
        << text;
  }
  for (const std::string text : {"12", "home", "1e3", "half"}) {
    const std::vector<Token> tokens = NumberTokens(text);
    EXPECT_EQ(numbers.UnreadableLength({text, tokens}, 0), 0u) << text;
  }
}

// A number says what its last words multiply by: "5 to 7 million".
TEST(NumberGrammarTest, KeepsTheScale) {
  const NumberGrammar& numbers = EnglishNumbers().numbers;
  for (const auto& [text, scale] :
       std::vector<std::pair<std::string, double>>{{"7 million", 1e6},
                                                   {"three hundred", 100},
                                                   {"300", 1},
                                                   {"two thousand five", 1}}) {
    const std::vector<Token> tokens = NumberTokens(text);
    EXPECT_EQ(numbers.Match({text, tokens}, 0).scale, scale) << text;
  }
}

}  // namespace
}  // namespace crosscheck
