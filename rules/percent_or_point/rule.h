#ifndef RULES_PERCENT_OR_POINT_RULE_H_
#define RULES_PERCENT_OR_POINT_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewPercentOrPointRule();

}  // namespace crosscheck

#endif  // RULES_PERCENT_OR_POINT_RULE_H_
