// Figures nobody can read, and texts that are made to be slow.

#include <cmath>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::English;
using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;
using crosscheck_testing::TokensOf;

std::string Times(const std::string& text, size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += text;
  return out;
}

class BadFiguresTest : public testing::TestWithParam<FigureCase> {};

TEST_P(BadFiguresTest, ReadsNoWrongValue) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Read, BadFiguresTest,
    testing::ValuesIn<FigureCase>({
        {"Largest", "It cost 999 quadrillion lira.",
         "[999 quadrillion lira] 9.99e+17 TRY"},
        {"NoBreakSpace", "It holds 250\u00a0000 people.",
         "[250\u00a0000 people] 250000: people"},
        {"NarrowSpace", "It holds 1\u202f250\u202f000 people.",
         "[1\u202f250\u202f000 people] 1250000: people"},
        {"FigureSpace", "It holds 250\u2007000 people.",
         "[250\u2007000 people] 250000: people"},
        {"PlainSpaces", "It holds 1 414 021 100 people.",
         "[1 414 021 100 people] 1414021100: people"},
        {"Apostrophe", "It holds 1'250'000 people.",
         "[1'250'000 people] 1250000: people"},
        {"Indian", "It holds 2,50,000 people.",
         "[2,50,000 people] 250000: people"},
        {"Turned", "Between 50 and 30 people died.",
         "[Between 50 and 30 people] 30..50 RANGE: people"},
        {"MoreThanNone", "More than 0 people died.",
         "[More than 0 people] (0.. MORE_THAN: people"},
        {"SoftHyphenInWord", "It holds 12 peo\u00adple.",
         "[12 peo\u00adple] 12: peo\u00adple"},
        {"DecimalComma", "It cost 2,5 million euros.",
         "[2,5 million euros] 2500000 EUR"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotRead, BadFiguresTest,
    testing::ValuesIn<FigureCase>({
        {"TooLarge", "It cost 1,000 quadrillion quadrillion lira.", ""},
        {"PastInt64", "It holds 9,223,372,036,854,775,808 people.", ""},
        {"TwentyDigits", "It holds 12345678901234567890 people.", ""},
        {"FourHundredDigits",
         absl::StrCat("It holds ", std::string(400, '9'), " people."), ""},
        {"FourHundredDigitsScaled",
         absl::StrCat("It cost ", std::string(400, '9'), " million lira."), ""},
        {"Exponent", "It holds 1e308 people.", ""},
        {"ExponentPastDouble", "It holds 1e309 people.", ""},
        {"ExponentHuge", "It holds 1e99999999999999999999 people.", ""},
        {"TinyExponent", "It holds 1e-99 people.", ""},
        {"PowerHuge", "It holds 99^99 people.", ""},
        {"Hexadecimal", "It holds 0x1F4 people.", ""},
        {"NotANumber", "It holds nan people.", ""},
        {"Infinity", "It holds inf people, or infinity people.", ""},
        {"MinusInfinity", "It holds -inf people.", ""},
        {"ArabicIndic", "It holds ٢٥٠ people.", ""},
        {"ArabicIndicInside", "It holds 2٥0 people.", ""},
        {"ArabicIndicBehind", "It holds 25٠ people.", ""},
        {"Bengali", "It holds ২৫০ people.", ""},
        {"FullWidth", "It holds ２５０ people.", ""},
        {"FullWidthBehind", "It holds 25０ people.", ""},
        {"Mathematical", "It holds 𝟐𝟓𝟎 people.", ""},
        {"LetterO", "It holds 25O people.", ""},
        {"LetterOInside", "It holds 2O0 people.", ""},
        {"CyrillicZe", "It holds З00 people.", ""},
        {"ZeroWidthSpace", "It holds 2\u200b50 people.", ""},
        {"ZeroWidthJoiner", "It holds 2\u200d50 people.", ""},
        {"SoftHyphen", "It holds 2\u00ad50 people.", ""},
        {"BidiOverride", "It holds 2\u202e50 people.", ""},
        {"Thousandths", "It holds 250.000 people.", ""},
        {"TwoPoints", "It holds 1.250.000 people.", ""},
        {"CommaPair", "It holds 2,5 people.", ""},
        {"LeadingZeros", "It holds 00250 people.", ""},
        {"ScaleOfScale", "It holds a million thousand people.", ""},
    }),
    NameOf);

constexpr size_t kMegabyte = 1 << 20;

struct LongText {
  std::string name;
  std::string piece;
  size_t bytes = kMegabyte / 4;  // What is quadratic takes minutes for it.
};

class LongTextTest : public testing::TestWithParam<LongText> {};

// So much of it as one sentence is read within the time of a test, and what is
// found are sound figures.
TEST_P(LongTextTest, IsLinearAndSound) {
  const std::string text = Times(GetParam().piece, GetParam().bytes);
  const std::vector<Token> tokens = TokensOf(text);
  std::vector<Figure> figures;
  English().figures.Find({text, tokens}, {}, figures);
  size_t behind = 0;
  for (const Figure& figure : figures) {
    const Interval& bounds = figure.quantity.bounds;
    ASSERT_TRUE(std::isfinite(figure.quantity.value));
    ASSERT_LE(std::abs(figure.quantity.value), 1e18);
    ASSERT_FALSE(std::isnan(bounds.lower) || std::isnan(bounds.upper));
    ASSERT_LE(bounds.lower, bounds.upper);
    ASSERT_LE(behind, figure.bare.first);
    ASSERT_LT(figure.bare.first, figure.bare.last);
    ASSERT_LE(figure.phrase.last, tokens.size());
    behind = figure.bare.last;
  }
}

INSTANTIATE_TEST_SUITE_P(Megabytes, LongTextTest,
                         testing::ValuesIn<LongText>({
                             {"Digits", "7", kMegabyte},
                             {"Commas", ",", kMegabyte},
                             {"DigitsAndCommas", "1,", kMegabyte},
                             {"IndianGroups", "1,11,"},
                             {"Groups", "1,111,"},
                             {"SpacedGroups", "1 234 "},
                             {"SpacedGroupsOfThree", "234 "},
                             {"Points", "1."},
                             {"Initials", "a."},
                             {"Spaces", " "},
                             {"About", "about ", kMegabyte},
                             {"MoreThan", "more than "},
                             {"AboutOne", "about 1 "},
                             {"One", "one "},
                             {"Ones", "1 "},
                             {"Hundred", "hundred "},
                             {"AHundred", "a hundred "},
                             {"Million", "million "},
                             {"OneMillion", "one million "},
                             {"OneMillionAnd", "one million and "},
                             {"PointFive", "point five "},
                             {"OnePoint", "one point "},
                             {"AndAHalf", "and a half "},
                             {"TwoThirds", "two-thirds "},
                             {"OneIn", "one in "},
                             {"OneOver", "one over "},
                             {"Slashes", "1/"},
                             {"Hyphens", "1-"},
                             {"To", "5 to "},
                             {"BetweenAnd", "between 5 and "},
                             {"Or", "5 or "},
                             {"OrMore", "5 or more "},
                             {"Bounds", "more than 5 and fewer than "},
                             {"Ages", "ages 5, 6, "},
                             {"YearOld", "5-year-old "},
                             {"Feet", "5 feet 3 inches "},
                             {"SixTwo", "6'2\" "},
                             {"Money", "$"},
                             {"MoneyOne", "$1 "},
                             {"Codes", "USD1"},
                             {"Articles", "Articles 5, "},
                             {"Brackets", "("},
                             {"Quotes", "\u201c("},
                             {"Powers", "2^"},
                             {"Exponents", "1e"},
                             {"Of", "two of the "},
                             {"People", "5 injured "},
                             {"ZeroWidth", "1\u200b"},
                             {"Letters", "x"},
                         }),
                         [](const testing::TestParamInfo<LongText>& info) {
                           return info.param.name;
                         });

}  // namespace
}  // namespace crosscheck
