// What the program says of itself.
#ifndef CHECKER_FRONTENDS_CLI_HELP_H_
#define CHECKER_FRONTENDS_CLI_HELP_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/flag_table.h"

namespace crosscheck {

inline constexpr absl::string_view kDescription =
    "Finds figures and dates that articles disagree on.  Inputs are .txt, "
    ".jsonl, .html and .md files, feeds, ninjs, NITF and NewsML-G2, .docx and "
    ".odt, .zip and .warc archives, folders of these, patterns like "
    "\"drafts/*.txt\", or - for standard input.";

struct ExitCodeRow {
  absl::string_view code;
  absl::string_view meaning;
};
absl::Span<const ExitCodeRow> AllExitCodes();

// Writes the help on one verb, or on all of the program if it is null.
void WriteHelp(const VerbRow* verb, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_HELP_H_
