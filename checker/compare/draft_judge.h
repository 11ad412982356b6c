// Asks the draft rules about what a draft and its sources both say.
#ifndef CHECKER_COMPARE_DRAFT_JUDGE_H_
#define CHECKER_COMPARE_DRAFT_JUDGE_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact.h"
#include "checker/compare/judge.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// Adds to `found`, the finding of a fact of which `judged` are the pairs, what
// the draft rules say: at most one finding for each value that a draft gives,
// by the first rule that speaks.  A claim of a draft that stands in a conflict
// is not asked about; a milder finding on it gives way.  Nothing happens where
// no claim is of a source.  Linear in claims and pairs but for what a rule
// does.
void JudgeDrafts(const Fact& fact, absl::Span<const JudgedPair> judged,
                 const RuleSet& rules, const CompareContext& context,
                 std::vector<Finding>& found);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_DRAFT_JUDGE_H_
