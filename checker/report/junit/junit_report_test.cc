#include "checker/report/junit/junit_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::ReportOn;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string Junit(const Report& report) {
  std::ostringstream out;
  WriteJunit(report, out);
  return out.str();
}

constexpr char kFailure[] =
    "  <testsuite name=\"disjoint-bounds\" tests=\"1\" failures=\"1\""
    " errors=\"0\">\n"
    "    <testcase classname=\"disjoint-bounds\""
    " name=\"M [0123456789abcdef]\" file=\"post.txt\" line=\"2\">\n"
    "      <failure type=\"CONFLICT\" message=\"M\">CONFLICT HIGH\n"
    "A: &quot;Eleven people&quot; (Harbour Post, 2022-06-14, quoting police) "
    "post.txt:2:1\n"
    "B: &quot;14 people&quot; (outlet unknown, 2022-06-14) valley.txt:1:18\n"
    "compatible: &quot;hundreds of lives&quot; (outlet unknown, 2022-06-14) "
    "valley.txt:2:9\n"
    "</failure>\n"
    "    </testcase>\n"
    "  </testsuite>\n";

TEST(JunitReportTest, WhatADecisionCoversIsSkipped) {
  const ReportExample example;
  v1::Decision decision;
  decision.set_kind(v1::Decision::ACCEPTED);
  decision.set_reason("Two \"floods\".");
  const std::vector<const v1::Decision*> suppressed = {&decision};
  Report report = ReportOn(example);
  report.suppressed = suppressed;
  EXPECT_THAT(Junit(report),
              HasSubstr("      <skipped message=\"ACCEPTED: Two "
                        "&quot;floods&quot;.\"/>\n      <system-out>"));
  EXPECT_THAT(Junit(report), Not(HasSubstr("<failure")));
}

TEST(JunitReportTest, AConflictIsAFailureOfItsRule) {
  ReportExample example;
  example.findings[0].message = "M";
  EXPECT_THAT(Junit(ReportOn(example)),
              StartsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<testsuites name=\"crosscheck\" tests=\"1\""
                         " failures=\"1\" errors=\"0\">\n" +
                         std::string(kFailure) + "</testsuites>\n"));
}

TEST(JunitReportTest, WhatDoesNotFailTheRunPasses) {
  ReportExample example;
  example.findings[0].verdict = v1::REVIEW;
  Report report = ReportOn(example);
  EXPECT_THAT(Junit(report), HasSubstr("tests=\"3\" failures=\"0\""));
  EXPECT_THAT(Junit(report), HasSubstr("<system-out>REVIEW HIGH\n"));
  EXPECT_THAT(Junit(report), Not(HasSubstr("<failure")));
  report.fail_on = v1::REVIEW;
  EXPECT_THAT(Junit(report), HasSubstr("tests=\"1\" failures=\"1\""));
  report.fail_on = v1::VERDICT_UNSPECIFIED;
  example.findings[0].verdict = v1::CONFLICT;
  EXPECT_THAT(Junit(report), Not(HasSubstr("<failure")));
}

TEST(JunitReportTest, CleanArticlesPass) {
  ReportExample example;
  example.findings.clear();
  EXPECT_THAT(
      Junit(ReportOn(example)),
      HasSubstr("  <testsuite name=\"articles\" tests=\"2\" failures=\"0\""
                " errors=\"0\">\n"
                "    <testcase classname=\"articles\" name=\"post.txt\""
                " file=\"post.txt\" line=\"1\"/>\n"
                "    <testcase classname=\"articles\" name=\"valley.txt\""
                " file=\"valley.txt\" line=\"1\"/>\n"
                "  </testsuite>\n"));
  example.articles[0].reference = true;
  EXPECT_THAT(Junit(ReportOn(example)), Not(HasSubstr("post.txt")));
}

TEST(JunitReportTest, NothingCheckedIsAnError) {
  EXPECT_THAT(Junit(Report()),
              HasSubstr("<error type=\"nothing\""
                        " message=\"nothing was checked\"></error>"));
}

TEST(JunitReportTest, AnInputThatIsNotReadIsAnError) {
  const ReportExample example;
  std::vector<v1::Note> notes(2);
  notes[0].set_code("E101");
  notes[0].set_path("<gone>.txt");
  notes[0].set_message("no such file");
  notes[1].set_code("N103");
  notes[1].set_message("an article & no text");
  Report report = ReportOn(example);
  report.notes = notes;
  EXPECT_THAT(Junit(report),
              HasSubstr("  <testsuite name=\"run\" tests=\"1\" failures=\"0\""
                        " errors=\"1\">\n"
                        "    <testcase classname=\"run\""
                        " name=\"&lt;gone&gt;.txt: no such file\">\n"
                        "      <error type=\"E101\" message=\"no such file\">"
                        "</error>\n"
                        "    </testcase>\n"
                        "    <system-out>: an article &amp; no text [N103]\n"
                        "</system-out>\n"
                        "  </testsuite>\n"));
}

}  // namespace
}  // namespace crosscheck
