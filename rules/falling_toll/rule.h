#ifndef RULES_FALLING_TOLL_RULE_H_
#define RULES_FALLING_TOLL_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const FactRule> NewFallingTollRule();

}  // namespace crosscheck

#endif  // RULES_FALLING_TOLL_RULE_H_
