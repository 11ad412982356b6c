// The verb baseline.
#ifndef CHECKER_FRONTENDS_CLI_BASELINE_H_
#define CHECKER_FRONTENDS_CLI_BASELINE_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// "write FILE INPUT..." makes decisions of all that is found, "prune FILE
// INPUT..." drops those entries that are not found any more.  See
// checker/decisions/baseline.h.
//
// FILE is written whole or not at all, and never by a run that has not seen all
// of its inputs: what it missed would be dropped.
ExitCode RunBaseline(const CliOptions& options, const Program& program,
                     Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_BASELINE_H_
