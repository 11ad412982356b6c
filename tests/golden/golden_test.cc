#include "tests/golden/golden.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/pipeline/pipeline.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "rules/rules.h"

namespace crosscheck_golden {
namespace {

using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

constexpr char kFolder[] = "tests/golden";
constexpr char kEnding[] = ".golden";

const crosscheck::Pipeline& ThePipeline() {
  static const auto* const rules =
      new crosscheck::RuleSet(crosscheck::AllRules());
  static const auto* const pipeline = new crosscheck::Pipeline(*rules);
  return *pipeline;
}

std::string ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// "rising_toll" for every golden file, sorted.
std::vector<std::string> GoldenNames() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.path().extension() != kEnding) continue;
    names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

class GoldenTest : public testing::TestWithParam<std::string> {};

TEST_P(GoldenTest, RendersToItself) {
  const std::string path = std::string(kFolder) + "/" + GetParam() + kEnding;
  const std::string want = ReadFile(path);
  ASSERT_NE(want, "") << "cannot read " << path;
  const absl::StatusOr<std::string> got = RenderGolden(want, ThePipeline());
  ASSERT_TRUE(got.ok()) << got.status();
  EXPECT_EQ(*got, want) << "if this is right, run tests/golden/update.sh";
}

INSTANTIATE_TEST_SUITE_P(Files, GoldenTest, testing::ValuesIn(GoldenNames()),
                         [](const testing::TestParamInfo<std::string>& info) {
                           return info.param;
                         });

TEST(RenderGoldenTest, DropsWhatWasSaidBefore) {
  const std::string input =
      "Nothing to say.\n\n== source harbour-post\nIt rained.\n";
  const absl::StatusOr<std::string> got = RenderGolden(
      input + "== claims\nharbour-post:1 toll.killed\n== findings\nold\n",
      ThePipeline());
  ASSERT_TRUE(got.ok()) << got.status();
  EXPECT_EQ(*got, input + "== claims\n== findings\n");
}

TEST(RenderGoldenTest, NamesLinesAndTitles) {
  const absl::StatusOr<std::string> got = RenderGolden(
      "A title.\n\n== source harbour-post#2 2024-03-14\n"
      "Title: Nine people killed in Drevnova\nIt rained.\n"
      "Nine people were killed.\n",
      ThePipeline());
  ASSERT_TRUE(got.ok()) << got.status();
  EXPECT_THAT(*got, HasSubstr("\nharbour-post#2:title toll.killed"));
  EXPECT_THAT(*got, HasSubstr("\nharbour-post#2:2 toll.killed"));
}

TEST(RenderGoldenTest, QuotesTheLineItCannotRead) {
  const auto code = absl::StatusCode::kInvalidArgument;
  EXPECT_THAT(RenderGolden("Words.\n", ThePipeline()),
              StatusIs(code, HasSubstr("== source")));
  EXPECT_THAT(RenderGolden("== sauce a\n", ThePipeline()),
              StatusIs(code, HasSubstr("== sauce a")));
  EXPECT_THAT(RenderGolden("== source a 2024-13-01\n", ThePipeline()),
              StatusIs(code, HasSubstr("2024-13-01")));
  EXPECT_THAT(RenderGolden("== source a\nX.\n== source a\nY.\n", ThePipeline()),
              StatusIs(code, HasSubstr("twice")));
}

}  // namespace
}  // namespace crosscheck_golden
