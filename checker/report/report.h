// What a run has to tell, before any format gives it a form.
//
// What went wrong with the run itself is said on standard error
// (checker/frontends/cli); the notes are here as well, so that every report
// tells what it lacks.
#ifndef CHECKER_REPORT_REPORT_H_
#define CHECKER_REPORT_REPORT_H_

#include <cstddef>
#include <ostream>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Everything is in its final order, and outlives the report.
struct Report {
  enum class Subject { kFindings, kClaims, kFacts };

  // What was asked for: the rest is there to be counted and referred to.
  Subject subject = Subject::kFindings;

  size_t articles = 0;
  absl::Span<const Claim> claims;  // Of all articles.
  absl::Span<const Fact> facts;
  absl::Span<const Finding> findings;
  absl::Span<const v1::Note> notes;

  std::string made_by;  // See v1::Claim.
};

// One way to write a report: a folder below checker/report, and a row in
// formats.cc.
struct Format {
  absl::string_view name;     // "jsonl", for --format.
  absl::string_view summary;  // For help: what it is for.

  // Writes the whole report.  Total; the caller looks at the state of `out`.
  void (*write)(const Report& report, std::ostream& out);
};

}  // namespace crosscheck

#endif  // CHECKER_REPORT_REPORT_H_
