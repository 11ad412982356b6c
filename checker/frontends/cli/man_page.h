// The program's page for man(1).
#ifndef CHECKER_FRONTENDS_CLI_MAN_PAGE_H_
#define CHECKER_FRONTENDS_CLI_MAN_PAGE_H_

#include <ostream>

namespace crosscheck {

// Writes crosscheck.1 in the man(7) macros, from the same tables as the help.
// It has no date: the same program writes the same page.
void WriteManPage(std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_MAN_PAGE_H_
