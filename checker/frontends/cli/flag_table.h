// Which verbs and flags there are.
#ifndef CHECKER_FRONTENDS_CLI_FLAG_TABLE_H_
#define CHECKER_FRONTENDS_CLI_FLAG_TABLE_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"

namespace crosscheck {

struct VerbRow {
  absl::string_view name;
  Verb verb;
  absl::string_view arguments;  // "INPUT...", for help.
  absl::string_view summary;
  bool needs_input = false;  // At least one argument.
};

struct FlagRow {
  absl::string_view name;   // Without dashes.
  absl::string_view value;  // "FMT[:PATH]", for help; empty: it takes none.
  absl::string_view help;
  unsigned verbs;  // Bits by BitOf(): those that have a use for it.

  // Sets `value`, InvalidArgument if it is none.
  absl::Status (*set)(absl::string_view value, CliOptions& options);

  bool repeated = false;  // May be given with several values, one each time.
};

constexpr unsigned BitOf(Verb verb) {
  return 1U << static_cast<unsigned>(verb);
}

// In the order of help.
absl::Span<const VerbRow> AllVerbs();
absl::Span<const FlagRow> AllFlags();

// Null if there is none of this name.
const VerbRow* FindVerb(absl::string_view name);
const FlagRow* FindFlag(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_FLAG_TABLE_H_
