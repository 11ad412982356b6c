#include "checker/ingest/source_file.h"

#include <cstddef>
#include <random>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/text/position.h"
#include "checker/text/utf8.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::string Show(Position position) {
  return absl::StrCat(position.line, ":", position.column);
}

TEST(SourceFileTest, PositionsAreThoseOfTheText) {
  std::string text;
  for (int i = 0; i < 4000; ++i) absl::StrAppend(&text, "a\r\né漢𝟜\r\r\n");
  SourceFile file("a.html", CleanBytes(text));
  std::mt19937 random(1);
  for (int i = 0; i < 300; ++i) {
    size_t at = 15 * (random() % 4000) + (i % 2 == 0 ? 3 : 0);
    if (i % 3 == 0) at = static_cast<size_t>(i) / 3 * 15;
    ASSERT_EQ(Show(file.PositionOf(at)), Show(PositionAt(text, at))) << at;
  }
}

TEST(SourceFileTest, ProblemsNameLineAndByte) {
  SourceFile file("a.html", CleanBytes("\xef\xbb\xbfone\ntwo"));
  const Problem problem = file.ProblemAt("E109", 5, "odd");
  EXPECT_EQ(FormatProblem(problem), "a.html:2:2 (byte 8): error[E109]: odd");
}

}  // namespace
}  // namespace crosscheck
