// A report on findings as a row of remarks, each at one place of a file: what
// the formats of editors and code reviews are made of.
#ifndef CHECKER_REPORT_DIAGNOSTICS_H_
#define CHECKER_REPORT_DIAGNOSTICS_H_

#include <string>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "checker/report/report.h"
#include "checker/text/position.h"

namespace crosscheck {

// Strings are not escaped.
struct Diagnostic {
  std::string path;  // As given; empty if no file is to be named.

  // From a first to behind a last byte.  Of a note only the line and the column
  // in code points are known: `exact` is false, and both are the same.
  Position start;
  Position end;
  bool exact = false;

  absl::string_view level;  // "error", "warning" or "note".
  std::string code;         // A rule's id, or a note's code.
  std::string message;      // On one line.
  absl::string_view fingerprint;
};

// Calls `use` with each finding that no decision covers, where its draft says
// it (ClaimToShow), then with each note, in the order of the report.
void ForEachDiagnostic(const Report& report,
                       absl::FunctionRef<void(const Diagnostic&)> use);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_DIAGNOSTICS_H_
