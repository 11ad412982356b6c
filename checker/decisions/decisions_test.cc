#include "checker/decisions/decisions.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/decisions.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::StatusIs;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr char kPath[] = "desk.textproto";

TEST(ParseDecisionsTest, SortsByFingerprintAndKnowsPlaces) {
  const absl::StatusOr<DecisionFile> file = ParseDecisions(
      "# Ours.\n"
      "decision { fingerprint: \"00000000000000ff\" kind: ACCEPTED\n"
      "  reason: \"R\xc3\xa9gion\" }\n"
      "\tdecision {\n"
      "  fingerprint: \"000000000000000a\" kind: FIXED_LATER\n"
      "  reason: \"Sunday\" author: \"desk\" date: \"2024-03-15\"\n"
      "  expires: \"2024-03-17\"\n"
      "}\n"
      "decision { fingerprint: \"0000000000000001\" kind: BASELINE }\n",
      kPath);
  ASSERT_TRUE(file.ok()) << file.status();
  EXPECT_EQ(file->path, kPath);
  ASSERT_EQ(file->entries.size(), 3U);
  EXPECT_EQ(file->entries[0].decision.fingerprint(), "0000000000000001");
  EXPECT_EQ(file->entries[0].line, 9);
  EXPECT_EQ(file->entries[1].decision.expires(), "2024-03-17");
  EXPECT_EQ(file->entries[1].line, 4);
  EXPECT_EQ(file->entries[1].column, 2);
  EXPECT_EQ(file->entries[2].decision.reason(), "R\xc3\xa9gion");
}

TEST(ParseDecisionsTest, AnEmptyFileHoldsNone) {
  for (const char* text : {"", "\n\n", "# Nothing yet.\n"}) {
    const absl::StatusOr<DecisionFile> file = ParseDecisions(text, kPath);
    ASSERT_TRUE(file.ok()) << file.status();
    EXPECT_TRUE(file->entries.empty());
  }
}

struct BadCase {
  std::string name;
  std::string text;
  std::string want;  // What the message begins with, behind the path.
};

class BadDecisionsTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadDecisionsTest, AreErrorsWithAPlace) {
  const absl::StatusOr<DecisionFile> file =
      ParseDecisions(GetParam().text, kPath);
  EXPECT_THAT(file.status(),
              StatusIs(absl::StatusCode::kInvalidArgument,
                       StartsWith(absl::StrCat(kPath, GetParam().want))));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadDecisionsTest,
    testing::ValuesIn<BadCase>({
        {"MisspeltField",
         "decision {\n  fingerprint: \"00000000000000ff\" resaon: \"x\" }",
         ":2:35: no field \"resaon\"; did you mean \"reason\"?"},
        // A tab is one column for editors, and eight for the parser.
        {"BehindTabsAndLetters",
         "decision {\n\treason: \"\xc3\xa9\xc3\xa9\" resaon: \"x\" }",
         ":2:15: no field \"resaon\"; did you mean \"reason\"?"},
        {"MisspeltMessage", "decison { }",
         ":1:1: no field \"decison\"; did you mean \"decision\"?"},
        {"MisspeltKind", "decision { kind: FALSE_ALRAM }",
         ":1:18: no value \"FALSE_ALRAM\"; did you mean \"FALSE_ALARM\"?"},
        {"FieldLikeNoOther", "decision { colour: 1 }",
         ":1:12: no field \"colour\""},
        {"FieldTwice", "decision { reason: \"a\" reason: \"b\" }", ":1:"},
        {"Unclosed", "decision {\n", ":2:1: "},
        {"NotText",
         "\x7f"
         "ELF\x01",
         ":1:"},
        {"NotUtf8", "# caf\xe9\n", ":1:1: not UTF-8"},
        {"NotUtf8InAnEscape",
         "decision { fingerprint: \"00000000000000ff\" kind: ACCEPTED reason: "
         "\"\\351\" }",
         ":1:1: not UTF-8"},
        {"NoFingerprint", "decision { kind: BASELINE }",
         ":1:1: no fingerprint"},
        {"ShortFingerprint",
         "decision { kind: BASELINE fingerprint: \"00ff\" }",
         ":1:27: \"00ff\" is no fingerprint"},
        {"UpperCase",
         "decision { kind: BASELINE fingerprint: \"00000000000000FF\" }",
         ":1:27: \"00000000000000FF\" is no fingerprint"},
        {"NoKind", "decision { fingerprint: \"00000000000000ff\" }",
         ":1:1: kind has to be"},
        {"KindByNumber",
         "decision { fingerprint: \"00000000000000ff\" kind: 17 }",
         ":1:1: kind has to be"},
        {"NoReason",
         "\ndecision { fingerprint: \"00000000000000ff\" kind: FALSE_ALARM "
         "reason: \" \" }",
         ":2:1: a decision needs a reason"},
        {"FixedWhenever",
         "decision { fingerprint: \"00000000000000ff\" kind: FIXED_LATER "
         "reason: \"Sunday\" }",
         ":1:1: FIXED_LATER needs the last day"},
        {"NoSuchDay",
         "decision { fingerprint: \"00000000000000ff\" kind: ACCEPTED "
         "reason: \"x\"\n expires: \"2024-02-30\" }",
         ":2:2: no date like"},
        {"DateWithATime",
         "decision { fingerprint: \"00000000000000ff\" kind: ACCEPTED "
         "reason: \"x\"\n date: \"2024-02-20T10:00\" }",
         ":2:2: no date like"},
        {"Twice",
         "decision { fingerprint: \"00000000000000ff\" kind: BASELINE }\n"
         "decision { fingerprint: \"00000000000000ff\" kind: BASELINE }\n",
         ":2:1: a second decision for 00000000000000ff; the first is in line "
         "1"},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ParseDecisionsTest, DepthDoesNotCrash) {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "decision {";
  EXPECT_FALSE(ParseDecisions(text, kPath).ok());
  EXPECT_FALSE(ParseDecisions(std::string(200000, '<'), kPath).ok());
}

v1::Decision Baseline(const std::string& fingerprint) {
  v1::Decision decision;
  decision.set_fingerprint(fingerprint);
  decision.set_kind(v1::Decision::BASELINE);
  return decision;
}

TEST(FormatDecisionsTest, IsTheSameForAnyOrderAndReadsBack) {
  v1::Decision first = Baseline("0000000000000001");
  first.set_finding("People killed: \"14\" and \"19\"\n\xe2\x80\xae");
  const v1::Decision second = Baseline("00000000000000ff");
  const std::string text = FormatDecisions({first, second});
  EXPECT_EQ(text, FormatDecisions({second, first}));
  EXPECT_THAT(text, HasSubstr("\ndecision {\n  fingerprint: "
                              "\"0000000000000001\"\n  kind: BASELINE\n"));
  const absl::StatusOr<DecisionFile> file = ParseDecisions(text, kPath);
  ASSERT_TRUE(file.ok()) << file.status();
  ASSERT_EQ(file->entries.size(), 2U);
  EXPECT_EQ(file->entries[0].decision.finding(), first.finding());
}

TEST(HasOwnCommentsTest, TellsCommentsFromStrings) {
  EXPECT_FALSE(HasOwnComments(FormatDecisions({})));
  EXPECT_FALSE(HasOwnComments("decision { reason: \"#1\" author: '\"#' }"));
  EXPECT_FALSE(HasOwnComments("decision { reason: \"a\\\"#\" }"));
  EXPECT_TRUE(HasOwnComments("# Ours.\n"));
  EXPECT_TRUE(HasOwnComments("decision { reason: \"a\" # Why.\n}"));
  EXPECT_TRUE(HasOwnComments(FormatDecisions({}) + "# More.\n"));
}

}  // namespace
}  // namespace crosscheck
