// Which files the command line names.
#ifndef CHECKER_FRONTENDS_CLI_INPUTS_H_
#define CHECKER_FRONTENDS_CLI_INPUTS_H_

#include <istream>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/article_reader.h"

namespace crosscheck {

// Returns `paths` and then those of `against`, as references.
//
// A folder stands for the files of known formats in it and in its folders, see
// folder_files.h; one that has none stays as it is.  What names no file but has
// '*', '?' or '[' in it is a pattern as shells have it, and stands for all
// files it matches, sorted; folders are left out.  A value of `against` that
// names no file may be several, with commas between.
// "-" among `paths` is what `standard_input` holds, read to its end and called
// `stdin_name`.  Whether files can be read is found out when they are.
//
// InvalidArgument if a pattern matches no file, an argument is empty, "-"
// stands twice or in `against`, or a name stands without it; or where standard
// input is more than an article may have.  Unavailable if it cannot be read.
absl::StatusOr<std::vector<Input>> CollectInputs(
    absl::Span<const std::string> paths, absl::Span<const std::string> against,
    const std::string& stdin_name, std::istream& standard_input);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_INPUTS_H_
