#ifndef RULES_DIFFERENT_RANGES_RULE_H_
#define RULES_DIFFERENT_RANGES_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const FactRule> NewDifferentRangesRule();

}  // namespace crosscheck

#endif  // RULES_DIFFERENT_RANGES_RULE_H_
