#include "checker/frontends/cli/help.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/frontends/cli/flag_table.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Help(const VerbRow* verb) {
  std::ostringstream out;
  WriteHelp(verb, out);
  return out.str();
}

TEST(HelpTest, NamesEveryVerbAndFlag) {
  const std::string help = Help(nullptr);
  for (const VerbRow& row : AllVerbs()) {
    EXPECT_THAT(help, HasSubstr(absl::StrCat("\n  ", row.name, " ")));
  }
  for (const FlagRow& row : AllFlags()) {
    EXPECT_THAT(help, HasSubstr(absl::StrCat("\n  --", row.name)));
  }
}

TEST(ReadmeTest, NamesEveryVerb) {
  std::ifstream file("README.md");
  const std::string readme{std::istreambuf_iterator<char>(file), {}};
  const absl::string_view table =
      absl::string_view(readme).substr(readme.find("| verb |"));
  for (const VerbRow& row : AllVerbs()) {
    EXPECT_THAT(std::string(table.substr(0, table.find("\n\n"))),
                HasSubstr(absl::StrCat("`", row.name, "`")));
  }
}

TEST(HelpTest, OnAVerbNamesItsFlagsOnly) {
  const std::string extract = Help(FindVerb("extract"));
  EXPECT_THAT(extract, HasSubstr("--mentions"));
  EXPECT_THAT(extract, HasSubstr("jsonl"));
  EXPECT_THAT(extract, Not(HasSubstr("--fail-on=")));
  EXPECT_THAT(Help(FindVerb("version")), Not(HasSubstr("--")));
}

TEST(HelpTest, NamesTheFormatsThatHoldWhatAVerbMakes) {
  EXPECT_THAT(Help(FindVerb("check")), HasSubstr("\n  sarif "));
  EXPECT_THAT(Help(FindVerb("extract")), Not(HasSubstr("\n  sarif ")));
  EXPECT_THAT(Help(FindVerb("facts")), HasSubstr("\n  csv "));
}

TEST(HelpTest, FitsATerminal) {
  for (const absl::string_view line : absl::StrSplit(Help(nullptr), '\n')) {
    EXPECT_LE(line.size(), 80U) << line;
  }
}

}  // namespace
}  // namespace crosscheck
