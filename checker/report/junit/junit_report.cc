#include "checker/report/junit/junit_report.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_words.h"
#include "checker/report/finding_place.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"
#include "checker/report/xml.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

// One <testcase>.
struct TestCase {
  std::string name;
  std::string file;  // Empty: none is named.
  uint32_t line = 0;

  // "failure" or "error": what made it so is `type` and `message`.
  absl::string_view problem;
  std::string skipped;  // Why it was; empty: it was not.
  std::string type;
  std::string message;

  std::string body;  // Escaped; of the problem, else the output.
};

struct Suite {
  std::string name;
  std::vector<TestCase> cases;
  std::string output;  // Escaped.
};

size_t Count(const Suite& suite, absl::string_view problem) {
  size_t count = 0;
  for (const TestCase& test : suite.cases) count += test.problem == problem;
  return count;
}

std::string SideLine(absl::string_view label, const Claim& claim,
                     OriginFinder& origins) {
  return absl::StrCat(XmlText(absl::StrCat(label, ": ", QuotePhrase(claim),
                                           " (", DescribeSource(claim), ") ")),
                      XmlText(FormatOrigin(origins.Find(claim, claim.span))),
                      "\n");
}

// "FALSE_ALARM: Two ferries, a week apart."
std::string ReasonOf(const v1::Decision& decision) {
  return absl::StrCat(v1::Decision::Kind_Name(decision.kind()),
                      decision.reason().empty() ? "" : ": ",
                      OneLine(decision.reason()));
}

TestCase CaseOf(const Finding& finding, bool fails,
                const v1::Decision* suppressed, OriginFinder& origins) {
  TestCase test;
  test.name =
      absl::StrCat(OneLine(finding.message), " [", finding.fingerprint, "]");
  if (const Claim* shown = ClaimToShow(finding); shown != nullptr) {
    const v1::Origin origin = origins.Find(*shown, shown->span);
    test.file = origin.path();
    test.line = static_cast<uint32_t>(origin.line());
  }
  if (fails) test.problem = "failure";
  if (suppressed != nullptr) test.skipped = ReasonOf(*suppressed);
  test.type = v1::Verdict_Name(finding.verdict);
  test.message = OneLine(finding.message);
  test.body =
      absl::StrCat(test.type, " ", v1::Severity_Name(finding.severity), "\n");
  for (const RelatedClaim& side : RelatedClaims(finding, /*shown=*/nullptr)) {
    test.body += SideLine(side.label, *side.claim, origins);
  }
  return test;
}

// In order of the rules' ids; within a rule in that of the report.
std::vector<Suite> RuleSuites(const Report& report) {
  OriginFinder origins;
  std::map<std::string, Suite> suites;
  for (const Finding& finding : report.findings) {
    Suite& suite = suites[finding.rule];
    suite.name = finding.rule;
    suite.cases.push_back(CaseOf(finding, Fails(report, finding),
                                 SuppressedBy(report, finding), origins));
  }
  std::vector<Suite> list;
  list.reserve(suites.size());
  for (auto& [rule, suite] : suites) list.push_back(std::move(suite));
  return list;
}

std::set<const Article*> FailingArticles(const Report& report) {
  std::set<const Article*> articles;
  for (const Finding& finding : report.findings) {
    if (!Fails(report, finding)) continue;
    for (const FindingSide& side : finding.sides) {
      for (const Claim* claim : side.claims) articles.insert(claim->article);
    }
  }
  return articles;
}

Suite ArticleSuite(const Report& report) {
  Suite suite;
  suite.name = "articles";
  const std::set<const Article*> failing = FailingArticles(report);
  for (const Article& article : report.articles) {
    if (article.reference || failing.count(&article) > 0) continue;
    if (!Lists(report, article)) continue;
    TestCase test;
    test.name = article.id;
    test.file = article.path;
    test.line = article.line;
    suite.cases.push_back(std::move(test));
  }
  return suite;
}

TestCase ErrorCase(std::string name, std::string type, std::string message) {
  TestCase test;
  test.name = std::move(name);
  test.problem = "error";
  test.type = std::move(type);
  test.message = std::move(message);
  return test;
}

Suite RunSuite(const Report& report) {
  Suite suite;
  suite.name = "run";
  if (report.claims.empty() && !report.may_be_empty) {
    suite.cases.push_back(
        ErrorCase("figures and dates", "nothing", "nothing was checked"));
  }
  for (const v1::Note& note : report.notes) {
    const std::string words =
        absl::StrCat(PlaceOf(note), ": ", OneLine(note.message()));
    if (IsError(note)) {
      suite.cases.push_back(ErrorCase(words, note.code(), note.message()));
    } else if (IsMissed(note)) {
      suite.cases.push_back(ErrorCase(words, note.code(), note.message()));
      suite.cases.back().problem = "failure";
    } else {
      absl::StrAppend(&suite.output, XmlText(words), " [", XmlText(note.code()),
                      "]\n");
    }
  }
  return suite;
}

void WriteCase(const Suite& suite, const TestCase& test, std::ostream& out) {
  out << "    <testcase" << XmlAttribute("classname", suite.name)
      << XmlAttribute("name", test.name);
  if (!test.file.empty()) {
    out << XmlAttribute("file", test.file)
        << XmlAttribute("line", absl::StrCat(test.line));
  }
  const bool passes = test.problem.empty();
  if (passes && test.body.empty()) {
    out << "/>\n";
    return;
  }
  const absl::string_view element = passes ? "system-out" : test.problem;
  out << ">\n";
  if (!test.skipped.empty()) {
    out << "      <skipped" << XmlAttribute("message", test.skipped) << "/>\n";
  }
  out << "      <" << element;
  if (!passes) {
    out << XmlAttribute("type", test.type)
        << XmlAttribute("message", test.message);
  }
  out << ">" << test.body << "</" << element << ">\n    </testcase>\n";
}

std::string Counts(size_t tests, size_t failures, size_t errors) {
  return absl::StrCat(" tests=\"", tests, "\" failures=\"", failures,
                      "\" errors=\"", errors, "\"");
}

void WriteSuite(const Suite& suite, std::ostream& out) {
  if (suite.cases.empty() && suite.output.empty()) return;
  out << "  <testsuite" << XmlAttribute("name", suite.name)
      << Counts(suite.cases.size(), Count(suite, "failure"),
                Count(suite, "error"))
      << ">\n";
  for (const TestCase& test : suite.cases) WriteCase(suite, test, out);
  if (!suite.output.empty()) {
    out << "    <system-out>" << suite.output << "</system-out>\n";
  }
  out << "  </testsuite>\n";
}

}  // namespace

void WriteJunit(const Report& report, std::ostream& out) {
  std::vector<Suite> suites = RuleSuites(report);
  suites.push_back(ArticleSuite(report));
  suites.push_back(RunSuite(report));
  size_t tests = 0;
  size_t failures = 0;
  size_t errors = 0;
  for (const Suite& suite : suites) {
    tests += suite.cases.size();
    failures += Count(suite, "failure");
    errors += Count(suite, "error");
  }
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      << "<testsuites name=\"crosscheck\"" << Counts(tests, failures, errors)
      << ">\n";
  for (const Suite& suite : suites) WriteSuite(suite, out);
  out << "</testsuites>\n";
}

}  // namespace crosscheck
