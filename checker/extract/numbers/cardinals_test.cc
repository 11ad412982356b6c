#include "checker/extract/numbers/cardinals.h"

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

class CardinalsTest : public testing::TestWithParam<NumberCase> {};

TEST_P(CardinalsTest, ReadsTheFirst) {
  const std::string& text = GetParam().text;
  const std::vector<Token> tokens = NumberTokens(text);
  const NumberMatch match = EnglishNumbers().numbers.Match({text, tokens}, 0);
  EXPECT_EQ(RenderNumber({text, tokens}, 0, match), GetParam().want) << text;
}

std::string NameOf(const testing::TestParamInfo<NumberCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Cardinals, CardinalsTest,
    testing::ValuesIn<NumberCase>({
        {"Digits", "250,000 people", "[250,000] 250000"},
        {"Words", "two hundred and fifty thousand people",
         "[two hundred and fifty thousand] 250000"},
        {"Mixed", "11 million people", "[11 million] 11000000"},
        {"HyphenScale", "1.2-million people", "[1.2-million] 1200000"},
        {"Abbreviation", "7.2bn", "[7.2bn] 7200000000"},
        {"AHundred", "a hundred homes", "[a hundred] 100"},
        {"HundredThousand", "hundred thousand homes",
         "[hundred thousand] 100000 bare"},
        {"MixedGroups", "4 thousand 3 hundred and 21 homes",
         "[4 thousand 3 hundred and 21] 4321"},
        {"Lakh", "3 crore 12 lakh", "[3 crore 12 lakh] 31200000"},
        {"LakhCrore", "two lakh crore", "[two lakh crore] 2e+12"},
        {"Point", "two point two million", "[two point two million] 2200000"},
        {"PointZero", "zero point zero eight", "[zero point zero eight] 0.08"},
        {"Dozens", "three dozen eggs", "[three dozen] 36"},
        {"MillionAndAHalf", "3 million and a half",
         "[3 million and a half] 3500000"},
        {"AndAHalf", "two-and-a-half", "[two-and-a-half] 2.5"},
        {"AndAHalfMillion", "one billion and a half million",
         "[one billion and a half million] 1000500000"},
        {"Capital", "10M", "[10M] 10000000"},
        {"CommaBetweenGroups", "three million, two hundred and forty homes",
         "[three million, two hundred and forty] 3000240"},
        {"Ampersand", "two hundred & forty homes", "[two hundred & forty] 240"},
        {"DecimalComma", "2,5 million", "[2,5 million] 2500000"},
    }),
    NameOf);

// What is no number, and where one ends.
INSTANTIATE_TEST_SUITE_P(
    NoCardinals, CardinalsTest,
    testing::ValuesIn<NumberCase>({
        {"Article", "a home", "none"},
        {"And", "and", "none"},
        {"Word", "home", "none"},
        {"UnknownWord", "Zyx", "none"},
        {"Infinity", "inf", "none"},
        {"Code", "M10", "none"},
        {"ScaleOfScale", "million thousand", "none"},
        {"TooLarge", "999 quadrillion million", "none"},
        {"TwentyDigits", "12345678901234567890", "none"},
        {"FourHundredDigits",
         "999999999999999999999999999999999999999999999999999999999999999999999"
         "99999999999",
         "none"},
        {"Version", "1.2.3", "none"},
        {"PerHundred", "per hundred", "none"},
        {"SomeHundred", "few hundred", "none"},
        {"NextClause", "two million and two people", "[two million] 2000000"},
        {"NextHundred", "three hundred and two hundred", "[three hundred] 300"},
        {"NextDozen", "three hundred and two dozen", "[three hundred] 300"},
        {"NextClauseBehindComma", "three million, two hundred people came",
         "[three million] 3000000"},
        {"NextOfAList", "two thousand, three thousand and four thousand",
         "[two thousand] 2000"},
        {"NextLargerOne", "one thousand, two hundred thousand",
         "[one thousand] 1000"},
        {"NextDigits", "3 million, two hundred and forty",
         "[3 million] 3000000"},
        {"NextFigure", "2,000 3 hundred", "[2,000] 2000"},
        {"SmallLetter", "10m", "[10] 10"},
        {"RunOfTenK", "10 k run", "[10] 10"},
        {"PointWord", "point five", "none"},
        {"PointsScored", "4 points", "[4] 4"},
        {"Tens", "twenty thirty", "[twenty] 20"},
        {"Units", "five six", "[five] 5"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
