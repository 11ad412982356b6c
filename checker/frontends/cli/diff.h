// The verb diff.
#ifndef CHECKER_FRONTENDS_CLI_DIFF_H_
#define CHECKER_FRONTENDS_CLI_DIFF_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// "OLD NEW": writes what is different between two versions of one story (see
// checker/versions/story_changes.h), as text or JSON lines.  kFindings if
// anything is.  See RunCli().
ExitCode RunDiff(const CliOptions& options, const Program& program,
                 Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_DIFF_H_
