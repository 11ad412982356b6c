// Which files the command line names.
#ifndef CHECKER_FRONTENDS_CLI_INPUTS_H_
#define CHECKER_FRONTENDS_CLI_INPUTS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/article_reader.h"

namespace crosscheck {

// Returns `paths` and then those of `against`, as references.
//
// What names no file but has '*', '?' or '[' in it is a pattern as shells have
// it, and stands for all files it matches, sorted; folders are left out.  A
// value of `against` that names no file may be several, with commas between.
// Whether the files can be read is found out when they are.
//
// InvalidArgument if a pattern matches no file or an argument is empty.
absl::StatusOr<std::vector<Input>> CollectInputs(
    absl::Span<const std::string> paths, absl::Span<const std::string> against);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_INPUTS_H_
