#include "checker/report/textproto/textproto_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"
#include "proto/report.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::ReportOn;

std::string Textproto(const Report& report) {
  std::ostringstream out;
  WriteTextproto(report, out);
  return out.str();
}

v1::Report Parse(const std::string& text) {
  v1::Report report;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(text, &report))
      << text;
  return report;
}

TEST(TextprotoReportTest, IsOneReport) {
  ReportExample example;
  example.findings.push_back(example.findings.front());
  v1::Note note;
  note.set_message("m");
  const std::vector<v1::Note> notes = {note, note};
  Report report = ReportOn(example);
  report.notes = notes;
  const v1::Report parsed = Parse(Textproto(report));
  EXPECT_EQ(parsed.findings_size(), 2);
  EXPECT_EQ(parsed.findings(1).sides(1).claims(0).phrase_surface(),
            "14 people");
  EXPECT_EQ(parsed.claims_size() + parsed.facts_size(), 0);
  EXPECT_EQ(parsed.notes_size(), 2);
}

TEST(TextprotoReportTest, HoldsClaimsOrFacts) {
  const ReportExample example;
  Report report = ReportOn(example);
  report.subject = Report::Subject::kClaims;
  EXPECT_EQ(Parse(Textproto(report)).claims_size(), 3);
  report.subject = Report::Subject::kFacts;
  EXPECT_EQ(Parse(Textproto(report)).facts_size(), 1);
}

TEST(TextprotoReportTest, NamesItsMessage) {
  EXPECT_EQ(Textproto(Report()),
            "# proto-file: proto/report.proto\n"
            "# proto-message: crosscheck.v1.Report\n");
}

TEST(TextprotoReportTest, WhatActsReadsBack) {
  v1::Note note;
  note.set_message("\x1b[2J\r\n\"\x7f\u009b\u202e\u2028 Été 漢 🌊");
  const std::vector<v1::Note> notes = {note};
  Report report;
  report.notes = notes;
  const std::string text = Textproto(report);
  EXPECT_NE(text.find("Été 漢 🌊"), std::string::npos) << text;
  EXPECT_EQ(text.find("\u202e"), std::string::npos) << text;
  EXPECT_EQ(Parse(text).notes(0).message(), note.message());
}

}  // namespace
}  // namespace crosscheck
