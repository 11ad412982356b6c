#include "checker/report/formats.h"

#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_streams.h"
#include "checker/report/report.h"
#include "checker/testing/claims.h"
#include "checker/testing/report_example.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::CountClaim;
using ::crosscheck_testing::ReportExample;
using ::crosscheck_testing::ReportOn;
using ::crosscheck_testing::TxtArticle;
using ::nlohmann::json;

std::string Render(absl::string_view format, const Report& report) {
  std::ostringstream out;
  FindFormat(format)->write(report, out);
  return out.str();
}

std::vector<v1::Note> OneNote() {
  v1::Note note;
  note.set_code("E101");
  note.set_path("gone.txt");
  return {note};
}

TEST(FormatsTest, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (const Format& format : AllFormats()) {
    EXPECT_TRUE(names.insert(std::string(format.name)).second) << format.name;
    EXPECT_FALSE(format.summary.empty()) << format.name;
    EXPECT_EQ(FindFormat(format.name), &format);
  }
  EXPECT_EQ(FindFormat("xml"), nullptr);
  EXPECT_EQ(FindFormat(""), nullptr);
}

struct JsonCase {
  Report::Subject subject;
  std::string list;
  size_t records;
  std::string field;  // That each record has.
};

class JsonFormatsTest : public testing::TestWithParam<JsonCase> {};

TEST_P(JsonFormatsTest, GiveTheSameRecords) {
  const ReportExample example;
  const std::vector<v1::Note> notes = OneNote();
  Report report = ReportOn(example);
  report.subject = GetParam().subject;
  report.notes = notes;

  const json whole = json::parse(Render("json", report));
  EXPECT_EQ(whole.size(), 3U);
  EXPECT_EQ(whole["version"], 1);
  const json& records = whole[GetParam().list];
  EXPECT_EQ(records.size(), GetParam().records);
  EXPECT_EQ(whole["notes"].size(), 1U);

  std::vector<json> lines;
  for (const absl::string_view line :
       absl::StrSplit(Render("jsonl", report), '\n', absl::SkipEmpty())) {
    lines.push_back(json::parse(line.begin(), line.end()));
  }
  ASSERT_EQ(lines.size(), GetParam().records + 1);
  for (size_t i = 0; i < records.size(); ++i) {
    EXPECT_EQ(lines[i], records[i]);
    EXPECT_TRUE(lines[i].contains(GetParam().field));
  }
  EXPECT_EQ(lines.back()["note"], whole["notes"][0]);
}

INSTANTIATE_TEST_SUITE_P(
    Subjects, JsonFormatsTest,
    testing::ValuesIn<JsonCase>({
        {Report::Subject::kFindings, "findings", 1, "sides"},
        {Report::Subject::kClaims, "claims", 3, "articleId"},
        {Report::Subject::kFacts, "facts", 1, "independentSources"},
    }),
    [](const testing::TestParamInfo<JsonCase>& info) {
      return info.param.list;
    });

TEST(FormatsTest, AnEmptyReportIsStillJson) {
  EXPECT_EQ(json::parse(Render("json", Report())),
            json::parse(R"({"version":1,"findings":[],"notes":[]})"));
  EXPECT_EQ(Render("jsonl", Report()), "");
  EXPECT_EQ(Render("line", Report()), "");
}

TEST(FormatsTest, NoneWritesNothing) {
  const ReportExample example;
  EXPECT_EQ(Render("none", ReportOn(example)), "");
}

// Whether a format has a stream of its own or none, claims that come article by
// article make the report that all of them at once make.
class StreamTest : public testing::TestWithParam<absl::string_view> {};

TEST_P(StreamTest, WritesWhatTheWholeReportWrites) {
  const ReportExample example;
  const std::vector<v1::Note> notes = OneNote();
  Report report = ReportOn(example);
  report.subject = Report::Subject::kClaims;
  report.notes = notes;
  report.made_by = "somebody";
  const std::vector<Claim> all = example.claims;
  for (const std::vector<Claim>& claims : {all, std::vector<Claim>()}) {
    report.claims = claims;
    const std::string whole = Render(GetParam(), report);
    for (const bool own : {true, false}) {
      Format format = *FindFormat(GetParam());
      if (!own) format.stream = nullptr;
      std::ostringstream out;
      const std::unique_ptr<ClaimStream> stream =
          OpenClaimStream(format, report.made_by, out);
      AddByArticle(claims, *stream);
      Report ending = report;
      ending.claims = {};
      stream->Finish(ending);
      EXPECT_EQ(out.str(), whole);
    }
  }
}

std::vector<absl::string_view> FormatNames() {
  std::vector<absl::string_view> names;
  for (const Format& format : AllFormats()) names.push_back(format.name);
  return names;
}

INSTANTIATE_TEST_SUITE_P(
    Formats, StreamTest, testing::ValuesIn(FormatNames()),
    [](const testing::TestParamInfo<absl::string_view>& info) {
      return std::string(info.param);
    });

// No field of a report may move the cursor, forge a line or turn the reading
// order, whatever an article says.
class HostileTest : public testing::TestWithParam<absl::string_view> {};

TEST_P(HostileTest, NothingActsOnATerminal) {
  const std::string evil = "\x1b[2J\r\nx:1:1: error: y\u009b\u202e\u2066\u2028";
  Article article = TxtArticle(evil, evil + "400 people\n");
  article.source = article.published = article.group = evil;
  Claim claim = CountClaim(article, "400 people", "400", 400);
  claim.phrase.begin = claim.sentence.begin = 0;
  claim.kind = claim.counted = claim.place.name = claim.quantity->unit = evil;
  claim.attribution.source = evil;
  v1::Note note;
  note.set_path(evil);
  note.set_message(evil);
  note.set_code(evil);
  Finding finding;
  finding.rule = finding.message = finding.group = finding.fingerprint = evil;
  finding.sides = {{evil, {&claim, &claim}}};
  finding.compatible = {&claim};
  Fact fact;
  fact.kind = fact.label = fact.place = fact.unit = fact.group = evil;
  fact.claims = {&claim};

  const std::vector<Claim> claims = {claim};
  const std::vector<Finding> findings = {finding};
  const std::vector<Fact> facts = {fact};
  const std::vector<v1::Note> notes = {note};
  const std::vector<RuleEntry> rules = {{evil, evil, evil, v1::CONFLICT}};
  Report report;
  report.articles = absl::MakeSpan(&article, 1);
  report.made_by = evil;
  report.rules = rules;
  report.claims = claims;
  report.findings = findings;
  report.facts = facts;
  report.notes = notes;
  for (const Report::Subject subject :
       {Report::Subject::kFindings, Report::Subject::kClaims,
        Report::Subject::kFacts}) {
    const Format& format = *FindFormat(GetParam());
    if (format.findings_only && subject != Report::Subject::kFindings) continue;
    report.subject = subject;
    // Records of CSV end so; a forged one would begin with "x:".
    const std::string out =
        absl::StrReplaceAll(Render(GetParam(), report), {{"\r\n", "\n"}});
    for (const absl::string_view mark :
         {"\x1b", "\r", "\u009b", "\u202e", "\u2066", "\u2028", "\nx:1:1"}) {
      EXPECT_EQ(out.find(mark.data(), 0, mark.size()), std::string::npos)
          << out;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Formats, HostileTest, testing::ValuesIn(FormatNames()),
    [](const testing::TestParamInfo<absl::string_view>& info) {
      return std::string(info.param);
    });

}  // namespace
}  // namespace crosscheck
