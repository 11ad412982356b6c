// The command line: verbs and flags.
#ifndef CHECKER_FRONTENDS_CLI_FLAGS_H_
#define CHECKER_FRONTENDS_CLI_FLAGS_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"

namespace crosscheck {

// Reads the arguments of the program, without its name.
//
// Flags may stand anywhere and begin with two dashes; their values follow '='
// or as the next argument; "--" ends them.  The first word that is no flag is
// the verb.  Without arguments the verb is help.
//
// InvalidArgument, in words for the user: an unknown verb, flag or value, a
// flag the verb has no use for, one without its value, no input, two reports
// for one place or one in the place of an input.
absl::StatusOr<CliOptions> ParseFlags(
    absl::Span<const absl::string_view> arguments);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_FLAGS_H_
