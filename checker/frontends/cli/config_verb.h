// The configuration of a run, and the verb config.
#ifndef CHECKER_FRONTENDS_CLI_CONFIG_VERB_H_
#define CHECKER_FRONTENDS_CLI_CONFIG_VERB_H_

#include "absl/status/status.h"
#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Sets `options.loaded_config`, if the verb has a use for one: from the file of
// --config, else from the crosscheck.textproto of the working directory or the
// nearest folder above it; `program` says which rules there are.
//
// InvalidArgument: it cannot be read, or is wrong.
absl::Status LoadConfig(const Program& program, CliOptions& options);

// "print" writes what is in force, with the origin of each value; "verify" says
// whether it is right; "init" begins a file in the working directory.  See
// RunCli().
ExitCode RunConfig(const CliOptions& options, Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_CONFIG_VERB_H_
