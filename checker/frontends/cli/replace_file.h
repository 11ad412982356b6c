// Files that are written whole or not at all.
#ifndef CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_
#define CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Makes `text` what the file at `path` holds; makes the file if there is none.
//
// At any moment, and whatever fails, it holds either the old text or the new
// one: that is written beside it and takes its name when it is on the disk.
// Its mode stays.  Links are followed.
//
// Unavailable, in words for the user: the old text is still there.
absl::Status ReplaceFile(const std::string& path, absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_REPLACE_FILE_H_
