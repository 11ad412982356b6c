#include "checker/text/utf8.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/utf8_sequence.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::string Bytes(absl::string_view bytes) { return std::string(bytes); }

struct CleanCase {
  std::string name;
  std::string bytes;
  std::string text;
  int64_t mistakes = 0;
  int64_t first_mistake = -1;
};

class CleanBytesTest : public testing::TestWithParam<CleanCase> {};

TEST_P(CleanBytesTest, DecodesAndCountsMistakes) {
  const CleanCase& c = GetParam();
  const CleanText clean = CleanBytes(c.bytes);
  EXPECT_EQ(clean.text, c.text);
  EXPECT_EQ(clean.mistakes, c.mistakes);
  EXPECT_EQ(clean.first_mistake, c.first_mistake);
  EXPECT_TRUE(clean.looks_like_text);
  EXPECT_EQ(clean.to_source.ToSource(static_cast<int64_t>(clean.text.size())),
            static_cast<int64_t>(c.bytes.size()));
}

INSTANTIATE_TEST_SUITE_P(
    Files, CleanBytesTest,
    testing::ValuesIn<CleanCase>({
        {"Empty", "", ""},
        {"Ascii", "At least 253 people died.\n", "At least 253 people died.\n"},
        {"Utf8", "“about 300,000” — Алеппо", "“about 300,000” — Алеппо"},
        {"Utf8WithMark",
         "\xef\xbb\xbf"
         "400",
         "400"},
        {"OnlyAMark", "\xef\xbb\xbf", ""},
        // A second mark is a character of the text.
        {"TwoMarks",
         "\xef\xbb\xbf\xef\xbb\xbf"
         "4",
         "\ufeff"
         "4"},
        {"Utf16LittleEndian",
         Bytes({"\xff\xfe"
                "4\0\x19\x20=\xd8\0\xde",
                10}),
         "4’😀"},
        {"Utf16BigEndian",
         Bytes({"\xfe\xff"
                "\0004\x20\x19\xd8=\xde\0",
                10}),
         "4’😀"},
        {"Utf32LittleEndian",
         Bytes({"\xff\xfe\0\0"
                "4\0\0\0\0\xf6\1\0",
                12}),
         "4😀"},
        {"Utf32BigEndian",
         Bytes({"\0\0\xfe\xff"
                "\0\0\0004\0\1\xf6\0",
                12}),
         "4😀"},
        {"KeptReplacementIsNoMistake", "4\ufffd", "4\ufffd"},
        {"OneNulInALongText",
         std::string(600, 'a') + '\0' + std::string(600, 'b'),
         std::string(600, 'a') + '\0' + std::string(600, 'b')},

        {"Cp1252", "caf\xe9 killed 4", "caf\ufffd killed 4", 1, 3},
        {"BadAtTheStart",
         "\xff"
         "400 dead",
         "\ufffd"
         "400 dead",
         1, 0},
        {"BadAfterAMark",
         "\xef\xbb\xbf\xff"
         "400 dead",
         "\ufffd"
         "400 dead",
         1, 0},
        {"CutAtTheEnd", "killed 4 \xe2\x80", "killed 4 \ufffd", 1, 9},
        {"Overlong", "1 \xc0\xb4 2", "1 \ufffd\ufffd 2", 2, 2},
        {"Surrogates", "1 \xed\xa0\x80 2", "1 \ufffd\ufffd\ufffd 2", 3, 2},
        {"TruncatedInARow",
         "12 \xe1\x80\xe2\xf0\x91\x92\xf1\xbf"
         "34",
         "12 \ufffd\ufffd\ufffd\ufffd"
         "34",
         4, 3},
        {"Utf16LoneHigh",
         Bytes({"\xff\xfe"
                "4\0\0\xd8"
                "5\0",
                8}),
         "4\ufffd5", 1, 1},
        {"Utf16LoneLow",
         Bytes({"\xff\xfe"
                "4\0\0\xdc"
                "5\0",
                8}),
         "4\ufffd5", 1, 1},
        {"Utf16HighAtTheEnd",
         Bytes({"\xff\xfe"
                "4\0\0\xd8",
                6}),
         "4\ufffd", 1, 1},
        {"Utf16OddByte",
         Bytes({"\xff\xfe"
                "4\0"
                "5",
                5}),
         "4\ufffd", 1, 1},
        {"Utf32Surrogate",
         Bytes({"\xff\xfe\0\0"
                "\0\xd8\0\0"
                "4\0\0\0",
                12}),
         "\ufffd4", 1, 0},
        {"Utf32AboveTheLast",
         Bytes({"\xff\xfe\0\0"
                "\0\0\x11\0",
                8}),
         "\ufffd", 1, 0},
    }),
    [](const testing::TestParamInfo<CleanCase>& info) {
      return info.param.name;
    });

