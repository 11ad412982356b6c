// What shells need to complete the program's command line.
#ifndef CHECKER_FRONTENDS_CLI_COMPLETION_H_
#define CHECKER_FRONTENDS_CLI_COMPLETION_H_

#include <ostream>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Writes the script for `shell`: bash, zsh or fish.  It completes verbs, the
// flags of the verb, formats and other values that are known, else files.
//
// InvalidArgument for another shell.
absl::Status WriteCompletion(absl::string_view shell, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_COMPLETION_H_
