// What the program says of itself.
#ifndef CHECKER_FRONTENDS_CLI_HELP_H_
#define CHECKER_FRONTENDS_CLI_HELP_H_

#include <ostream>

#include "checker/frontends/cli/flag_table.h"

namespace crosscheck {

// Writes the help on one verb, or on all of the program if it is null.
void WriteHelp(const VerbRow* verb, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_HELP_H_
