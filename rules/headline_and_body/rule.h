#ifndef RULES_HEADLINE_AND_BODY_RULE_H_
#define RULES_HEADLINE_AND_BODY_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewHeadlineAndBodyRule();

}  // namespace crosscheck

#endif  // RULES_HEADLINE_AND_BODY_RULE_H_
