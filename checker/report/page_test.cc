#include "checker/report/page.h"

#include <sstream>
#include <string>

#include "absl/strings/string_view.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::string Paragraph(size_t width, size_t indent, absl::string_view text) {
  std::ostringstream out;
  Page(out, width).Paragraph(indent, text);
  return out.str();
}

TEST(PageTest, OnlyThePageEndsALine) {
  std::ostringstream out;
  Page page(out);
  page.Line(2, "a\nb\x1b[2J \u202e");
  page.Blank();
  EXPECT_EQ(out.str(), "  a\\x0ab\\x1b[2J \\u202e\n\n");
}

struct CommandCase {
  std::string name;
  std::string line;
  std::string want;
};

class CommandTest : public testing::TestWithParam<CommandCase> {};

TEST_P(CommandTest, NoLineIsOne) {
  std::ostringstream out;
  Page(out).Line(2, GetParam().line);
  EXPECT_EQ(out.str(), "  " + GetParam().want + "\n");
}

INSTANTIATE_TEST_SUITE_P(Lines, CommandTest,
                         testing::ValuesIn<CommandCase>({
                             {"Command", "::error::a", "\\x3a:error::a"},
                             {"BehindSpace", " ::error::a", " \\x3a:error::a"},
                             {"OlderForm", "a ##[error]b", "a #\\x23[error]b"},
                             {"Within", "a ::error::b", "a ::error::b"},
                             {"OneColon", ": a", ": a"},
                             {"Heading", "## [a]", "## [a]"},
                             {"Spaces", "  ", "  "},
                         }),
                         [](const testing::TestParamInfo<CommandCase>& info) {
                           return info.param.name;
                         });

struct ParagraphCase {
  std::string name;
  size_t width;
  size_t indent;
  std::string text;
  std::string want;
};

class ParagraphTest : public testing::TestWithParam<ParagraphCase> {};

TEST_P(ParagraphTest, BreaksBetweenWords) {
  const ParagraphCase& c = GetParam();
  EXPECT_EQ(Paragraph(c.width, c.indent, c.text), c.want);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ParagraphTest,
    testing::ValuesIn<ParagraphCase>({
        {"Empty", 9, 0, "", ""},
        {"White", 9, 0, " \n ", ""},
        {"Fits", 9, 0, "four dead", "four dead\n"},
        {"OneTooMany", 8, 0, "four dead", "four\ndead\n"},
        {"IndentCounts", 10, 2, "four dead, two", "  four\n  dead,\n  two\n"},
        {"LineEndsAreSpaces", 80, 0, "four\n  dead\r\n", "four dead\n"},
        {"LongWord", 3, 1, "a notoriously b", " a\n notoriously\n b\n"},
        {"CodePointsCount", 5, 0, "né né", "né né\n"},
        {"Command", 5, 1, "four ::a::b", " four\n \\x3a:a::b\n"},
        {"Escaped", 80, 0, "a\x1b[2Jb c", "a\\x1b[2Jb c\n"},
    }),
    [](const testing::TestParamInfo<ParagraphCase>& info) {
      return info.param.name;
    });

TEST(PageTest, ParagraphsMayHang) {
  std::ostringstream out;
  Page(out, 9).Paragraph(1, "A: four dead, two hurt", /*hang=*/2);
  EXPECT_EQ(out.str(), " A: four\n   dead,\n   two\n   hurt\n");
}

TEST(OneLineTest, JoinsWhatWhiteSpaceParts) {
  EXPECT_EQ(OneLine("  more\nthan\t 400 \r\n"), "more than 400");
}

}  // namespace
}  // namespace crosscheck
