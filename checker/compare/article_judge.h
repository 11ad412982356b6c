// Asks the claim rules about every article, each on its own.
#ifndef CHECKER_COMPARE_ARTICLE_JUDGE_H_
#define CHECKER_COMPARE_ARTICLE_JUDGE_H_

#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/corpus.h"
#include "checker/compare/fact.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// Appends what the claim rules find, article by article, complete but for the
// order that SortFindings() gives.  A sentence that an article has twice is
// found once.  `label_of` names a kind for people; empty for open kinds.
//
// Linear in the claims but for what a rule does of its own.
void JudgeArticles(
    absl::Span<const Claim> claims, const Corpus& corpus, const RuleSet& rules,
    const CompareContext& context,
    absl::FunctionRef<absl::string_view(absl::string_view)> label_of,
    std::vector<Finding>& findings);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_ARTICLE_JUDGE_H_
