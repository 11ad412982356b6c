// Which findings and articles a run reports, where not all are asked for.
#ifndef CHECKER_FRONTENDS_CLI_NARROW_H_
#define CHECKER_FRONTENDS_CLI_NARROW_H_

#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/compare/fact.h"
#include "checker/decisions/suppress.h"
#include "checker/frontends/cli/options.h"
#include "checker/report/report.h"

namespace crosscheck {

using ArticleSet = absl::flat_hash_set<const Article*>;

// Drops from `findings`, and from `suppressions`, which are theirs or empty,
// what is not of --only or not of --part.  What is expected and missed belongs
// to the first part.  Returns the drafts that are not to be listed.
//
// Every finding, and every draft without one, is in one part, whatever else is
// found: parts go by the hash of a fingerprint or an id.
//
// InvalidArgument: --only is the name of no draft, rule or finding.  A run that
// leaves out everything looks like one that finds nothing.
absl::StatusOr<ArticleSet> Narrow(const CliOptions& options,
                                  absl::Span<const Article> articles,
                                  absl::Span<const RuleEntry> rules,
                                  std::vector<Finding>& findings,
                                  Suppressions& suppressions);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_NARROW_H_
