// The program as it is shipped.
#ifndef CHECKER_FRONTENDS_CLI_SHIPPED_PROGRAM_H_
#define CHECKER_FRONTENDS_CLI_SHIPPED_PROGRAM_H_

#include "checker/frontends/cli/program.h"

namespace crosscheck {

// All rules, the English lexicon and the configuration built in.  Lives as long
// as the process; parts are made when they are used.
const Program& ShippedProgram();

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_SHIPPED_PROGRAM_H_
