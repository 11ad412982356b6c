// Which designators (checker/extract/figures/designators.h) of two articles
// name one thing.
#ifndef CHECKER_COMPARE_DESIGNATORS_H_
#define CHECKER_COMPARE_DESIGNATORS_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact_builder.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// Whether two designators are one but for their numbers: of one noun, in
// sentences of which one says all that the other says and little more, and no
// facet tells them apart.  Whoever is "the 16th" is named in the sentence, and
// where one word differs it may be that name.
Comparison CompareDesignators(const Claim& a, const Claim& b,
                              const RuleSet& rules,
                              const CompareContext& context);

// Returns the pairs of different articles that are so alike, in order.  Reports
// are of one day, or of none.  `by_group`: articles of one group only.
//
// Quadratic in the designators of one noun and day.
std::vector<ComparedPair> PairDesignators(absl::Span<const Claim> designators,
                                          const RuleSet& rules,
                                          const CompareContext& context,
                                          bool by_group);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_DESIGNATORS_H_
