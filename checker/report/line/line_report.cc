#include "checker/report/line/line_report.h"

#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/claim_words.h"
#include "checker/report/fact_words.h"
#include "checker/report/finding_place.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

class LineWriter {
 public:
  explicit LineWriter(std::ostream& out) : page_(out) {}

  void Write(const Finding& finding) {
    WriteAt(ClaimToShow(finding), LevelOf(finding.verdict), finding.message,
            finding.rule);
  }

  void Write(const Claim& claim) {
    WriteAt(&claim, "note",
            absl::StrCat(QuotePhrase(claim), ": ", DescribeValue(claim)),
            claim.kind.empty() ? "no claim" : claim.kind);
  }

  void Write(const Fact& fact) {
    WriteAt(fact.claims.empty() ? nullptr : fact.claims.front(), "note",
            absl::StrCat(FactTitle(fact), ": ", FactValues(fact)), fact.kind);
  }

  void Write(const v1::Note& note) {
    // A file as a whole is shown at its start.
    WriteLine(absl::StrCat(note.path(), ":", std::max(note.line(), 1), ":",
                           std::max(note.column(), 1)),
              IsError(note) ? "error" : "note", note.message(), note.code());
  }

 private:
  void WriteAt(const Claim* claim, absl::string_view level,
               absl::string_view message, absl::string_view what) {
    const std::string place =
        claim == nullptr ? ":1:1"
                         : FormatOrigin(origins_.Find(*claim, claim->span));
    WriteLine(place, level, message, what);
  }

  void WriteLine(absl::string_view place, absl::string_view level,
                 absl::string_view message, absl::string_view what) {
    page_.Line(0, absl::StrCat(place, ": ", level, ": ", OneLine(message), " [",
                               what, "]"));
  }

  Page page_;
  OriginFinder origins_;
};

class LineStream final : public ClaimStream {
 public:
  explicit LineStream(std::ostream& out) : out_(out) {}

  // A writer each: it remembers the texts it has seen.
  void Add(absl::Span<const Claim> claims) override {
    LineWriter writer(out_);
    for (const Claim& claim : claims) writer.Write(claim);
  }

  void Finish(const Report& report) override {
    LineWriter writer(out_);
    for (const v1::Note& note : report.notes) writer.Write(note);
  }

 private:
  std::ostream& out_;
};

}  // namespace

void WriteLines(const Report& report, std::ostream& out) {
  LineWriter writer(out);
  switch (report.subject) {
    case Report::Subject::kFindings:
      for (const Finding& finding : report.findings) {
        if (SuppressedBy(report, finding) == nullptr) writer.Write(finding);
      }
      break;
    case Report::Subject::kClaims:
      for (const Claim& claim : report.claims) writer.Write(claim);
      break;
    case Report::Subject::kFacts:
      for (const Fact& fact : report.facts) writer.Write(fact);
      break;
  }
  for (const v1::Note& note : report.notes) writer.Write(note);
}

std::unique_ptr<ClaimStream> StreamLines(const std::string&,
                                         std::ostream& out) {
  return std::make_unique<LineStream>(out);
}

}  // namespace crosscheck
