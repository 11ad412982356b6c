#include "checker/base/utf8_sequence.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// "U+41" for a code point and "!2" for a mistake of two bytes.
std::string Dump(absl::string_view bytes) {
  std::string out;
  for (size_t at = 0; at < bytes.size();) {
    const Utf8Sequence sequence = ReadUtf8(bytes, at);
    absl::StrAppend(&out, out.empty() ? "" : " ");
    if (sequence.valid) {
      absl::StrAppend(&out, "U+", absl::Hex(sequence.code_point));
    } else {
      absl::StrAppend(&out, "!", sequence.length);
    }
    at += sequence.length;
  }
  return out;
}

struct ReadCase {
  std::string name;
  std::string bytes;
  std::string want;
};

class ReadUtf8Test : public testing::TestWithParam<ReadCase> {};

TEST_P(ReadUtf8Test, CutsAsTheStandardDoes) {
  EXPECT_EQ(Dump(GetParam().bytes), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, ReadUtf8Test,
    testing::ValuesIn<ReadCase>({
        {"Ascii", "4%", "U+34 U+25"},
        {"Nul", std::string("\0", 1), "U+0"},
        {"FirstAndLastOfEachLength",
         "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf\xf0\x90\x80\x80"
         "\xf4\x8f\xbf\xbf",
         "U+7f U+80 U+7ff U+800 U+ffff U+10000 U+10ffff"},
        {"BesideTheSurrogates", "\xed\x9f\xbf\xee\x80\x80", "U+d7ff U+e000"},
        // Windows-1252 as a careless archive holds it: "caf\xe9 4".
        {"Cp1252", "caf\xe9 4", "U+63 U+61 U+66 !1 U+20 U+34"},
        {"LoneContinuations", "\x80\xbf", "!1 !1"},
        {"OverlongSlash", "\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf",
         "!1 !1 !1 !1 !1 !1 !1 !1 !1"},
        {"Surrogates", "\xed\xa0\x80\xed\xbf\xbf", "!1 !1 !1 !1 !1 !1"},
        {"AboveTheLast", "\xf4\x90\x80\x80\xf5\xff", "!1 !1 !1 !1 !1 !1"},
        // Table 3-11 of the standard.
        {"Truncated", "\xe1\x80\xe2\xf0\x91\x92\xf1\xbf\x41",
         "!2 !1 !3 !2 U+41"},
        {"CutAtTheEnd2", "\xc3", "!1"},
        {"CutAtTheEnd3", "\xe2\x80", "!2"},
        {"CutAtTheEnd4", "\xf0\x9f\x98", "!3"},
    }),
    [](const testing::TestParamInfo<ReadCase>& info) {
      return info.param.name;
    });

TEST(AppendUtf8Test, RoundTripsEveryCodePoint) {
  for (uint32_t c = 0; c <= 0x10ffff; ++c) {
    if (c == 0xd800) c = 0xe000;
    std::string bytes;
    AppendUtf8(c, bytes);
    const Utf8Sequence sequence = ReadUtf8(bytes, 0);
    ASSERT_TRUE(sequence.valid) << c;
    ASSERT_EQ(sequence.code_point, c);
    ASSERT_EQ(sequence.length, bytes.size()) << c;
  }
}

}  // namespace
}  // namespace crosscheck
