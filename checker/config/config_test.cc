#include "checker/config/config.h"

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/normalize/widths.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/config.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::StatusIs;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::StartsWith;

absl::StatusOr<Config> Parse(absl::string_view text) {
  static constexpr absl::string_view kRules[] = {"disjoint-bounds", "outdated"};
  static const auto* const words = [] {
    auto* pack = new v1::LexiconPack;
    v1::Kind* const kind = pack->add_kind();
    kind->set_id("people.residing");
    kind->set_slack_days(14);
    v1::Unit* const unit = pack->add_unit();
    unit->set_code("m");
    unit->set_dimension("length");
    unit->set_base("m");
    return pack;
  }();
  return ParseConfig(text, "c.textproto",
                     {DefaultCompareConfig(), kRules, *words});
}

TEST(ParseConfigTest, SetsWhatIsGivenAndKnowsWhere) {
  const absl::StatusOr<Config> config =
      Parse("widths {\n  round_share: 0\n}\nidentity { toll_days: 7\n}\n");
  ASSERT_TRUE(config.ok()) << config.status();
  // Nought is a value.
  EXPECT_EQ(config->compare.widths().round_share(), 0);
  EXPECT_EQ(config->compare.identity().toll_days(), 7);
  EXPECT_EQ(config->compare.widths().round_from(),
            DefaultCompareConfig().widths().round_from());
  EXPECT_THAT(config->origins,
              ElementsAre(Pair("identity.toll_days", "c.textproto:4"),
                          Pair("widths.round_share", "c.textproto:2")));
}

TEST(ParseConfigTest, NothingGivenChangesNothing) {
  for (const std::string& text :
       {std::string(), ConfigTemplate(DefaultCompareConfig())}) {
    const absl::StatusOr<Config> config = Parse(text);
    ASSERT_TRUE(config.ok()) << config.status();
    EXPECT_THAT(config->origins, IsEmpty());
    EXPECT_EQ(config->compare.DebugString(),
              DefaultCompareConfig().DebugString());
  }
}

TEST(ParseConfigTest, SetsWhatRulesCountFor) {
  const absl::StatusOr<Config> config = Parse(
      "rule { id: \"outdated\" severity: LOW }\n"
      "rule { id: \"disjoint-bounds\" off: true }\n");
  ASSERT_TRUE(config.ok()) << config.status();
  ASSERT_EQ(config->compare.rule_size(), 2);
  EXPECT_EQ(config->compare.rule(0).severity(), v1::LOW);
  EXPECT_TRUE(config->compare.rule(1).off());
  EXPECT_THAT(config->origins,
              ElementsAre(Pair("rule.disjoint-bounds", "c.textproto:2"),
                          Pair("rule.outdated", "c.textproto:1")));
}

TEST(ParseConfigTest, TakesWordsOfItsOwn) {
  const absl::StatusOr<Config> config = Parse(
      "words {\n"
      "  kind { id: \"people.residing\" slack_days: 30 }\n"
      "  kind { id: \"berths\" unit: \"1\" accumulation: STOCK }\n"
      "  kind_words { kind: \"berths\" noun: \"berths\" }\n"
      "}\n");
  ASSERT_TRUE(config.ok()) << config.status();
  EXPECT_EQ(config->words.kind_size(), 2);
  EXPECT_EQ(config->words.kind_words(0).noun(0), "berths");
  const absl::StatusOr<Config> again = Parse(PrintConfig(*config));
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_EQ(again->words.DebugString(), config->words.DebugString());
}

TEST(PrintConfigTest, ReadsBackAndEveryFieldHasARange) {
  const absl::StatusOr<Config> config =
      Parse("widths { near_share: 0.3 } rule { id: \"outdated\" off: true }");
  ASSERT_TRUE(config.ok()) << config.status();
  const std::string text = PrintConfig(*config);
  EXPECT_THAT(text, HasSubstr("\n  near_share: 0.3  # c.textproto:1\n"));
  EXPECT_THAT(text, HasSubstr("\n  round_from: 1000  # built in\n"));
  const absl::StatusOr<Config> again = Parse(text);
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_EQ(again->compare.DebugString(), config->compare.DebugString());
}

struct BadCase {
  std::string name;
  std::string text;
  std::string want;
};

class BadConfigTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadConfigTest, IsAnErrorWithAPlace) {
  EXPECT_THAT(
      Parse(GetParam().text).status(),
      StatusIs(absl::StatusCode::kInvalidArgument,
               StartsWith(absl::StrCat("c.textproto", GetParam().want))));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadConfigTest,
    testing::ValuesIn<BadCase>({
        {"MisspeltPart", "width { }",
         ":1:1: no field \"width\"; did you mean \"widths\"?"},
        {"MisspeltField", "widths {\n  round_form: 10\n}",
         ":2:3: no field \"round_form\"; did you mean \"round_from\"?"},
        {"OfNoField", "command: \"ls\"", ":1:1: no field \"command\""},
        {"TooSmall", "widths { vague_factor: 0.5 }",
         ":1:10: vague_factor is from 1 to 100"},
        {"TooLarge", "widths {\n round_share: 0.6 }",
         ":2:2: round_share is from 0 to 0.5"},
        {"Negative", "identity { toll_days: -1 }",
         ":1:12: toll_days is from 0 to 36500"},
        {"Infinite", "widths { round_from: inf }", ":1:10: round_from is"},
        {"NotANumber", "widths { near_share: nan }", ":1:10: near_share is"},
        // Else everything is compared with everything.
        {"SharesNothing", "identity { content_share: 0 }",
         ":1:12: content_share is from 0.2 to 1"},
        {"HalfADay", "identity { toll_days: 0.5 }", ":1:"},
        {"Twice", "widths { near_share: 0.1 near_share: 0.2 }", ":1:"},
        {"NoSuchRule", "rule { id: \"outdatd\" off: true }",
         ":1:1: there is no rule \"outdatd\"; did you mean \"outdated\"?"},
        {"RuleTwice",
         "rule { id: \"outdated\" off: true }\n"
         "rule { id: \"outdated\" severity: LOW }",
         ":2:1: outdated is set twice"},
        {"RuleSetToNothing", "rule { id: \"outdated\" }",
         ":1:1: a rule is off, or has a severity"},
        {"NoSuchSeverity", "rule { id: \"outdated\" severity: HUGE }", ":1:"},
        {"NewKindOfNoSort", "words { kind { id: \"berths\" } }",
         ":1:9: \"berths\" is new, and needs an accumulation"},
        {"WordsOfNoKind",
         "words {\n kind_words { kind: \"people.residng\" noun: \"souls\" } }",
         ":2:2: there is no kind \"people.residng\"; did you mean "
         "\"people.residing\"?"},
        {"UnitOfNoSize",
         "words { unit { code: \"cord\" dimension: \"volume\" base: \"m3\" } }",
         ":1:9: \"cord\" needs a factor above 0"},
        {"UnitOfAnotherBase",
         "words { unit { code: \"cable\" dimension: \"length\" base: \"yard\" "
         "factor: 202 } }",
         ":1:9: the base of \"length\" is \"m\""},
        {"UnitThatIsThere",
         "words { unit { code: \"m\" dimension: \"length\" base: \"m\" "
         "factor: 2 } }",
         ":1:9: \"m\" is there already"},
        {"EndlessUnit",
         "words { unit { code: \"cable\" dimension: \"length\" base: \"m\" "
         "factor: inf } }",
         ":1:9: \"cable\" needs a factor above 0"},
        {"KindOfNoUnit",
         "words { kind { id: \"bollards\" unit: \"bollard\" accumulation: "
         "STOCK } }",
         ":1:9: \"bollards\" is in \"bollard\", which is no base unit"},
        {"LessThanNoSlack",
         "words { kind { id: \"people.residing\" slack_days: -1 } }",
         ":1:9: \"people.residing\" cannot have less than no slack"},
        {"PartOfNoPlace",
         "words { place { name: \"Kirun\" part_of: \"nowhere\" } }",
         ":1:9: there is no place \"nowhere\" for \"Kirun\" to be part of"},
        {"ListsOfTheGrammar", "words { list { name: \"verb\" } }",
         ":1:9: list cannot be added to"},
        {"NotUtf8", "# \xff", ":1:1: not UTF-8"},
        {"Unclosed", "widths {", ":1:"},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
