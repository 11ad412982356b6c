#include "checker/ingest/ninjs/json_grammar.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(FindJsonMistakeTest, SaysWhereJsonEnds) {
  const struct {
    std::string text;
    int want;  // -1: nowhere.
  } kRows[] = {
      {"{\"a\": [1, -2.5e3, null, true, \"\\u00e9\\n\"]}\n", -1},
      {"{\"a\": \"\\ud800\\udc00\"}", -1},
      {"{\"a\": \"\\ud800\"}", 13},
      {"", 0},
      {"{", 1},
      {"{} {}", 3},
      {"{\"a\": 01}", 7},
      {"{\"a\": nul}", 9},
      {"{\"a\": 1e999}", 10},
      {"{\"a\": NaN}", 6},
      {"{\"a\": \"4\n\"}", 8},
      {"{\"a\": \"\\x\"}", 8},
      {"{\"a\": 1,}", 8},
      {std::string("{\"a\": 1\0}", 9), 7},
  };
  for (const auto& row : kRows) {
    const std::optional<size_t> at = FindJsonMistake(row.text);
    EXPECT_EQ(at.has_value() ? static_cast<int>(*at) : -1, row.want)
        << row.text;
  }
}

}  // namespace
}  // namespace crosscheck
