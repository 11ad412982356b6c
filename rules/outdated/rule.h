#ifndef RULES_OUTDATED_RULE_H_
#define RULES_OUTDATED_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const DraftRule> NewOutdatedRule();

}  // namespace crosscheck

#endif  // RULES_OUTDATED_RULE_H_
