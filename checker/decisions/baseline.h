// The findings that were there when checking began, as decisions: with them an
// archive passes, and what is new fails.
#ifndef CHECKER_DECISIONS_BASELINE_H_
#define CHECKER_DECISIONS_BASELINE_H_

#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/base/day.h"
#include "checker/compare/fact.h"
#include "checker/decisions/decisions.h"
#include "proto/decisions.pb.h"

namespace crosscheck {

// Returns the editors' decisions of `old`, and a baseline entry, dated `as_of`,
// for each finding that they say nothing of.  An entry that `old` has already
// keeps its date.
//
// By fingerprint, one each.
std::vector<v1::Decision> WriteBaseline(absl::Span<const Finding> findings,
                                        const DecisionFile& old,
                                        std::optional<Day> as_of);

// Returns the decisions of `old` without the baseline entries of which there is
// no finding any more.  Editors' decisions are theirs to drop.
std::vector<v1::Decision> PruneBaseline(absl::Span<const Finding> findings,
                                        const DecisionFile& old);

}  // namespace crosscheck

#endif  // CHECKER_DECISIONS_BASELINE_H_
