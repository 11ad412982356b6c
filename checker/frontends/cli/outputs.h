// Where reports go.
#ifndef CHECKER_FRONTENDS_CLI_OUTPUTS_H_
#define CHECKER_FRONTENDS_CLI_OUTPUTS_H_

#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/replace_file.h"
#include "checker/frontends/cli/streams.h"
#include "checker/report/report.h"

namespace crosscheck {

// Writes the report in each of the formats, to its file or to `out`; to `out`
// as text if there are none.
//
// A file gets its report when that is whole, and is what it was until then.  A
// place that cannot be written does not keep the others from being written.
// Unavailable: one or more could not, which the message names.
absl::Status WriteReports(const Report& report,
                          absl::Span<const OutputChoice> outputs,
                          std::ostream& out);

// InvalidArgument, with its name, if a report would take the place of one of
// `inputs`, by whatever name either goes.
absl::Status CheckReplacesNone(absl::Span<const OutputChoice> outputs,
                               absl::Span<const std::string> inputs);

// Calls `write` with each of the formats and where it goes, as above; its
// errors are of what it reads from.
absl::Status WriteEach(
    absl::Span<const OutputChoice> outputs, std::ostream& out,
    absl::FunctionRef<absl::Status(const Format&, std::ostream&)> write);

// The same for claims that come article by article: all reports grow together.
// Not thread-safe.
class ClaimOutputs {
 public:
  // Opens the files.  One that cannot be opened is told of by Finish(), and the
  // others are written.  `out` and `outputs` outlive this.  `made_by`: see
  // Report.
  ClaimOutputs(absl::Span<const OutputChoice> outputs,
               const std::string& made_by, std::ostream& out);

  // See ClaimStream.
  void Add(absl::Span<const Claim> claims);

  // To be called once, last.  Unavailable as for WriteReports().
  absl::Status Finish(const Report& report);

 private:
  struct Output {
    std::string name;                       // Escaped.
    std::unique_ptr<FileReplacement> file;  // Null: it is `out`.
    std::ostream* out = nullptr;
    std::unique_ptr<ClaimStream> stream;
    int error = 0;  // Why writing failed, while `out` is good.
    bool opened = true;
  };

  void Open(const OutputChoice& choice, const std::string& made_by,
            std::ostream& out);

  std::vector<Output> outputs_;
};

// Flushes `out`.  Unavailable if not all that was written to it got through.
absl::Status FlushOutput(std::ostream& out);

// Flushes the results of a verb that came to `code`: returns that, or complains
// and returns the code for output that did not get through.
ExitCode FinishOutput(ExitCode code, Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_OUTPUTS_H_
