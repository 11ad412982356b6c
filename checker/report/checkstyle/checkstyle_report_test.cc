#include "checker/report/checkstyle/checkstyle_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

std::string Checkstyle(const Report& report) {
  std::ostringstream out;
  WriteCheckstyle(report, out);
  return out.str();
}

constexpr char kHead[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<checkstyle version=\"4.3\">\n";

std::string Xml(const Report& report) {
  const std::string xml = Checkstyle(report);
  EXPECT_EQ(xml.rfind(kHead, 0), 0U) << xml;
  return xml.substr(sizeof(kHead) - 1);
}

TEST(CheckstyleReportTest, IsSortedByFileAndPlace) {
  ReportExample example;
  std::vector<Finding> findings(3, example.findings.front());
  for (Finding& finding : findings) finding.message = "M";
  findings[0].sides = {{"A", {&example.claims[2]}}};
  findings[1].sides = {{"A", {&example.claims[1]}}};
  findings[1].verdict = v1::REVIEW;
  findings[2].verdict = v1::SUPERSEDED;
  Report report;
  report.findings = findings;
  EXPECT_EQ(
      Xml(report),
      "  <file name=\"post.txt\">\n"
      "    <error line=\"2\" column=\"1\" severity=\"info\" message=\"M\""
      " source=\"crosscheck.disjoint-bounds\"/>\n"
      "  </file>\n"
      "  <file name=\"valley.txt\">\n"
      "    <error line=\"1\" column=\"18\" severity=\"warning\" message=\"M\""
      " source=\"crosscheck.disjoint-bounds\"/>\n"
      "    <error line=\"2\" column=\"9\" severity=\"error\" message=\"M\""
      " source=\"crosscheck.disjoint-bounds\"/>\n"
      "  </file>\n"
      "</checkstyle>\n");
}

TEST(CheckstyleReportTest, NothingFoundIsStillADocument) {
  EXPECT_EQ(Xml(Report()), "</checkstyle>\n");
}

TEST(CheckstyleReportTest, HoldsNoMarkupFromOutside) {
  v1::Note note;
  note.set_code("E101");
  note.set_path("a\"b<.txt");
  note.set_message("no\n<such> file");
  const std::vector<v1::Note> notes = {note};
  Report report;
  report.notes = notes;
  EXPECT_EQ(Xml(report),
            "  <file name=\"a&quot;b&lt;.txt\">\n"
            "    <error line=\"1\" column=\"1\" severity=\"error\""
            " message=\"no &lt;such&gt; file\""
            " source=\"crosscheck.E101\"/>\n"
            "  </file>\n"
            "</checkstyle>\n");
}

}  // namespace
}  // namespace crosscheck
