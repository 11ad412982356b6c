#include "checker/report/line/line_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

std::string Lines(const Report& report) {
  std::ostringstream out;
  WriteLines(report, out);
  return out.str();
}

std::string LineOf(const Finding& finding) {
  const std::vector<Finding> findings = {finding};
  Report report;
  report.findings = findings;
  return Lines(report);
}

TEST(LineReportTest, FollowsCompilers) {
  const ReportExample example;
  EXPECT_EQ(LineOf(example.findings[0]),
            "post.txt:2:1: error: People killed, Orvana valley: \"Eleven "
            "people\" and \"14\". [disjoint-bounds]\n");
}

TEST(LineReportTest, VerdictsHaveLevels) {
  const ReportExample example;
  Finding finding = example.findings[0];
  finding.message = "M";
  finding.verdict = v1::REVIEW;
  EXPECT_EQ(LineOf(finding), "post.txt:2:1: warning: M [disjoint-bounds]\n");
  finding.verdict = v1::SUPERSEDED;
  EXPECT_EQ(LineOf(finding), "post.txt:2:1: note: M [disjoint-bounds]\n");
}

TEST(LineReportTest, StandsInTheDraft) {
  ReportExample example;
  example.findings[0].message = "M";
  example.articles[0].reference = true;
  EXPECT_EQ(LineOf(example.findings[0]),
            "valley.txt:1:18: error: M [disjoint-bounds]\n");
  example.articles[1].reference = true;
  EXPECT_EQ(LineOf(example.findings[0]),
            "post.txt:2:1: error: M [disjoint-bounds]\n");
}

TEST(LineReportTest, AFindingWithoutClaimsIsStillALine) {
  Finding finding;
  finding.message = "M";
  finding.rule = "r";
  EXPECT_EQ(LineOf(finding), ":1:1: note: M [r]\n");
}

TEST(LineReportTest, ClaimsAndFactsAreNotes) {
  const ReportExample example;
  Report report;
  report.claims = absl::MakeSpan(example.claims).first(1);
  report.facts = example.facts;
  report.subject = Report::Subject::kClaims;
  EXPECT_EQ(Lines(report),
            "post.txt:2:1: note: \"Eleven people\": 11 [toll.killed]\n");
  report.subject = Report::Subject::kFacts;
  EXPECT_EQ(Lines(report),
            "post.txt:2:1: note: People killed, Orvana valley (toll.killed): "
            "14; 11 to 999 by 3 claims of 2 independent sources "
            "[toll.killed]\n");
}

TEST(LineReportTest, NotesOnTheRunAreLinesToo) {
  v1::Note missing;
  missing.set_code("E101");
  missing.set_path("a\nb.txt");
  missing.set_message("no such file; not read");
  v1::Note twice;
  twice.set_code("N104");
  twice.set_path("wire.jsonl");
  twice.set_line(3);
  twice.set_column(17);
  twice.set_message("m");
  const std::vector<v1::Note> notes = {missing, twice};
  Report report;
  report.notes = notes;
  EXPECT_EQ(Lines(report),
            "a\\x0ab.txt:1:1: error: no such file; not read [E101]\n"
            "wire.jsonl:3:17: note: m [N104]\n");
}

}  // namespace
}  // namespace crosscheck
