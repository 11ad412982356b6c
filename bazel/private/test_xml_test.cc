#include "bazel/private/test_xml.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kConflict[] =
    R"({"rule":"disjoint-bounds","verdict":"CONFLICT","severity":"HIGH",)"
    R"("message":"Injured: \"12\" and \"21\"."})";
constexpr char kReview[] =
    R"({"rule":"falling-toll","verdict":"REVIEW","message":"Killed: 8, then 7."})";

CheckRun Ended(int exit_code, const std::string& findings,
               const std::string& errors = "") {
  CheckRun run;
  run.name = "//articles:bridge_test";
  run.exit_code = exit_code;
  run.fail_on = "conflict";
  run.findings = findings;
  run.errors = errors;
  return run;
}

TEST(TestXmlTest, NoFindingIsOnePassingCase) {
  EXPECT_EQ(TestXml(Ended(0, "")),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuites>\n"
            "  <testsuite name=\"//articles:bridge_test\" tests=\"1\" "
            "failures=\"0\" errors=\"0\">\n"
            "    <testcase name=\"no figures disagree\" "
            "classname=\"crosscheck\" time=\"0\"/>\n"
            "  </testsuite>\n"
            "</testsuites>\n");
}

TEST(TestXmlTest, AFindingIsAFailureNamedByItsMessage) {
  const std::string xml = TestXml(Ended(1, std::string(kConflict) + "\n"));
  EXPECT_THAT(xml, HasSubstr("tests=\"1\" failures=\"1\" errors=\"0\""));
  EXPECT_THAT(xml,
              HasSubstr("<testcase name=\"Injured: &quot;12&quot; and "
                        "&quot;21&quot;.\" classname=\"disjoint-bounds\""));
  EXPECT_THAT(xml, HasSubstr("CONFLICT, HIGH: Injured"));
}

TEST(TestXmlTest, FailOnDecidesWhatFails) {
  CheckRun run = Ended(0, kReview);
  EXPECT_THAT(TestXml(run), HasSubstr("failures=\"0\""));
  EXPECT_THAT(TestXml(run), HasSubstr("Killed: 8, then 7."));
  run.fail_on = "review";
  EXPECT_THAT(TestXml(run), HasSubstr("failures=\"1\""));
  run = Ended(0, kConflict);
  run.fail_on = "never";
  EXPECT_THAT(TestXml(run), HasSubstr("failures=\"0\""));
}

// A verdict added by a later version must not pass for being unknown.
TEST(TestXmlTest, AnUnknownVerdictFails) {
  EXPECT_THAT(TestXml(Ended(1, R"({"rule":"r","verdict":"WORSE"})")),
              HasSubstr("failures=\"1\""));
}

TEST(TestXmlTest, NotesAreNoFindings) {
  EXPECT_THAT(TestXml(Ended(0, "{\"note\":{\"text\":\"empty article\"}}\n\n")),
              HasSubstr("no figures disagree"));
}

TEST(TestXmlTest, WhatCannotBeReadIsAnError) {
  for (const std::string line :
       {"{\"rule\":\"cut off", "[1]", "{}",
        "{\"rule\":7,\"verdict\":\"CONFLICT\"}",
        "{\"rule\":\"\xFF\",\"verdict\":\"CONFLICT\"}"}) {
    const std::string xml =
        TestXml(Ended(1, std::string(kConflict) + "\n" + line));
    EXPECT_THAT(xml, HasSubstr("failures=\"1\" errors=\"1\"")) << line;
    EXPECT_THAT(xml, HasSubstr("line 2 of the findings")) << line;
  }
}

TEST(TestXmlTest, ExitCodesThatTheFindingsDoNotExplain) {
  // Incomplete: fails even though what was read agrees.
  const std::string incomplete =
      TestXml(Ended(3, "", "draft.txt: not found\n"));
  EXPECT_THAT(incomplete, HasSubstr("failures=\"1\" errors=\"0\""));
  EXPECT_THAT(incomplete, HasSubstr("the check is incomplete"));
  EXPECT_THAT(incomplete, HasSubstr("draft.txt: not found"));
  for (const int code : {1, 2, 4, 139}) {
    EXPECT_THAT(TestXml(Ended(code, "")),
                HasSubstr("failures=\"0\" errors=\"1\""))
        << code;
  }
  EXPECT_THAT(TestXml(Ended(2, "")), HasSubstr("could not begin"));
  EXPECT_THAT(TestXml(Ended(3, kConflict)), HasSubstr("failures=\"2\""));
}

TEST(TestXmlTest, AMessageOverSeveralLinesIsNamedOnOne) {
  const std::string xml = TestXml(
      Ended(1, R"({"rule":"r","verdict":"CONFLICT","message":"one\n\ttwo"})"));
  EXPECT_THAT(xml, HasSubstr("name=\"one two\""));
  EXPECT_THAT(xml, HasSubstr("CONFLICT: one\n\ttwo"));
}

TEST(EscapeXmlTest, KeepsMarkupOutAndLettersIn) {
  EXPECT_EQ(EscapeXml("<a href=\"x\">&'</a>"),
            "&lt;a href=&quot;x&quot;&gt;&amp;&apos;&lt;/a&gt;");
  EXPECT_EQ(EscapeXml("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\x8A\n\t"),
            "\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\x8A\n\t");
}

TEST(EscapeXmlTest, ReplacesWhatXmlOrATerminalCannotTake) {
  const std::vector<std::string> bad = {
      std::string(1, '\0'),
      "\x1B",
      "\r",
      "\x7F",
      "\xC2\x9B",
      "\xE2\x80\xAE",
      "\xE2\x81\xA6",
      "\xEF\xBF\xBF",
      "\x80",
      "\xC3",
      "\xFF",
  };
  for (const std::string& text : bad) {
    EXPECT_EQ(EscapeXml("a" + text + "b"),
              "a\xEF\xBF\xBD"
              "b")
        << static_cast<int>(static_cast<unsigned char>(text[0]));
  }
  // A surrogate and an overlong slash are no UTF-8 either.
  EXPECT_THAT(EscapeXml("\xED\xA0\x80"), Not(HasSubstr("\xED")));
  EXPECT_THAT(EscapeXml("\xC0\xAF"), Not(HasSubstr("\xC0")));
}

}  // namespace
}  // namespace crosscheck
