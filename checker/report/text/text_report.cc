#include "checker/report/text/text_report.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"
#include "checker/report/summary.h"
#include "checker/report/text/text_claims.h"
#include "checker/report/text/text_facts.h"
#include "checker/report/text/text_findings.h"

namespace crosscheck {
namespace {

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
  page.Line(0, SummaryOf(report));
}

}  // namespace crosscheck
