#include "checker/ingest/jsonl/line_reader.h"

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/testing/string_source.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOkAndHolds;
using ::crosscheck_testing::StatusIs;

constexpr int64_t kLimit = 8;

// "number@begin:bytes" for each line, "!" for one that is too long.
std::string Dump(const std::string& file, size_t step) {
  StringSource source(file, step);
  LineReader reader(source, kLimit);
  std::string out;
  Line line;
  while (true) {
    const absl::StatusOr<bool> next = reader.Next(line);
    if (!next.ok()) return std::string(next.status().message());
    if (!*next) return out;
    absl::StrAppend(&out, out.empty() ? "" : " ", line.number, "@", line.begin,
                    ":", line.too_long ? "!" : line.bytes);
  }
}

struct LineCase {
  std::string name;
  std::string file;
  std::string want;
};

class LineReaderTest : public testing::TestWithParam<LineCase> {};

TEST_P(LineReaderTest, CutsHoweverTheFileIsRead) {
  const LineCase& c = GetParam();
  for (const size_t step : {1, 2, 3, 1000}) {
    EXPECT_EQ(Dump(c.file, step), c.want) << "in steps of " << step;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Files, LineReaderTest,
    testing::ValuesIn<LineCase>({
        {"Empty", "", ""},
        {"OneLine", "{}\n", "1@0:{}"},
        {"NoLineEnd", "{}", "1@0:{}"},
        {"CrLf", "{}\r\n[]\r\n", "1@0:{} 2@4:[]"},
        {"CrWithoutLf", "{}\r", "1@0:{}"},
        {"CrInside", "a\rb\n", "1@0:a\rb"},
        {"BlankLines", "\n\n{}\n\n", "1@0: 2@1: 3@2:{} 4@5:"},
        {"LineSeparatorIsNoLineEnd", "a\u2028b\n", "1@0:a\u2028b"},
        {"Mark", "\xef\xbb\xbf{}\n{}\n", "1@3:{} 2@6:{}"},
        {"OnlyAMark", "\xef\xbb\xbf", "1@3:"},
        {"MarkOnTheSecondLine", "{}\n\xef\xbb\xbf[]\n",
         "1@0:{} 2@3:\xef\xbb\xbf[]"},
        {"BelowTheLimit", "1234567\nb\n", "1@0:1234567 2@8:b"},
        {"AtTheLimit", "12345678\nb\n", "1@0:12345678 2@9:b"},
        {"OverTheLimit", "123456789\nb\n", "1@0:! 2@10:b"},
        {"AtTheLimitWithMarkAndCrLf",
         "\xef\xbb\xbf"
         "12345678\r\nb",
         "1@3:12345678 2@13:b"},
        {"FarOverTheLimit", std::string(1000, 'x') + "\nb\n", "1@0:! 2@1001:b"},
        {"OverTheLimitAtTheEnd", "a\n" + std::string(1000, 'x'), "1@0:a 2@2:!"},
        {"OverTheLimitUpToALineEnd", std::string(1000, 'x') + "\n", "1@0:!"},
        {"Nuls", std::string("\0\n\0", 3), std::string("1@0:\0 2@2:\0", 11)},
    }),
    [](const testing::TestParamInfo<LineCase>& info) {
      return info.param.name;
    });

TEST(LineReaderTest, LongLinesAreReadBlockByBlock) {
  // Longer than a block, and within the limit.
  const std::string longest(1 << 20, 'x');
  StringSource source(absl::StrCat("a\n", longest, "\n", longest, "x\nb"));
  LineReader reader(source, 1 << 20);
  Line line;
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_EQ(line.bytes, "a");
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_EQ(line.bytes, longest);
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_TRUE(line.too_long);
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_EQ(line.bytes, "b");
  EXPECT_EQ(line.begin, (2 << 20) + 5);
  EXPECT_THAT(reader.Next(line), IsOkAndHolds(false));
}

TEST(LineReaderTest, PeekingTakesNothingAway) {
  StringSource source("a\nb\n", /*step=*/1);
  LineReader reader(source, kLimit);
  EXPECT_THAT(reader.Peek(), IsOkAndHolds("a\nb\n"));
  Line line;
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_EQ(line.bytes, "a");
}

TEST(LineReaderTest, SaysWhereReadingFailed) {
  StringSource source("a\nb\nc", /*step=*/3);
  source.FailAt(3);
  LineReader reader(source, kLimit);
  Line line;
  ASSERT_THAT(reader.Next(line), IsOkAndHolds(true));
  EXPECT_THAT(reader.Next(line),
              StatusIs(absl::StatusCode::kUnavailable, "the disk is on fire"));
  EXPECT_EQ(line.number, 2U);
  EXPECT_EQ(line.begin, 2);
}

TEST(LineReaderTest, PeekingReportsAFailingDisk) {
  StringSource source("a\nb\nc", /*step=*/3);
  source.FailAt(3);
  LineReader reader(source, kLimit);
  EXPECT_THAT(reader.Peek(),
              StatusIs(absl::StatusCode::kUnavailable, "the disk is on fire"));
}

}  // namespace
}  // namespace crosscheck
