// From --decisions and --as-of to what they take out of a run.
#ifndef CHECKER_FRONTENDS_CLI_LOAD_DECISIONS_H_
#define CHECKER_FRONTENDS_CLI_LOAD_DECISIONS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/base/day.h"
#include "checker/claim/article.h"
#include "checker/compare/fact.h"
#include "checker/decisions/decisions.h"
#include "checker/decisions/suppress.h"
#include "checker/frontends/cli/options.h"

namespace crosscheck {

// Returns the whole of the file.  InvalidArgument if it cannot be read:
// whoever named it can do better.
absl::StatusOr<std::string> ReadTextFile(const std::string& path);

// Reads the file at `path` to write it anew: none if there is no such file.
// InvalidArgument as below, and if it has comments, which would be lost.
absl::StatusOr<DecisionFile> LoadToRewrite(const std::string& path);

// Reads the decisions of the file at `path`.
// InvalidArgument if it cannot be read, or as ParseDecisions().
absl::StatusOr<DecisionFile> LoadDecisions(const std::string& path);

// The day on which the run takes place: --as-of, else that of the latest
// article; nothing if none has a date.  Never that of the clock.
std::optional<Day> RunDay(const CliOptions& options,
                          absl::Span<const Article> articles);

// The files that --decisions and --expect name, in this order.  Errors of
// LoadDecisions().
absl::StatusOr<std::vector<DecisionFile>> LoadAllDecisions(
    const CliOptions& options);

// See Suppress().  The first of `files` that covers a finding is named.
Suppressions SuppressByDecisions(const CliOptions& options,
                                 absl::Span<const DecisionFile> files,
                                 absl::Span<const Article> articles,
                                 absl::Span<const Finding> findings);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_LOAD_DECISIONS_H_
