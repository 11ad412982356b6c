#include "checker/report/rdjsonl/rdjsonl_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

std::string Rdjsonl(const Report& report) {
  std::ostringstream out;
  WriteRdjsonl(report, out);
  return out.str();
}

TEST(RdjsonlReportTest, IsADiagnosticALine) {
  const ReportExample example;
  v1::Note note;
  note.set_code("N103");
  note.set_path("gone.txt");
  note.set_message("m");
  const std::vector<v1::Note> notes = {note, v1::Note()};
  std::vector<Finding> findings = example.findings;
  findings[0].message = "M";
  Report report;
  report.findings = findings;
  report.notes = notes;
  EXPECT_EQ(Rdjsonl(report),
            R"({"message":"M","location":{"path":"post.txt","range":)"
            R"({"start":{"line":2,"column":1},"end":{"line":2,"column":7}}},)"
            R"("severity":"ERROR","source":{"name":"crosscheck"},)"
            R"("code":{"value":"disjoint-bounds"}})"
            "\n"
            R"({"message":"m","location":{"path":"gone.txt","range":)"
            R"({"start":{"line":1}}},)"
            R"("severity":"INFO","source":{"name":"crosscheck"},)"
            R"("code":{"value":"N103"}})"
            "\n"
            R"({"message":"","severity":"INFO","source":{"name":"crosscheck"},)"
            R"("code":{"value":""}})"
            "\n");
}

TEST(RdjsonlReportTest, ColumnsAreBytes) {
  ReportExample example;
  example.articles[0].body.text = "Rain.\n🌊 É Eleven\n";
  example.claims[0].span = {14, 20};
  Report report;
  report.findings = example.findings;
  EXPECT_NE(Rdjsonl(report).find(R"({"start":{"line":2,"column":9},)"
                                 R"("end":{"line":2,"column":15}})"),
            std::string::npos)
      << Rdjsonl(report);
}

TEST(RdjsonlReportTest, VerdictsHaveSeverities) {
  const ReportExample example;
  std::vector<Finding> findings = example.findings;
  Report report;
  findings[0].verdict = v1::REVIEW;
  report.findings = findings;
  EXPECT_NE(Rdjsonl(report).find(R"("severity":"WARNING")"), std::string::npos);
  EXPECT_EQ(Rdjsonl(Report()), "");
}

}  // namespace
}  // namespace crosscheck