struct NoTextCase {
  std::string name;
  std::string bytes;
};

class NoTextTest : public testing::TestWithParam<NoTextCase> {};

TEST_P(NoTextTest, IsToldFromText) {
  EXPECT_FALSE(CleanBytes(GetParam().bytes).looks_like_text);
}

INSTANTIATE_TEST_SUITE_P(
    Files, NoTextTest,
    testing::ValuesIn<NoTextCase>({
        {"Nuls", std::string(100, '\0')},
        {"OneNulInAShortText", Bytes({"400\0dead", 8})},
        {"Elf", Bytes({"\x7f"
                       "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0",
                       20})},
        {"Controls", "\1\2\3\4\5\6 killed"},
        // Nothing guesses the order of bytes that carry no mark.
        {"Utf16WithoutMark", Bytes({"4\0"
                                    "0\0"
                                    "0\0",
                                    6})},
        // "В Алеппо погибли 400" as Windows-1251.
        {"Cp1251",
         "\xc2 \xc0\xeb\xe5\xef\xef\xee \xef\xee\xe3\xe8\xe1\xeb\xe8 400"},
    }),
    [](const testing::TestParamInfo<NoTextCase>& info) {
      return info.param.name;
    });

// Decodes as the Encoding Standard of WHATWG words it ("UTF-8 decoder"): state
// by state, with no look at more than one byte.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
std::string DecodeAsTheWebDoes(absl::string_view bytes) {
  std::string out;
  uint32_t code_point = 0;
  int seen = 0;
  int needed = 0;
  uint8_t lower = 0x80;
  uint8_t upper = 0xbf;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<uint8_t>(bytes[i]);
    if (needed == 0) {
      if (byte < 0x80) {
        out.push_back(bytes[i]);
      } else if (byte >= 0xc2 && byte <= 0xdf) {
        needed = 1;
        code_point = byte & 0x1f;
      } else if (byte >= 0xe0 && byte <= 0xef) {
        if (byte == 0xe0) lower = 0xa0;
        if (byte == 0xed) upper = 0x9f;
        needed = 2;
        code_point = byte & 0xf;
      } else if (byte >= 0xf0 && byte <= 0xf4) {
        if (byte == 0xf0) lower = 0x90;
        if (byte == 0xf4) upper = 0x8f;
        needed = 3;
        code_point = byte & 0x7;
      } else {
        out += "\ufffd";
      }
      continue;
    }
    const bool fits = byte >= lower && byte <= upper;
    lower = 0x80;
    upper = 0xbf;
    if (!fits) {
      code_point = 0;
      needed = seen = 0;
      --i;  // "Prepend byte to ioQueue."
      out += "\ufffd";
      continue;
    }
    code_point = (code_point << 6) | (byte & 0x3f);
    if (++seen == needed) {
      AppendUtf8(code_point, out);
      code_point = 0;
      needed = seen = 0;
    }
  }
  if (needed != 0) out += "\ufffd";
  return out;
}

