// `audit`: an archive checked, in bounded memory.
#ifndef CHECKER_FRONTENDS_CLI_AUDIT_VERB_H_
#define CHECKER_FRONTENDS_CLI_AUDIT_VERB_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// Reports on the archive that the arguments name.  Exit codes as of `check`.
//
// With --work-dir a run that was stopped, at whatever moment, is gone on with
// by the same command, and ends in the same bytes; what it has done stays there
// when it is finished.  Progress is shown where standard error is a terminal.
ExitCode RunAuditVerb(const CliOptions& options, const Program& program,
                      Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_AUDIT_VERB_H_
