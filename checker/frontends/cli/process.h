// The program as a process: what the system may have left undone.
#ifndef CHECKER_FRONTENDS_CLI_PROCESS_H_
#define CHECKER_FRONTENDS_CLI_PROCESS_H_

namespace crosscheck {

// To be called first in main().
//
// A reader that goes away makes writing fail instead of ending the process.
// Standard streams that are closed are opened so that they fail: no file that
// is opened later takes their place and gets what is written to them.
void PrepareProcess();

// Whether standard output is a terminal on which colours are wanted: NO_COLOR
// (no-color.org) is not set, and TERM is not "dumb".
bool StdoutShowsColor();

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_PROCESS_H_
