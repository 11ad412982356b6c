// The verb that writes down what an editor has decided.
#ifndef CHECKER_FRONTENDS_CLI_DECIDE_H_
#define CHECKER_FRONTENDS_CLI_DECIDE_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Adds a decision on the finding that the argument names to the file of
// --decisions, which is made if there is none.  An entry of a baseline gives
// way to it; another decision does not.  See RunCli().
ExitCode RunDecide(const CliOptions& options, Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_DECIDE_H_
