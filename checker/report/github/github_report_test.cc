#include "checker/report/github/github_report.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/claim/article.h"
#include "checker/compare/fact.h"
#include "checker/report/report.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ReportExample;

std::string Github(const Report& report) {
  std::ostringstream out;
  WriteGithub(report, out);
  return out.str();
}

std::string CommandOf(const Finding& finding) {
  const std::vector<Finding> findings = {finding};
  Report report;
  report.findings = findings;
  return Github(report);
}

TEST(GithubReportTest, AnnotatesTheDraft) {
  ReportExample example;
  Finding finding = example.findings.front();
  EXPECT_EQ(CommandOf(finding),
            "::error file=post.txt,line=2,endLine=2,col=1,endColumn=7,"
            "title=disjoint-bounds::People killed, Orvana valley: \"Eleven "
            "people\" and \"14\".\n");
  finding.message = "M";
  finding.verdict = v1::REVIEW;
  example.articles[0].reference = true;
  EXPECT_EQ(CommandOf(finding),
            "::warning file=valley.txt,line=1,endLine=1,col=18,endColumn=20,"
            "title=disjoint-bounds::M\n");
}

struct EscapeCase {
  std::string name;
  std::string path;
  std::string message;
  std::string want;
};

class GithubEscapeTest : public testing::TestWithParam<EscapeCase> {};

TEST_P(GithubEscapeTest, NothingFromOutsideIsACommand) {
  ReportExample example;
  example.articles[0].path = GetParam().path;
  Finding finding = example.findings.front();
  finding.verdict = v1::SUPERSEDED;
  finding.rule = "r";
  finding.message = GetParam().message;
  EXPECT_EQ(CommandOf(finding), "::notice file=" + GetParam().want + "\n");
}

constexpr char kPlace[] = ",line=2,endLine=2,col=1,endColumn=7,title=r::";

INSTANTIATE_TEST_SUITE_P(
    Texts, GithubEscapeTest,
    testing::ValuesIn<EscapeCase>({
        {"Plain", "a b.txt", "1: 2, 3",
         "a b.txt" + std::string(kPlace) + "1: 2, 3"},
        {"Percent", "100%.txt", "50% of 25%0A",
         "100%25.txt" + std::string(kPlace) + "50%25 of 25%250A"},
        {"Properties", "a,line=9:b.txt", "m",
         "a%2Cline=9%3Ab.txt" + std::string(kPlace) + "m"},
        {"LineEnd", "a\r\nb.txt", "x\n::error::y",
         "a%0D%0Ab.txt" + std::string(kPlace) + "x ::error::y"},
        {"Controls", "a\x1b.txt", "\x1b[2J\u202e",
         "a\\x1b.txt" + std::string(kPlace) + "\\x1b[2J\\u202e"},
    }),
    [](const testing::TestParamInfo<EscapeCase>& info) {
      return info.param.name;
    });

TEST(GithubReportTest, WithoutAPlaceThereIsOnlyATitle) {
  Finding finding;
  finding.rule = "r";
  finding.message = "M";
  EXPECT_EQ(CommandOf(finding), "::notice title=r::M\n");
  EXPECT_EQ(Github(Report()), "");
}

TEST(GithubReportTest, NotesAreCommandsToo) {
  v1::Note note;
  note.set_code("E109");
  note.set_path("wire.jsonl");
  note.set_line(3);
  note.set_column(17);
  note.set_message("m");
  const std::vector<v1::Note> notes = {note};
  Report report;
  report.notes = notes;
  EXPECT_EQ(Github(report),
            "::error file=wire.jsonl,line=3,col=17,title=E109::m\n");
}

}  // namespace
}  // namespace crosscheck
