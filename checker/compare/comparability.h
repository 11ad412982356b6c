// Whether two claims speak of the same thing.
#ifndef CHECKER_COMPARE_COMPARABILITY_H_
#define CHECKER_COMPARE_COMPARABILITY_H_

#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// Asks the facet rules (rule.h) and decides; docs/meanings.md#facets says for
// editors what follows.
//
// A facet apart: not comparable.  Unknown facets are tolerated when a proper
// name (place or subject) is equal or the sentences share most of their
// content.  Open kinds always need shared content.
Comparison Compare(const Claim& a, const Claim& b, const RuleSet& rules,
                   const CompareContext& context);

// Whether a figure of a known kind may be compared with one of an open kind:
// not a toll, which other rules know, nor an age.
bool MayBeOpen(const Claim& claim);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_COMPARABILITY_H_
