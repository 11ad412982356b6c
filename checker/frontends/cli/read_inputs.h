// From the command line to articles.
#ifndef CHECKER_FRONTENDS_CLI_READ_INPUTS_H_
#define CHECKER_FRONTENDS_CLI_READ_INPUTS_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"
#include "checker/ingest/article_reader.h"

namespace crosscheck {

// Reads `paths`, and what `options` name as references, with their dates.
// Files that cannot be read are problems of the result.
//
// InvalidArgument: a pattern that matches nothing, or a bad --published.
absl::StatusOr<ReadResult> ReadInputs(const CliOptions& options,
                                      absl::Span<const std::string> paths);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_READ_INPUTS_H_
