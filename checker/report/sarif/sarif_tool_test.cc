#include "checker/report/sarif/sarif_tool.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct TextCase {
  std::string name;
  std::string text;
  std::string want;
};

std::string NameOf(const testing::TestParamInfo<TextCase>& info) {
  return info.param.name;
}

class SarifUriTest : public testing::TestWithParam<TextCase> {};

TEST_P(SarifUriTest, IsAReference) {
  EXPECT_EQ(SarifUri(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Paths, SarifUriTest,
                         testing::ValuesIn<TextCase>({
                             {"Relative", "a/b-1_2.txt", "a/b-1_2.txt"},
                             {"Above", "../a.txt", "../a.txt"},
                             {"Absolute", "/a/b.txt", "file:///a/b.txt"},
                             {"Space", "a b.txt", "a%20b.txt"},
                             {"NoScheme", "javascript:a", "javascript%3Aa"},
                             {"Query", "a?b#c", "a%3Fb%23c"},
                             {"Percent", "100%", "100%25"},
                             {"Letters", "Été", "%C3%89t%C3%A9"},
                             {"LineEnd", "a\nb", "a%0Ab"},
                         }),
                         NameOf);

class SarifTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(SarifTextTest, HoldsNoPlaceholderAndNoLink) {
  EXPECT_EQ(SarifText(GetParam().text), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(Texts, SarifTextTest,
                         testing::ValuesIn<TextCase>({
                             {"Plain", "14 (of 16) [sic]", "14 (of 16) [sic]"},
                             {"Placeholder", "{0}", "{{0}}"},
                             {"Link", "[a](b)", "[a] (b)"},
                         }),
                         NameOf);

TEST(SarifRuleIndexTest, CountsRulesThatGiveVerdicts) {
  const std::vector<RuleEntry> rules = {
      {"facet", "", "", v1::VERDICT_UNSPECIFIED},
      {"a", "A.", "# a\n", v1::CONFLICT},
      {"b", "B.", "", v1::REVIEW},
  };
  Report report;
  report.rules = rules;
  EXPECT_EQ(SarifRuleIndex(report, "a"), 0);
  EXPECT_EQ(SarifRuleIndex(report, "b"), 1);
  EXPECT_EQ(SarifRuleIndex(report, "facet"), -1);
  EXPECT_EQ(SarifRuleIndex(report, "c"), -1);
  const OrderedJson listed = SarifTool(report)["driver"]["rules"];
  ASSERT_EQ(listed.size(), 2U);
  EXPECT_EQ(listed[0]["help"]["markdown"], "# a\n");
  EXPECT_EQ(listed[1]["defaultConfiguration"]["level"], "warning");
  EXPECT_FALSE(listed[1].contains("help"));
}

TEST(SarifNotificationTest, HasAPlaceIfThereIsOne) {
  v1::Note note;
  note.set_code("E109");
  note.set_message("m {0}");
  EXPECT_FALSE(SarifNotification(note).contains("locations"));
  note.set_path("a b.jsonl");
  note.set_line(3);
  EXPECT_EQ(JsonText(SarifNotification(note)),
            R"({"descriptor":{"id":"E109"},"level":"error",)"
            R"("message":{"text":"m {{0}}"},"locations":[{"physicalLocation":)"
            R"({"artifactLocation":{"uri":"a%20b.jsonl"},)"
            R"("region":{"startLine":3}}}]})");
}

}  // namespace
}  // namespace crosscheck
