#include "checker/report/text/text_report.h"

#include <cstddef>

#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_streams.h"
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

void WriteEnding(const Report& report, size_t claims, Page& page) {
  WriteNotes(report, page);
  page.Line(0, SummaryOf(report, claims));
}

class TextStream final : public ClaimStream {
 public:
  explicit TextStream(std::ostream& out) : page_(out) {}

  void Add(absl::Span<const Claim> claims) override {
    if (claims_ > 0) page_.Blank();
    claims_ += claims.size();
    WriteArticleClaims(claims, page_);
  }

  void Finish(const Report& report) override {
    if (claims_ == 0) page_.Line(0, "Nothing found: no figure or date.");
    page_.Blank();
    WriteEnding(report, claims_, page_);
  }

 private:
  Page page_;
  size_t claims_ = 0;
};

}  // namespace

void WriteText(const Report& report, std::ostream& out) {
  if (report.subject == Report::Subject::kClaims) {
    TextStream stream(out);
    AddByArticle(report.claims, stream);
    stream.Finish(report);
    return;
  }
  Page page(out);
  if (report.subject == Report::Subject::kFacts) {
    WriteFacts(report, page);
  } else {
    WriteFindings(report, page);
  }
  WriteEnding(report, report.claims.size(), page);
}

std::unique_ptr<ClaimStream> StreamText(const std::string&, std::ostream& out) {
  return std::make_unique<TextStream>(out);
}

}  // namespace crosscheck
