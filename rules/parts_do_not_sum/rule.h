#ifndef RULES_PARTS_DO_NOT_SUM_RULE_H_
#define RULES_PARTS_DO_NOT_SUM_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewPartsDoNotSumRule();

}  // namespace crosscheck

#endif  // RULES_PARTS_DO_NOT_SUM_RULE_H_
