#include "checker/report/sarif/sarif_report.h"

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::ReportOn;
using ::nlohmann::json;

json Sarif(const Report& report, size_t results_of_run = 25000) {
  std::ostringstream out;
  WriteSarif(report, results_of_run, out);
  return json::parse(out.str());
}

TEST(SarifReportTest, AllResultsSayWhetherTheyAreSuppressedOrNone) {
  ReportExample example;
  Report report = ReportOn(example);
  EXPECT_FALSE(Sarif(report)["runs"][0]["results"][0].contains("suppressions"));
  example.findings.push_back(example.findings[0]);
  report = ReportOn(example);
  v1::Decision decision;
  decision.set_kind(v1::Decision::FALSE_ALARM);
  decision.set_reason("Two floods.");
  const std::vector<const v1::Decision*> suppressed = {nullptr, &decision};
  report.suppressed = suppressed;
  const json results = Sarif(report)["runs"][0]["results"];
  EXPECT_EQ(results[0]["suppressions"], json::array());
  EXPECT_EQ(results[1]["suppressions"],
            json::parse(R"([{"kind":"external","status":"accepted",)"
                        R"("justification":"Two floods.",)"
                        R"("properties":{"kind":"FALSE_ALARM"}}])"));
}

TEST(SarifReportTest, ShowsTheDraftAndRefersToTheOthers) {
  const ReportExample example;
  const json result = Sarif(ReportOn(example))["runs"][0]["results"][0];
  EXPECT_EQ(result["ruleId"], "disjoint-bounds");
  EXPECT_EQ(result["level"], "error");
  EXPECT_EQ(result["message"]["text"],
            "People killed, Orvana valley: \"Eleven people\" and \"14\". "
            "See [B](1), [compatible](2).");
  EXPECT_EQ(result["partialFingerprints"]["crosscheck/v1"], "0123456789abcdef");
  ASSERT_EQ(result["locations"].size(), 1U);
  const json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "post.txt");
  EXPECT_EQ(place["region"],
            json::parse(R"({"startLine":2,"startColumn":1,"endLine":2,)"
                        R"("endColumn":7,"byteOffset":6,"byteLength":6,)"
                        R"("snippet":{"text":"Eleven"}})"));
  ASSERT_EQ(result["relatedLocations"].size(), 2U);
  EXPECT_EQ(result["relatedLocations"][0]["id"], 1);
  EXPECT_EQ(result["relatedLocations"][0]["message"]["text"],
            "B: \"14 people\" (outlet unknown, 2022-06-14)");
}

TEST(SarifReportTest, ColumnsAreOfUtf16) {
  ReportExample example;
  example.articles[0].body.text = "Rain.\r\n🌊 É Eleven\n";
  example.claims[0].span = {15, 21};
  const json run = Sarif(ReportOn(example))["runs"][0];
  EXPECT_EQ(run["columnKind"], "utf16CodeUnits");
  const json& region =
      run["results"][0]["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region["startColumn"], 6);
  EXPECT_EQ(region["endColumn"], 12);
  EXPECT_EQ(region["byteOffset"], 15);
}

TEST(SarifReportTest, NamesTheArticleOfARow) {
  ReportExample example;
  const auto names = [&] {
    return Sarif(ReportOn(example))["runs"][0]["results"][0]["locations"][0];
  };
  EXPECT_FALSE(names().contains("logicalLocations"));
  example.articles[0].id = "row-7";
  EXPECT_EQ(names()["logicalLocations"][0]["name"], "row-7");
}

TEST(SarifReportTest, NothingFoundIsStillARun) {
  const ReportExample example;
  Report report = ReportOn(example);
  report.findings = {};
  const json log = Sarif(report);
  EXPECT_EQ(log["version"], "2.1.0");
  ASSERT_EQ(log["runs"].size(), 1U);
  EXPECT_TRUE(log["runs"][0]["results"].empty());
  EXPECT_TRUE(log["runs"][0]["invocations"][0]["executionSuccessful"]);
  EXPECT_FALSE(log["runs"][0].contains("automationDetails"));
}

TEST(SarifReportTest, ARunThatLacksSomethingIsNoSuccess) {
  const ReportExample example;
  EXPECT_FALSE(
      Sarif(Report())["runs"][0]["invocations"][0]["executionSuccessful"]);
  std::vector<v1::Note> notes(2);
  notes[0].set_code("E101");
  notes[1].set_code("N103");
  Report report = ReportOn(example);
  report.notes = notes;
  const json invocation = Sarif(report)["runs"][0]["invocations"][0];
  EXPECT_FALSE(invocation["executionSuccessful"]);
  EXPECT_EQ(invocation["toolExecutionNotifications"].size(), 2U);
  EXPECT_EQ(invocation["toolExecutionNotifications"][1]["level"], "note");
}

TEST(SarifReportTest, ManyResultsAreSeveralRuns) {
  const ReportExample example;
  const std::vector<Finding> findings(5, example.findings.front());
  Report report = ReportOn(example);
  report.findings = findings;
  EXPECT_EQ(Sarif(report, 5)["runs"].size(), 1U);
  const json runs = Sarif(report, 2)["runs"];
  ASSERT_EQ(runs.size(), 3U);
  EXPECT_EQ(runs[0]["results"].size(), 2U);
  EXPECT_EQ(runs[2]["results"].size(), 1U);
  EXPECT_EQ(runs[2]["automationDetails"]["id"], "crosscheck/part-3/");
  const json& notes = runs[0]["invocations"][0]["toolExecutionNotifications"];
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes[0]["message"]["text"],
            "5 results, at most 2 a run; this log has 3 runs");
  EXPECT_TRUE(runs[1]["invocations"][0]["toolExecutionNotifications"].empty());
}

TEST(SarifReportTest, AFindingWithoutClaimsIsStillAResult) {
  const std::vector<Finding> findings(1);
  Report report;
  report.findings = findings;
  const json result = Sarif(report)["runs"][0]["results"][0];
  EXPECT_TRUE(result["locations"].empty());
  EXPECT_FALSE(result.contains("relatedLocations"));
  EXPECT_FALSE(result.contains("ruleIndex"));
}

}  // namespace
}  // namespace crosscheck
