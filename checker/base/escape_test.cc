#include "checker/base/escape.h"

#include <cstdint>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct EscapeCase {
  std::string name;
  std::string text;
  std::string want;
};

class EscapeTest : public testing::TestWithParam<EscapeCase> {};

TEST_P(EscapeTest, SpellsOutWhatActsOnATerminal) {
  EXPECT_EQ(Escape(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, EscapeTest,
    testing::ValuesIn<EscapeCase>({
        {"Empty", "", ""},
        {"PlainPath", "wire/2016-09-29 aleppo.txt",
         "wire/2016-09-29 aleppo.txt"},
        {"OtherScripts", "Алеппо حلب 阿勒颇 😀", "Алеппо حلب 阿勒颇 😀"},
        // A joiner belongs into names and emoji.
        {"ZeroWidthJoiner",
         "a\u200d"
         "b",
         "a\u200d"
         "b"},
        {"Backslash", "C:\\wire", "C:\\wire"},
        {"LineEnds", "a\r\nb.txt", "a\\x0d\\x0ab.txt"},
        {"TabAndNul", std::string("a\t\0b", 4), "a\\x09\\x00b"},
        {"ClearsTheScreen", "\x1b[2J.txt", "\\x1b[2J.txt"},
        {"Delete", "4\x7f\b00", "4\\x7f\\x0800"},
        // CSI as one C1 character, which some terminals obey.
        {"C1", "\u009b2J", "\\x9b2J"},
        {"NextLine", "a\u0085b", "a\\x85b"},
        {"RightToLeftOverride", "evil\u202etxt.exe", "evil\\u202etxt.exe"},
        {"Isolates", "\u2066a\u2069", "\\u2066a\\u2069"},
        {"Marks", "\u061c\u200e\u200f", "\\u061c\\u200e\\u200f"},
        {"LineSeparators", "a\u2028b\u2029", "a\\u2028b\\u2029"},
        {"NotUtf8", "caf\xe9.txt", "caf\\xe9.txt"},
        {"CutUtf8", "4\xe2\x80", "4\\xe2\\x80"},
    }),
    [](const testing::TestParamInfo<EscapeCase>& info) {
      return info.param.name;
    });

TEST(EscapeExcerptTest, CutsBetweenCodePoints) {
  EXPECT_EQ(EscapeExcerpt("Алеппо", 12), "Алеппо");
  EXPECT_EQ(EscapeExcerpt("Алеппо", 11), "Алепп...");
  EXPECT_EQ(EscapeExcerpt("Алеппо", 1), "...");
  EXPECT_EQ(EscapeExcerpt("", 0), "");
}

TEST(EscapeExcerptTest, CountsBytesBeforeEscaping) {
  EXPECT_EQ(EscapeExcerpt("\x1b\x1b\x1b", 2), "\\x1b\\x1b...");
  EXPECT_EQ(EscapeExcerpt("\xff\xff\xff", 2), "\\xff\\xff...");
}

TEST(ActsOnDisplayTest, IsOfControlsAndMarksOnly) {
  for (const uint32_t c : {0x00, 0x0a, 0x1b, 0x7f, 0x85, 0x9b, 0x061c, 0x200e,
                           0x2028, 0x202e, 0x2066, 0x2069}) {
    EXPECT_TRUE(ActsOnDisplay(c)) << c;
  }
  for (const uint32_t c : {0x20, 0x7e, 0xa0, 0xad, 0x0627, 0x200d, 0x2014,
                           0x202f, 0xfffd, 0x1f4a9}) {
    EXPECT_FALSE(ActsOnDisplay(c)) << c;
  }
}

}  // namespace
}  // namespace crosscheck
