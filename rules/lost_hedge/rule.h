#ifndef RULES_LOST_HEDGE_RULE_H_
#define RULES_LOST_HEDGE_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const DraftRule> NewLostHedgeRule();

}  // namespace crosscheck

#endif  // RULES_LOST_HEDGE_RULE_H_
