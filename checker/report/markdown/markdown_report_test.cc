#include "checker/report/markdown/markdown_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::ReportOn;
using ::testing::HasSubstr;

std::string Markdown(const Report& report) {
  std::ostringstream out;
  WriteMarkdown(report, out);
  return out.str();
}

TEST(MarkdownReportTest, TablesBothSides) {
  const ReportExample example;
  EXPECT_EQ(Markdown(ReportOn(example)),
            R"(2 articles, 3 claims, 1 conflict, 0 reviews

## CONFLICT HIGH disjoint-bounds \(0123456789abcdef\)

People killed, Orvana valley: "Eleven people" and "14".

| side | words | source | place | sentence |
|---|---|---|---|---|
| A | "Eleven people" | Harbour Post, 2022-06-14, quoting police | post.txt:2:1 | Eleven people died, police said. |
| B | "14 people" | outlet unknown, 2022-06-14 | valley.txt:1:18 | The flood killed 14 people. |
| compatible | "hundreds of lives" | outlet unknown, 2022-06-14 | valley.txt:2:9 | It took hundreds of lives. |

)");
}

TEST(MarkdownReportTest, ListsFactsAndClaims) {
  const ReportExample example;
  Report report = ReportOn(example);
  report.subject = Report::Subject::kFacts;
  EXPECT_THAT(Markdown(report),
              HasSubstr("## People killed, Orvana valley \\(toll.killed\\)\n\n"
                        "14; 11 to 999 by 3 claims of 2 independent "
                        "sources\n\n| words |"));
  report.subject = Report::Subject::kClaims;
  EXPECT_THAT(Markdown(report), HasSubstr("## valley.txt\n\n| place |"));
  EXPECT_THAT(Markdown(report),
              HasSubstr("| valley.txt:1:18 | \"14 people\" | toll.killed | 14 "
                        "| Orvana valley |\n"));
}

TEST(MarkdownReportTest, CountsWhatItDoesNotList) {
  ReportExample example;
  example.findings[0].sides[0].claims.assign(23, &example.claims.front());
  EXPECT_THAT(Markdown(ReportOn(example)), HasSubstr("\n... and 5 more\n"));
}

TEST(MarkdownReportTest, NothingFoundIsStillALine) {
  EXPECT_EQ(Markdown(Report()),
            "0 articles, 0 claims, 0 conflicts, 0 reviews\n\n");
}

TEST(MarkdownReportTest, ListsNotes) {
  v1::Note note;
  note.set_code("E101");
  note.set_path("<gone>.txt");
  note.set_message("no such file");
  const std::vector<v1::Note> notes = {note};
  Report report;
  report.notes = notes;
  EXPECT_THAT(Markdown(report),
              HasSubstr("## Notes on the run\n\n"
                        "- E101 \\<gone\\>.txt: no such file\n"));
}

}  // namespace
}  // namespace crosscheck
