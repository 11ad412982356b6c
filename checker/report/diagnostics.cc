#include "checker/report/diagnostics.h"

#include <algorithm>
#include <cstdint>

#include "checker/claim/claim.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/finding_place.h"
#include "checker/report/note_words.h"
#include "checker/report/page.h"
#include "checker/report/region.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

Diagnostic OfFinding(const Finding& finding, OriginFinder& origins) {
  Diagnostic diagnostic;
  diagnostic.level = LevelOf(finding.verdict);
  diagnostic.code = finding.rule;
  diagnostic.message = OneLine(finding.message);
  diagnostic.fingerprint = finding.fingerprint;
  const Claim* claim = ClaimToShow(finding);
  if (claim == nullptr) return diagnostic;
  const Region region = RegionOf(*claim, origins);
  diagnostic.path = region.origin.path();
  diagnostic.start = region.start;
  diagnostic.end = region.end;
  diagnostic.exact = true;
  return diagnostic;
}

Diagnostic OfNote(const v1::Note& note) {
  Diagnostic diagnostic;
  diagnostic.path = note.path();
  // A file as a whole is shown at its start.
  diagnostic.start.line = static_cast<uint32_t>(std::max(note.line(), 1));
  diagnostic.start.column = static_cast<uint32_t>(std::max(note.column(), 1));
  diagnostic.end = diagnostic.start;
  diagnostic.level = IsError(note) ? "error" : "note";
  diagnostic.code = note.code();
  diagnostic.message = OneLine(note.message());
  return diagnostic;
}

}  // namespace

void ForEachDiagnostic(const Report& report,
                       absl::FunctionRef<void(const Diagnostic&)> use) {
  OriginFinder origins;
  for (const Finding& finding : report.findings) {
    if (SuppressedBy(report, finding) != nullptr) continue;
    use(OfFinding(finding, origins));
  }
  for (const v1::Note& note : report.notes) use(OfNote(note));
}

}  // namespace crosscheck
