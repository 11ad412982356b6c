// How the changes between two versions of a story are written.
#ifndef CHECKER_FRONTENDS_CLI_CHANGE_REPORT_H_
#define CHECKER_FRONTENDS_CLI_CHANGE_REPORT_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/versions/story_changes.h"

namespace crosscheck {

// One change a line, with its place, and their number.
void WriteChangesText(absl::Span<const StoryChange> changes, std::ostream& out);

// One v1::Change a line.  `before` and `after` are all claims of the versions;
// `made_by`: see v1::Claim.
void WriteChangesJson(absl::Span<const StoryChange> changes,
                      absl::Span<const Claim> before,
                      absl::Span<const Claim> after, absl::string_view made_by,
                      std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_CHANGE_REPORT_H_
