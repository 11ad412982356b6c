#include "checker/ingest/problem.h"

#include <algorithm>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;

struct FormatCase {
  std::string name;
  Problem problem;
  std::string want;
};

class FormatProblemTest : public testing::TestWithParam<FormatCase> {};

TEST_P(FormatProblemTest, IsOneSafeLine) {
  EXPECT_EQ(FormatProblem(GetParam().problem), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Problems, FormatProblemTest,
    testing::ValuesIn<FormatCase>({
        {"InTheFile",
         {"E109", "wire.jsonl", "invalid literal; row skipped", 3, 17, 420},
         "wire.jsonl:3:17 (byte 420): error[E109]: invalid literal; row "
         "skipped"},
        {"FirstByte",
         {"E107", "a.txt", "not UTF-8; read", 1, 1, 0},
         "a.txt:1:1 (byte 0): error[E107]: not UTF-8; read"},
        {"WholeFile",
         {"E101", "wire.txt", "no such file; not read"},
         "wire.txt: error[E101]: no such file; not read"},
        {"WholeLine",
         {"N103", "wire.jsonl", "no text; kept", 2},
         "wire.jsonl:2: note[N103]: no text; kept"},
        {"PathMovesTheCursor",
         {"E101", "a\x1b[2J\n\u202e.txt", "no such file; not read"},
         "a\\x1b[2J\\x0a\\u202e.txt: error[E101]: no such file; not read"},
    }),
    [](const testing::TestParamInfo<FormatCase>& info) {
      return info.param.name;
    });

TEST(ProblemTest, AreOrderedByPlace) {
  const Problem whole = {"N105", "a", "x"};
  const Problem early = {"E109", "a", "x", 1, 1, 0};
  const Problem late = {"E106", "a", "x", 2, 1, 9};
  const Problem other = {"E101", "b", "x"};
  std::vector<Problem> problems = {other, late, whole, early};
  std::sort(problems.begin(), problems.end());
  EXPECT_THAT(problems, ElementsAre(whole, early, late, other));
}

}  // namespace
}  // namespace crosscheck
