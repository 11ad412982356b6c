#include "checker/text/unicode.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(DecodeAtTest, ReadsEveryLength) {
  const std::string text = "a\u00e9\u20ac\U0001d7d0";
  EXPECT_EQ(DecodeAt(text, 0).value, 'a');
  EXPECT_EQ(DecodeAt(text, 1).value, 0xe9u);
  EXPECT_EQ(DecodeAt(text, 3).value, 0x20acu);
  EXPECT_EQ(DecodeAt(text, 6).value, 0x1d7d0u);
  EXPECT_EQ(DecodeAt(text, 6).length, 4u);
}

TEST(DecodeAtTest, DoesNotRunPastTheEnd) {
  for (const std::string text : {"\xe2\x82", "\xf0\x9d", "\xc3", "\x80"}) {
    EXPECT_EQ(DecodeAt(text, 0).value, 0xfffdu);
    EXPECT_EQ(DecodeAt(text, 0).length, 1u);
  }
}

struct ClassCase {
  std::string name;
  uint32_t code_point;
  CharClass want;
};

class ClassOfTest : public testing::TestWithParam<ClassCase> {};

TEST_P(ClassOfTest, Tells) {
  EXPECT_EQ(ClassOf(GetParam().code_point), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    CodePoints, ClassOfTest,
    testing::ValuesIn<ClassCase>({
        {"Letter", 'a', CharClass::kLetter},
        {"Accent", 0xe9, CharClass::kLetter},
        {"Arabic", 0x645, CharClass::kLetter},
        {"CombiningAccent", 0x301, CharClass::kLetter},
        {"Digit", '7', CharClass::kDigit},
        {"Space", ' ', CharClass::kSpace},
        {"LineEnd", '\n', CharClass::kSpace},
        {"Nul", 0, CharClass::kSpace},
        {"NoBreakSpace", 0xa0, CharClass::kSpace},
        {"Quotation", 0x201c, CharClass::kMark},
        {"Half", 0xbd, CharClass::kMark},
        {"RaisedTwo", 0xb2, CharClass::kMark},
        {"SoftHyphen", 0xad, CharClass::kIgnorable},
        {"ZeroWidthSpace", 0x200b, CharClass::kIgnorable},
        {"BidiOverride", 0x202e, CharClass::kIgnorable},
        // Digits only readers of other scripts know are no digits here.
        {"ArabicDigit", 0x665, CharClass::kLetter},
        {"FullWidthDigit", 0xff15, CharClass::kLetter},
        {"MathematicalDigit", 0x1d7d0, CharClass::kLetter},
    }),
    [](const auto& info) { return info.param.name; });

TEST(IsForeignDigitTest, TellsDigitsOfOtherScripts) {
  EXPECT_TRUE(IsForeignDigit(0x665));
  EXPECT_TRUE(IsForeignDigit(0xff15));
  EXPECT_FALSE(IsForeignDigit('5'));
  EXPECT_FALSE(IsForeignDigit('a'));
  EXPECT_FALSE(IsForeignDigit(0xb2));
}

TEST(AppendLowerTest, KeepsWordsComparable) {
  std::string lower;
  AppendLower("\u00c9L\u00c9VE\u2019S ca\u00adfe\u200b", lower);
  EXPECT_EQ(lower, "\u00e9l\u00e9ve's cafe");
}

TEST(PunctOfTest, GivesLikeMarksOneStandIn) {
  for (const uint32_t hyphen : {0x2du, 0x2010u, 0x2011u, 0x2212u}) {
    EXPECT_EQ(PunctOf(hyphen), '-');
  }
  EXPECT_EQ(PunctOf(0x2013), '~');
  EXPECT_EQ(PunctOf(0x2019), '\'');
  EXPECT_EQ(PunctOf(0x201d), '"');
  EXPECT_EQ(PunctOf(0x20ac), 'e');
}

// What ASCII writes with one mark for two things.
TEST(PunctOfTest, KeepsUnlikeMarksApart) {
  EXPECT_NE(PunctOf('<'), PunctOf(0x201c));  // Less than, not a quotation.
  EXPECT_NE(PunctOf('~'), PunctOf(0x2013));  // About, not a dash.
  EXPECT_NE(PunctOf('^'), PunctOf(0x2026));  // A power, not an ellipsis.
  EXPECT_NE(PunctOf(0xb2), PunctOf(0xb3));
  EXPECT_NE(PunctOf(0x2264), PunctOf(0x2265));
  EXPECT_NE(PunctOf(0xa3), PunctOf(0x20ac));
  EXPECT_EQ(PunctOf(0x1f600), 0);
}

}  // namespace
}  // namespace crosscheck
