#include "checker/ingest/json/json_string.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/base/utf8_sequence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// The bytes of `raw` each code point came from, joined by '|'.
std::string Cut(absl::string_view raw, const JsonString& string,
                const OffsetMap& map, int64_t origin) {
  std::string out;
  for (size_t at = 0; at < string.text.size();) {
    const int64_t begin = map.ToSource(static_cast<int64_t>(at)) - origin;
    at += ReadUtf8(string.text, at).length;
    const int64_t end = map.ToSource(static_cast<int64_t>(at)) - origin;
    absl::StrAppend(&out, out.empty() ? "" : "|",
                    raw.substr(begin, end - begin));
  }
  return out;
}

struct DecodeCase {
  std::string name;
  std::string raw;
  std::string text;
  std::string cut;
};

class DecodeJsonStringTest : public testing::TestWithParam<DecodeCase> {};

TEST_P(DecodeJsonStringTest, KnowsWhereEachCodePointCameFrom) {
  const DecodeCase& c = GetParam();
  const JsonString string = DecodeJsonString(c.raw, 1000);
  EXPECT_EQ(string.text, c.text);
  EXPECT_EQ(Cut(c.raw, string, string.to_origin, 1000), c.cut);
}

INSTANTIATE_TEST_SUITE_P(
    Strings, DecodeJsonStringTest,
    testing::ValuesIn<DecodeCase>({
        {"Empty", "", "", ""},
        {"Plain", "253", "253", "2|5|3"},
        {"Utf8", "’4", "’4", "’|4"},
        {"ShortEscapes", R"(a\"\\\/\b\f\n\r\tb)", "a\"\\/\b\f\n\r\tb",
         R"(a|\"|\\|\/|\b|\f|\n|\r|\t|b)"},
        {"HexEscapes", R"(4\u2019\u00E9\u0041)", "4’éA",
         R"(4|\u2019|\u00E9|\u0041)"},
        {"NulEscape", R"(4\u0000)", std::string("4\0", 2), R"(4|\u0000)"},
        {"SurrogatePair", R"(\ud83d\uDE00!)", "😀!", R"(\ud83d\uDE00|!)"},

        {"LoneHigh", R"(a\ud83d!)", "a\ufffd!", R"(a|\ud83d|!)"},
        {"LoneHighAtTheEnd", R"(a\ud83d)", "a\ufffd", R"(a|\ud83d)"},
        {"LoneLow", R"(a\ude00!)", "a\ufffd!", R"(a|\ude00|!)"},
        {"TwoHighs", R"(\ud83d\ud83d\ude00)", "\ufffd😀",
         R"(\ud83d|\ud83d\ude00)"},
        {"HighThenOther", R"(\ud83d\u0041)", "\ufffdA", R"(\ud83d|\u0041)"},
        {"HighThenNewline", R"(\ud83d\n)", "\ufffd\n", R"(\ud83d|\n)"},
        {"BadByte", "caf\xe9 4", "caf\ufffd 4", "c|a|f|\xe9| |4"},
        {"CutSequence", "\xe2\x80\\n", "\ufffd\n", "\xe2\x80|\\n"},
        // The grammar lets none of these pass; they must do no harm.
        {"OpenBackslash", "4\\", "4\ufffd", "4|\\"},
        {"NoEscape", R"(\x41)", "\ufffd41", R"(\x|4|1)"},
        {"CutHex", R"(\u00)", "\ufffd00", R"(\u|0|0)"},
        {"NoHex", R"(\u00g0)", "\ufffd00g0", R"(\u|0|0|g|0)"},
        {"BackslashBeforeBadByte", "\\\xff", "\ufffd\ufffd", "\\|\xff"},
    }),
    [](const testing::TestParamInfo<DecodeCase>& info) {
      return info.param.name;
    });

TEST(DecodeJsonStringTest, SpansCountTheDecodedString) {
  const JsonString plain = DecodeJsonString(R"(a\n\u2019\ud83d b)", 1000);
  for (int64_t at = 0; at <= 9; ++at) {
    EXPECT_EQ(plain.to_span.ToSource(at), at);
  }
  // A byte that is not UTF-8 is one byte of the string, and three of the text.
  const JsonString bad = DecodeJsonString("a\\n\xe9 b", 1000);
  EXPECT_EQ(bad.text, "a\n\ufffd b");
  EXPECT_EQ(bad.to_span.ToSource(2), 2);
  EXPECT_EQ(bad.to_span.ToSource(5), 3);
  EXPECT_EQ(bad.to_span.ToSource(7), 5);
}

TEST(ReadJsonEscapeTest, TellsLoneSurrogates) {
  EXPECT_TRUE(ReadJsonEscape(R"(\ud83d)", 0).lone_surrogate);
  EXPECT_TRUE(ReadJsonEscape(R"(\ude00\ud83d)", 0).lone_surrogate);
  EXPECT_FALSE(ReadJsonEscape(R"(\ud83d\ude00)", 0).lone_surrogate);
  EXPECT_FALSE(ReadJsonEscape(R"(\ufffd)", 0).lone_surrogate);
  EXPECT_FALSE(ReadJsonEscape(R"(\n)", 0).lone_surrogate);
  EXPECT_FALSE(ReadJsonEscape(R"(\ud83)", 0).lone_surrogate);
}

TEST(SkipPlainJsonTest, StopsAtWhatMeansSomethingElse) {
  for (const char odd : {'"', '\\', '\n', '\x1f', '\0', '\x80', '\xff'}) {
    for (size_t at = 0; at < 20; ++at) {
      std::string raw = "1,200 were hurt ~\x7f!#[]";
      raw[at] = odd;
      EXPECT_EQ(SkipPlainJson(raw, 0), at);
      EXPECT_EQ(SkipPlainJson(raw, at + 1), raw.size());
    }
  }
}

TEST(DecodeJsonStringTest, RandomStringsAreCutWithoutGaps) {
  const std::vector<std::string> kPieces = {
      "\\", "\\u",  "\\ud83d", "\\ude00", "\\u00e9", "\\n", "400",
      "é",  "\xe2", "\x80",    "\xff",    "\"",      "d83d"};
  for (uint32_t seed = 0; seed < 20000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    std::string raw;
    for (uint32_t n = random() % 16; n > 0; --n) {
      raw += kPieces[random() % kPieces.size()];
    }
    const JsonString string = DecodeJsonString(raw, 7);
    int64_t before = 7;
    for (size_t at = 0; at < string.text.size();) {
      const Utf8Sequence c = ReadUtf8(string.text, at);
      ASSERT_TRUE(c.valid);
      ASSERT_EQ(string.to_origin.ToSource(static_cast<int64_t>(at)), before);
      at += c.length;
      const int64_t end = string.to_origin.ToSource(static_cast<int64_t>(at));
      ASSERT_LT(before, end);
      before = end;
    }
    ASSERT_EQ(before, 7 + static_cast<int64_t>(raw.size()));
  }
}

}  // namespace
}  // namespace crosscheck
