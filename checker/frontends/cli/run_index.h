// The verb that keeps a store.
#ifndef CHECKER_FRONTENDS_CLI_RUN_INDEX_H_
#define CHECKER_FRONTENDS_CLI_RUN_INDEX_H_

#include "checker/frontends/cli/exit_code.h"
#include "checker/frontends/cli/options.h"
#include "checker/frontends/cli/program.h"
#include "checker/frontends/cli/streams.h"

namespace crosscheck {

// The first argument says what to do, the second is the store.
//
//   add     keeps the articles of the inputs.  Without inputs it only brings a
//           store up to date that another version made.
//   remove  takes out the articles that the others name by their ids, and those
//           of the inputs.
//   list    writes what is in it, in order of id.
//   verify  reads every byte of it.
//
// See RunCli().  A change is made as a whole or not at all, and what could be
// read of inputs that are incomplete is kept.
ExitCode RunIndex(const CliOptions& options, const Program& program,
                  Streams streams);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RUN_INDEX_H_
