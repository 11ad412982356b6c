// Where reports go.
#ifndef CHECKER_FRONTENDS_CLI_OUTPUTS_H_
#define CHECKER_FRONTENDS_CLI_OUTPUTS_H_

#include <ostream>

#include "absl/status/status.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"
#include "checker/report/report.h"

namespace crosscheck {

// Writes the report in each of the formats, to its file or to `out`; to `out`
// as text if there are none.
//
// A place that cannot be written does not keep the others from being written.
// Unavailable: one or more could not, which the message names.
absl::Status WriteReports(const Report& report,
                          absl::Span<const OutputChoice> outputs,
                          std::ostream& out);

// Flushes `out`.  Unavailable if not all that was written to it got through.
absl::Status FlushOutput(std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_OUTPUTS_H_
