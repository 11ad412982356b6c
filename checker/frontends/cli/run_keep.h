// The verb that extracts claims for later runs.
#ifndef CHECKER_FRONTENDS_CLI_RUN_KEEP_H_
#define CHECKER_FRONTENDS_CLI_RUN_KEEP_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// The first argument is the file to write, the others are inputs.  What is
// wrong with an input is in the file too: whoever checks it is told.  It is
// written whole or not at all.  See RunCli().
ExitCode RunKeep(const CliOptions& options, const Program& program,
                 Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RUN_KEEP_H_
