#include "checker/frontends/cli/complaints.h"

#include "checker/base/escape.h"

namespace crosscheck {

void Complain(absl::string_view what, std::ostream& err) {
  err << "crosscheck: error: " << Escape(what) << '\n';
}

ExitCode Fail(const absl::Status& status, std::ostream& err) {
  Complain(status.message(), err);
  return absl::IsInvalidArgument(status) ? ExitCode::kUnusable
                                         : ExitCode::kUnfinished;
}

void WriteErrors(absl::Span<const Problem> problems, std::ostream& err) {
  for (const Problem& problem : problems) {
    if (problem.is_error()) err << FormatProblem(problem) << '\n';
  }
}

}  // namespace crosscheck
