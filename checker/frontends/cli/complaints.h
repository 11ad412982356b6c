// What goes to standard error.
#ifndef CHECKER_FRONTENDS_CLI_COMPLAINTS_H_
#define CHECKER_FRONTENDS_CLI_COMPLAINTS_H_

#include <ostream>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/ingest/problem.h"

namespace crosscheck {

// Writes "crosscheck: error: what", made harmless.
void Complain(absl::string_view what, std::ostream& err);

// Complains of `status`, which is not OK, and returns the exit code for it:
// kUnusable if the user can do better, kUnfinished if the machine has to.
ExitCode Fail(const absl::Status& status, std::ostream& err);

// Writes a line for each problem that is an error.  Those that are only worth
// knowing are in the report.
void WriteErrors(absl::Span<const Problem> problems, std::ostream& err);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_COMPLAINTS_H_
