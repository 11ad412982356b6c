// The verb explain.
#ifndef CHECKER_FRONTENDS_CLI_EXPLAIN_H_
#define CHECKER_FRONTENDS_CLI_EXPLAIN_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Writes the document of the rule that is named; or, for the fingerprint of a
// finding or its first digits, checks the inputs again and writes the finding
// and how its claims were compared, step by step.  See RunCli().
ExitCode RunExplain(const CliOptions& options, const Program& program,
                    Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_EXPLAIN_H_
