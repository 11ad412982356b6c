// Asks the draft rules about what a draft and its sources both say.
#ifndef CHECKER_COMPARE_DRAFT_JUDGE_H_
#define CHECKER_COMPARE_DRAFT_JUDGE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact.h"
#include "checker/compare/judge.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// The findings of the draft rules on a fact, of which `judged` are the pairs:
// at most one for each value that a draft gives, by the first rule that speaks.
// None where the fact has no claim of a source.  Linear in the pairs for each
// claim of a draft.
std::vector<Finding> JudgeDrafts(const Fact& fact,
                                 absl::Span<const JudgedPair> judged,
                                 const RuleSet& rules,
                                 const CompareContext& context,
                                 absl::string_view label);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_DRAFT_JUDGE_H_
