// Runs the program as its command line asks.
#ifndef CHECKER_FRONTENDS_CLI_RUN_H_
#define CHECKER_FRONTENDS_CLI_RUN_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Runs one verb.  Everything that goes wrong is said on `streams.err`, and
// whatever can be done in spite of it is done.
ExitCode RunCli(const CliOptions& options, const Program& program,
                Streams streams);

// The same from the arguments of the program, without its name.
ExitCode RunArguments(absl::Span<const absl::string_view> arguments,
                      const Program& program, Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RUN_H_
