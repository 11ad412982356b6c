#include "checker/report/text/text_report.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"
#include "checker/report/text/text_claims.h"
#include "checker/report/text/text_facts.h"
#include "checker/report/text/text_findings.h"

namespace crosscheck {
namespace {

size_t CountVerdict(const Report& report, v1::Verdict verdict) {
  return static_cast<size_t>(std::count_if(report.findings.begin(),
                                           report.findings.end(),
                                           [verdict](const Finding& finding) {
                                             return finding.verdict == verdict;
                                           }));
}

void WriteNotes(const Report& report, Page& page) {
  if (report.notes.empty()) return;
  page.Line(0, "Notes on the run:");
  for (const v1::Note& note : report.notes) {
    const std::string place = PlaceOf(note);
    page.Line(2, absl::StrCat(place, place.empty() ? "" : ": ", note.message(),
                              " [", note.code(), "]"));
  }
  page.Blank();
}

// "5 articles, 143 claims, 3 conflicts, 1 review".
std::string Summary(const Report& report) {
  std::string summary = absl::StrCat(CountOf(report.articles, "article"), ", ",
                                     CountOf(report.claims.size(), "claim"));
  if (report.subject == Report::Subject::kFacts) {
    absl::StrAppend(&summary, ", ", CountOf(report.facts.size(), "fact"));
  }
  if (report.subject != Report::Subject::kFindings) return summary;
  absl::StrAppend(&summary, ", ",
                  CountOf(CountVerdict(report, v1::CONFLICT), "conflict"), ", ",
                  CountOf(CountVerdict(report, v1::REVIEW), "review"));
  const size_t superseded = CountVerdict(report, v1::SUPERSEDED);
  if (superseded > 0)
    absl::StrAppend(&summary, ", ", superseded, " superseded");
  return summary;
}

void WriteSubject(const Report& report, Page& page) {
  switch (report.subject) {
    case Report::Subject::kFindings:
      WriteFindings(report, page);
      return;
    case Report::Subject::kClaims:
      WriteClaims(report, page);
      return;
    case Report::Subject::kFacts:
      WriteFacts(report, page);
      return;
  }
}

}  // namespace

void WriteText(const Report& report, std::ostream& out) {
  Page page(out);
  WriteSubject(report, page);
  WriteNotes(report, page);
  page.Line(0, Summary(report));
}

}  // namespace crosscheck