// Bytes of which many make sense: whole code points, cut ones, and noise.
std::string RandomBytes(std::mt19937& random) {
  const std::vector<std::string> kPieces = {
      "400 ",     "at least 253 people\r\n",
      "é",        "’",
      "😀",        "\xe2",
      "\xe2\x80", "\xf0",
      "\xf0\x9f", "\xed\xa0\x80",
      "\xc0",     "\x80",
      "\xff",     "\xef\xbf\xbd"};
  std::string bytes;
  for (uint32_t n = random() % 30; n > 0; --n) {
    const uint32_t pick = random() % (kPieces.size() + 4);
    if (pick < kPieces.size()) {
      bytes += kPieces[pick];
    } else {
      bytes.push_back(static_cast<char>(random()));
    }
  }
  return bytes;
}

// Every code point of `clean` came from bytes of `source`, in order and without
// gaps but the mark at the front.
void ExpectMapped(const std::string& source, const CleanText& clean,
                  int64_t mark) {
  int64_t before = mark;
  for (size_t at = 0; at < clean.text.size();) {
    const Utf8Sequence sequence = ReadUtf8(clean.text, at);
    ASSERT_TRUE(sequence.valid);
    const int64_t begin = clean.to_source.ToSource(static_cast<int64_t>(at));
    at += sequence.length;
    const int64_t end = clean.to_source.ToSource(static_cast<int64_t>(at));
    ASSERT_EQ(begin, before);
    ASSERT_LT(begin, end);
    ASSERT_LE(end, static_cast<int64_t>(source.size()));
    const std::string original = source.substr(begin, end - begin);
    if (sequence.code_point != kReplacementCodePoint) {
      ASSERT_EQ(original,
                clean.text.substr(at - sequence.length, sequence.length));
    } else if (original != kReplacementUtf8) {
      ASSERT_FALSE(ReadUtf8(original, 0).valid);
    }
    before = end;
  }
  ASSERT_EQ(before, static_cast<int64_t>(source.size()));
}

TEST(CleanBytesTest, RandomBytesMapBackToThemselves) {
  for (uint32_t seed = 0; seed < 20000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const bool mark = random() % 8 == 0;
    const std::string body = RandomBytes(random);
    const std::string source = (mark ? "\xef\xbb\xbf" : "") + body;
    if (HasWideByteOrderMark(source)) continue;
    const bool second_mark = !mark && body.substr(0, 3) == "\xef\xbb\xbf";
    const CleanText clean = CleanBytes(source);
    ASSERT_EQ(clean.text,
              DecodeAsTheWebDoes(second_mark ? body.substr(3) : body));
    ASSERT_EQ(MakeValidUtf8(body), DecodeAsTheWebDoes(body));
    ASSERT_NO_FATAL_FAILURE(
        ExpectMapped(source, clean, mark || second_mark ? 3 : 0));
  }
}

TEST(CleanBytesTest, RandomWideBytesStayInside) {
  for (uint32_t seed = 0; seed < 5000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const std::vector<std::string> kMarks = {"\xff\xfe", "\xfe\xff",
                                             Bytes({"\xff\xfe\0\0", 4}),
                                             Bytes({"\0\0\xfe\xff", 4})};
    std::string source = kMarks[seed % kMarks.size()];
    for (uint32_t n = random() % 40; n > 0; --n) {
      // Half of the bytes make surrogates likely.
      source.push_back(static_cast<char>(random() % 2 == 0 ? 0xd8 + random() % 8
                                                           : random() % 256));
    }
    const CleanText clean = CleanBytes(source);
    int64_t before = clean.to_source.ToSource(0);
    for (size_t at = 0; at < clean.text.size();) {
      const Utf8Sequence sequence = ReadUtf8(clean.text, at);
      ASSERT_TRUE(sequence.valid);
      at += sequence.length;
      const int64_t end = clean.to_source.ToSource(static_cast<int64_t>(at));
      ASSERT_LT(before, end);
      before = end;
    }
    ASSERT_EQ(before, static_cast<int64_t>(source.size()));
  }
}

}  // namespace
}  // namespace crosscheck
