#ifndef RULES_PART_EXCEEDS_WHOLE_RULE_H_
#define RULES_PART_EXCEEDS_WHOLE_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const FactRule> NewPartExceedsWholeRule();

}  // namespace crosscheck

#endif  // RULES_PART_EXCEEDS_WHOLE_RULE_H_
