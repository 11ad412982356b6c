#ifndef RULES_LOST_HEDGE_RULE_H_
#define RULES_LOST_HEDGE_RULE_H_

#include <memory>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const DraftRule> NewLostHedgeRule();

// Whether the rule speaks where the claim of an older version is the only
// source of a newer one; `own` as in DraftRule.
bool HedgeIsLost(const Claim& before, const Claim& after,
                 absl::Span<const Claim* const> own);

}  // namespace crosscheck

#endif  // RULES_LOST_HEDGE_RULE_H_
