#include "checker/frontends/cli/flags.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/frontends/cli/flag_table.h"
#include "checker/frontends/cli/options.h"
#include "checker/report/report.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;

absl::StatusOr<CliOptions> Parse(const std::string& line) {
  const std::vector<absl::string_view> arguments =
      absl::StrSplit(line, ' ', absl::SkipEmpty());
  return ParseFlags(arguments);
}

void AppendList(absl::string_view name, const std::vector<std::string>& list,
                std::string& out) {
  if (!list.empty()) {
    absl::StrAppend(&out, " ", name, "=", absl::StrJoin(list, "|"));
  }
}

// The verb and whatever differs from the defaults.
std::string Dump(const CliOptions& options) {
  std::string out;
  for (const VerbRow& row : AllVerbs()) {
    if (row.verb == options.verb) out = std::string(row.name);
  }
  AppendList("arguments", options.arguments, out);
  AppendList("against", options.against, out);
  if (!options.against_index.empty()) {
    absl::StrAppend(&out, " store=", options.against_index);
  }
  AppendList("published", options.published, out);
  for (const OutputChoice& output : options.outputs) {
    absl::StrAppend(&out, " ", output.format->name, ">", output.path);
  }
  if (options.fail_on != FailOn::kConflict) {
    absl::StrAppend(&out, " fail_on=", static_cast<int>(options.fail_on));
  }
  return absl::StrCat(out, options.by_group ? " by_group" : "",
                      options.mentions ? " mentions" : "",
                      options.explain ? " explain" : "");
}

struct FlagsCase {
  std::string name;
  std::string line;
  std::string want;
};

class ParseFlagsTest : public testing::TestWithParam<FlagsCase> {};

