#include "checker/ingest/folder/glob.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(MatchesGlobTest, MatchesNamesAndPaths) {
  const struct {
    std::string pattern;
    std::string path;
    bool want;
  } kRows[] = {
      {"*.txt", "a.txt", true},
      {"*.txt", ".txt", true},
      {"a*c*e", "abcde", true},
      {"a*b", "aab", true},
      {"?.txt", "a.txt", true},
      {"drafts/*.md", "drafts/a.md", true},
      {"**/old/*", "a/b/old/c", true},
      {"**/old/*", "old/c", true},
      {"a/**", "a/b/c", true},
      {"a/**/c", "a/c", true},
      {"a[1].txt", "a[1].txt", true},
      {"*", "a", true},

      {"*.txt", "a.txt.gz", false},
      {"*.txt", "a/b.txt", false},
      {"?.txt", "ab.txt", false},
      {"?", "/", false},
      {"a*c", "ab", false},
      {"a[1].txt", "a1.txt", false},
      {"**/old/*", "a/older/c", false},
      {"a", "A", false},
      {"", "a", false},
      {"a", "", false},
  };
  for (const auto& row : kRows) {
    EXPECT_EQ(MatchesGlob(row.pattern, row.path), row.want)
        << row.pattern << " " << row.path;
  }
}

TEST(MatchesGlobTest, HostilePatternsTakeLittleTime) {
  std::string pattern;
  std::string deep;
  for (int i = 0; i < 2000; ++i) {
    pattern += "*a";
    deep += "**/a/";
  }
  EXPECT_FALSE(MatchesGlob(pattern + "b", std::string(4000, 'a')));
  EXPECT_FALSE(MatchesGlob(deep + "b", deep));
}

}  // namespace
}  // namespace crosscheck
