#include "checker/report/csv/csv_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
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
using ::testing::EndsWith;
using ::testing::HasSubstr;

std::string Csv(const Report& report) {
  std::ostringstream out;
  WriteCsv(report, out);
  return out.str();
}

TEST(CsvReportTest, HasARowForEachClaimOfAFinding) {
  ReportExample example;
  example.findings[0].message = "M";
  EXPECT_EQ(
      Csv(ReportOn(example)),
      "record,code,message,verdict,severity,fingerprint,group,side,"
      "suppressed,reason,path,line,"
      "column,article,source,published,words,value,lower,upper,unit,time,"
      "counted,place,attributed_to,sentence\r\n"
      "finding,disjoint-bounds,M,CONFLICT,HIGH,0123456789abcdef,,A,,,post.txt,"
      "2,"
      "1,post.txt,Harbour Post,2022-06-14,Eleven people,11,11,11,1,,people,"
      "Orvana valley,police,\"Eleven people died, police said.\"\r\n"
      "finding,disjoint-bounds,M,CONFLICT,HIGH,0123456789abcdef,,B,,,valley."
      "txt,"
      "1,18,valley.txt,,2022-06-14,14 people,14,14,14,1,,people,Orvana valley,"
      ",The flood killed 14 people.\r\n"
      "finding,disjoint-bounds,M,CONFLICT,HIGH,0123456789abcdef,,compatible,"
      ",,valley.txt,2,9,valley.txt,,2022-06-14,hundreds of "
      "lives,100,200,999,1,,"
      "people,Orvana valley,,It took hundreds of lives.\r\n");
}

TEST(CsvReportTest, SaysWhatADecisionCoversAndWhy) {
  const ReportExample example;
  v1::Decision decision;
  decision.set_kind(v1::Decision::ACCEPTED);
  decision.set_reason("=1+1");
  const std::vector<const v1::Decision*> suppressed = {&decision};
  Report report = ReportOn(example);
  report.suppressed = suppressed;
  EXPECT_THAT(Csv(report), HasSubstr(",,A,ACCEPTED,'=1+1,post.txt,2,"));
}

TEST(CsvReportTest, FactsAreNumbered) {
  const ReportExample example;
  Report report = ReportOn(example);
  report.subject = Report::Subject::kFacts;
  EXPECT_THAT(Csv(report),
              HasSubstr("\r\nfact,toll.killed,\"People killed, Orvana valley "
                        "(toll.killed): 14; 11 to 999 by 3 claims of 2 "
                        "independent sources\",,1,14,11,999,1,2,post.txt,"));
}

TEST(CsvReportTest, OpenEndsAreEmpty) {
  ReportExample example;
  example.claims[0].quantity->bounds.upper = kUnbounded;
  example.claims[0].quantity->bounds.lower = -250000.5;
  Report report = ReportOn(example);
  report.subject = Report::Subject::kClaims;
  EXPECT_THAT(Csv(report), HasSubstr(",Eleven people,11,-250000.5,,1,,"));
}

TEST(CsvReportTest, NotesAreRows) {
  v1::Note note;
  note.set_code("E109");
  note.set_path("=wire.jsonl");
  note.set_line(3);
  note.set_column(17);
  note.set_message("m\r\nfinding");
  const std::vector<v1::Note> notes = {note};
  Report report;
  report.notes = notes;
  EXPECT_THAT(
      Csv(report),
      EndsWith("\r\nnote,E109,m finding,,,,,,,,'=wire.jsonl,3,17,,,,,,,,"
               ",,,,,\r\n"));
}

}  // namespace
}  // namespace crosscheck