TEST_P(ParseFlagsTest, Reads) {
  const absl::StatusOr<CliOptions> options = Parse(GetParam().line);
  ASSERT_TRUE(options.ok()) << options.status();
  EXPECT_EQ(Dump(*options), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, ParseFlagsTest,
    testing::ValuesIn<FlagsCase>({
        {"Nothing", "", "help"},
        {"Check", "check a.txt b.txt", "check arguments=a.txt|b.txt"},
        {"FlagsAnywhere", "--by-group check a.txt --explain b.txt",
         "check arguments=a.txt|b.txt by_group explain"},
        {"Store", "check --against-index s c", "check arguments=c store=s"},
        {"Index", "index add s a.txt", "index arguments=add|s|a.txt"},
        {"Repeated", "check --against=a --against b c",
         "check arguments=c against=a|b"},
        {"PublishedKeepsItsEquals", "facts --published=a=b.txt=2016-09-29 c",
         "facts arguments=c published=a=b.txt=2016-09-29"},
        {"Formats", "check --format=text --format=jsonl:out/a:b.jsonl a",
         "check arguments=a text> jsonl>out/a:b.jsonl"},
        {"Mentions", "extract --mentions a", "extract arguments=a mentions"},
        {"FailOnReview", "check --fail-on=review a",
         "check arguments=a fail_on=1"},
        {"FailOnWarning", "check --fail-on=warning a",
         "check arguments=a fail_on=1"},
        {"FailOnSuperseded", "check --fail-on superseded a",
         "check arguments=a fail_on=2"},
        {"FailOnNever", "check --fail-on=never a",
         "check arguments=a fail_on=3"},
        {"FailOnError", "check --fail-on=error a", "check arguments=a"},
        {"DashesEndFlags", "check -- --format=x -a -- ",
         "check arguments=--format=x|-a|--"},
        {"DashIsAWord", "check -", "check arguments=-"},
        {"ExplainRule", "explain disjoint-bounds",
         "explain arguments=disjoint-bounds"},
        {"Help", "--help", "help"},
        {"HelpOnVerb", "check -h", "help arguments=check"},
        {"HelpVerb", "help check", "help arguments=check"},
        {"SwitchTwice", "check --by-group --by-group a",
         "check arguments=a by_group"},
        {"Version", "--version", "version"},
        {"Rules", "rules", "rules"},
    }),
    [](const testing::TestParamInfo<FlagsCase>& info) {
      return info.param.name;
    });

class BadFlagsTest : public testing::TestWithParam<FlagsCase> {};

TEST_P(BadFlagsTest, AreRefused) {
  EXPECT_THAT(
      Parse(GetParam().line),
      StatusIs(absl::StatusCode::kInvalidArgument, HasSubstr(GetParam().want)));
}

INSTANTIATE_TEST_SUITE_P(
    Lines, BadFlagsTest,
    testing::ValuesIn<FlagsCase>({
        {"UnknownFlag", "check --frmat=text a",
         "no flag \"--frmat\"; did you mean --format?"},
        {"UnknownFlagLikeNone", "check --serve a", "no flag \"--serve\""},
        {"OneDash", "check -format=text a", "no flag \"-format\""},
        {"FlagsAreNotAbbreviated", "check --form=text a", "no flag"},
        {"ThreeDashes", "check ---format=text a", "no flag"},
        {"ControlCharacters", "check --\x1b[2J a", "no flag \"--\\x1b[2J\""},
        {"UnknownVerb", "chek a", "no verb \"chek\"; did you mean \"check\"?"},
        {"HelpOnNoVerb", "help chek",
         "no verb \"chek\"; did you mean \"check\"?"},
        {"NoVerbWithHelp", "chek --help", "no verb \"chek\""},
        {"TwiceOnly", "check --only=a --only=b c", "--only is given twice"},
        {"TwiceStore", "check --against-index=s --against-index=t c",
         "--against-index is given twice"},
        {"TwiceFailOn", "check --fail-on=never --fail-on never c",
         "--fail-on is given twice"},
        {"NoVerb", "--by-group", "no verb given"},
        {"NoInput", "check --by-group", "nothing to check"},
        {"NoRule", "explain", "nothing to explain"},
        {"InputForNothing", "rules a.txt",
         "rules takes no argument, but there is \"a.txt\""},
        {"NoValue", "check a --format", "--format needs a value"},
        {"ValueForNone", "check --by-group=yes a", "--by-group takes no value"},
        {"UnknownFormat", "check --format=jsnl a", "did you mean \"jsonl\"?"},
        {"FormatWithoutPath", "check --format=jsonl: a",
         "a path has to follow the colon"},
        {"UnknownVerdict", "check --fail-on=conflicts a",
         "--fail-on=conflicts: it is one of conflict, review"},
        {"FlagOfAnotherVerb", "extract --fail-on=never a",
         "--fail-on is no flag of extract"},
        {"MentionsOfCheck", "check --mentions a",
         "--mentions is no flag of check"},
        {"FlagOfNoVerb", "version --by-group", "--by-group is no flag of"},
        {"ClaimsInAFormatForFindings", "extract --format=sarif:o a",
         "--format=sarif can hold findings only, and extract makes none"},
        {"FactsInAFormatForFindings", "--format=junit facts a",
         "--format=junit can hold findings only, and facts makes none"},
        {"PartOfNone", "check --part=0/3 a", "it is like 1/4"},
        {"PartBeyondAll", "check --part=4/3 a", "it is like 1/4"},
        {"PartWithoutAWhole", "check --part=2 a", "it is like 1/4"},
        {"TooManyParts", "check --part=1/99999 a", "it is like 1/4"},
        {"NoColour", "check --color=yes a", "one of auto, always, never"},
        {"NoKind", "decide --kind=wrong a", "one of accepted, false-alarm"},
        {"BaselineByHand", "decide --kind=baseline a",
         "one of accepted, false-alarm"},
        {"NoExpiry", "decide --expires=soon a", "no date like 2016-09-29"},
        {"ReportOverADecision", "check --decisions=d --format=text:d a",
         "would replace the input \"d\""},
        {"ReportOverWhatIsExpected", "check --expect=e --format=text:e a",
         "would replace the input \"e\""},
        {"TwoReportsForStdout", "check --format=text --format=jsonl a",
         "two reports for standard output"},
        {"TwoReportsForAFile", "check --format=text:o --format=jsonl:o a",
         "two reports for \"o\""},
        {"ReportOverAnInput", "check --format=text:a a",
         "would replace the input \"a\""},
        {"ReportOverAReference", "check --against=b --format=text:b a",
         "would replace the input \"b\""},
    }),
    [](const testing::TestParamInfo<FlagsCase>& info) {
      return info.param.name;
    });

TEST(FlagTableTest, EveryFlagIsOfSomeVerbAndSetsSomething) {
  for (const FlagRow& flag : AllFlags()) {
    EXPECT_NE(flag.verbs, 0U) << flag.name;
    EXPECT_FALSE(flag.help.empty()) << flag.name;
    EXPECT_EQ(FindFlag(flag.name), &flag);
  }
}

}  // namespace
}  // namespace crosscheck
