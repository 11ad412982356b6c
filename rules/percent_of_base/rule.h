#ifndef RULES_PERCENT_OF_BASE_RULE_H_
#define RULES_PERCENT_OF_BASE_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewPercentOfBaseRule();

}  // namespace crosscheck

#endif  // RULES_PERCENT_OF_BASE_RULE_H_
