// What comments in drafts take out of a run.
#ifndef CHECKER_FRONTENDS_CLI_SUPPRESS_BY_COMMENTS_H_
#define CHECKER_FRONTENDS_CLI_SUPPRESS_BY_COMMENTS_H_

#include <deque>

#include "absl/types/span.h"
#include "checker/compare/fact.h"
#include "checker/decisions/suppress.h"
#include "checker/ingest/draft_comment.h"
#include "checker/report/report.h"
#include "proto/decisions.pb.h"

namespace crosscheck {

// Covers the findings of a comment's rule that have a claim of its draft on one
// of its lines, and that nothing in `suppressions` covers yet.  Adds notes: how
// many findings are covered, comments that cover none, and those that cannot
// hold, for they name no rule or give no reason.
//
// `decisions` takes what covers them, and outlives `suppressions`.
void SuppressByComments(absl::Span<const DraftComment> comments,
                        absl::Span<const RuleEntry> rules,
                        absl::Span<const Finding> findings,
                        std::deque<v1::Decision>& decisions,
                        Suppressions& suppressions);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_SUPPRESS_BY_COMMENTS_H_
