#include "checker/report/text/text_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/claim.h"
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
using ::testing::Not;

std::string Text(const Report& report) {
  std::ostringstream out;
  WriteText(report, out);
  return out.str();
}

TEST(TextReportTest, QuotesBothSides) {
  const ReportExample example;
  EXPECT_EQ(Text(ReportOn(example, Report::Subject::kFindings)),
            R"(CONFLICT HIGH disjoint-bounds [0123456789abcdef]
  People killed, Orvana valley: "Eleven people" and "14".

  A: "Eleven people" (Harbour Post, 2022-06-14, quoting police)
     post.txt:2:1
       Eleven people died, police said.
       ^~~~~~~~~~~~~
  B: "14 people" (outlet unknown, 2022-06-14)
     valley.txt:1:18
       The flood killed 14 people.
                        ^~~~~~~~~
  also compatible: "hundreds of lives" (outlet unknown, 2022-06-14)
     valley.txt:2:9

2 articles, 3 claims, 1 conflict, 0 reviews
)");
}

TEST(TextReportTest, ColoursVerdictAndMarksOnATerminal) {
  const ReportExample example;
  Report report = ReportOn(example, Report::Subject::kFindings);
  report.color = true;
  EXPECT_THAT(Text(report),
              HasSubstr("\x1b[1;31mCONFLICT HIGH\x1b[0m disjoint-bounds ["));
  EXPECT_THAT(Text(report),
              HasSubstr("       \x1b[1;31m^~~~~~~~~~~~~\x1b[0m\n"));
}

TEST(TextReportTest, SaysThatNothingWasFound) {
  const ReportExample example;
  Report report = ReportOn(example, Report::Subject::kFindings);
  report.findings = {};
  EXPECT_EQ(Text(report),
            "Nothing found: no two figures or dates disagree.\n\n"
            "2 articles, 3 claims, 0 conflicts, 0 reviews\n");
}

TEST(TextReportTest, SaysThatThereWasNothingToCompare) {
  EXPECT_EQ(Text(Report()),
            "Nothing to compare: there is no figure or date.\n\n"
            "0 articles, 0 claims, 0 conflicts, 0 reviews\n");
}

TEST(TextReportTest, CountsEveryVerdict) {
  const ReportExample example;
  std::vector<Finding> findings(4, example.findings[0]);
  findings[1].verdict = v1::REVIEW;
  findings[2].verdict = v1::SUPERSEDED;
  findings[3].verdict = v1::SUPERSEDED;
  Report report = ReportOn(example, Report::Subject::kFindings);
  report.findings = findings;
  EXPECT_THAT(Text(report), EndsWith(", 1 conflict, 1 review, 2 superseded\n"));
}

TEST(TextReportTest, WhatADecisionCoversIsCounted) {
  const ReportExample example;
  const v1::Decision decision;
  const std::vector<const v1::Decision*> suppressed = {&decision};
  Report report = ReportOn(example, Report::Subject::kFindings);
  report.suppressed = suppressed;
  EXPECT_EQ(Text(report),
            "Nothing found that is not covered by a decision.\n\n"
            "2 articles, 3 claims, 0 conflicts, 0 reviews, 1 suppressed\n");
}

TEST(TextReportTest, CopiedTextIsShownOnce) {
  ReportExample example;
  // The same line in the other article.
  example.articles[1].body.text = example.articles[0].body.text;
  Claim copy = example.claims[0];
  copy.article = &example.articles[1];
  example.findings[0].sides[0].claims.push_back(&copy);
  example.findings[0].sides[1].claims = {&example.claims.front()};
  example.findings[0].compatible.clear();
  EXPECT_THAT(Text(ReportOn(example, Report::Subject::kFindings)),
              HasSubstr("       Eleven people died, police said.\n"
                        "       ^~~~~~~~~~~~~\n"
                        "  A: \"Eleven people\" (outlet unknown, 2022-06-14, "
                        "quoting police)\n"
                        "     valley.txt:2:1\n"
                        "       (the same sentence)\n"));
}

TEST(TextReportTest, CountsWhatItDoesNotList) {
  ReportExample example;
  example.findings[0].sides[0].claims.assign(23, &example.claims.front());
  EXPECT_THAT(Text(ReportOn(example, Report::Subject::kFindings)),
              HasSubstr("     and 3 more (--format=jsonl lists them all)\n"));
}

TEST(TextReportTest, NamesTheGroup) {
  ReportExample example;
  EXPECT_THAT(Text(ReportOn(example, Report::Subject::kFindings)),
              Not(HasSubstr("group")));
  example.findings[0].group = "flood";
  EXPECT_THAT(Text(ReportOn(example, Report::Subject::kFindings)),
              HasSubstr("[0123456789abcdef] in group flood\n"));
}

TEST(TextReportTest, TellsWhatTheRunLacks) {
  const ReportExample example;
  v1::Note note;
  note.set_code("E101");
  note.set_path("draft.txt");
  note.set_message("no such file; not read");
  const std::vector<v1::Note> notes = {note};
  Report report = ReportOn(example, Report::Subject::kFindings);
  report.notes = notes;
  EXPECT_THAT(Text(report),
              HasSubstr("Notes on the run:\n"
                        "  draft.txt: no such file; not read [E101]\n\n"));
}

TEST(TextReportTest, ListsClaimsByArticle) {
  ReportExample example;
  example.claims[1].scope = {19156, 19157};
  example.claims[2].modality = v1::FORECAST;
  example.claims[2].kind.clear();
  EXPECT_EQ(Text(ReportOn(example, Report::Subject::kClaims)),
            R"(post.txt (Harbour Post, 2022-06-14)
  2:1  "Eleven people"
     toll.killed: 11; people; Orvana valley; by police

valley.txt (outlet unknown, 2022-06-14)
  1:18  "14 people"
     toll.killed: 14; people; Orvana valley; 2022-06-13 to 2022-06-14
  2:9  "hundreds of lives"
     no claim: 200 to 999; people; Orvana valley; FORECAST

2 articles, 3 claims
)");
}

TEST(TextReportTest, ListsFactsWithTheirValues) {
  const ReportExample example;
  EXPECT_EQ(Text(ReportOn(example, Report::Subject::kFacts)),
            R"(People killed, Orvana valley (toll.killed)
  14; 11 to 999 by 3 claims of 2 independent sources
  - "Eleven people" (Harbour Post, 2022-06-14, quoting police)
    post.txt:2:1
  - "14 people" (outlet unknown, 2022-06-14)
    valley.txt:1:18
  - "hundreds of lives" (outlet unknown, 2022-06-14)
    valley.txt:2:9

2 articles, 3 claims, 1 fact
)");
}

TEST(TextReportTest, SaysThatThereAreNoClaimsOrFacts) {
  Report report;
  report.subject = Report::Subject::kClaims;
  EXPECT_EQ(Text(report),
            "Nothing found: no figure or date.\n\n0 articles, 0 claims\n");
  report.subject = Report::Subject::kFacts;
  EXPECT_EQ(
      Text(report),
      "Nothing found: no figure or date.\n\n0 articles, 0 claims, 0 facts\n");
}

}  // namespace
}  // namespace crosscheck
