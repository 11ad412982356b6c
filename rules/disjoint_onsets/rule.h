#ifndef RULES_DISJOINT_ONSETS_RULE_H_
#define RULES_DISJOINT_ONSETS_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const FactRule> NewDisjointOnsetsRule();

}  // namespace crosscheck

#endif  // RULES_DISJOINT_ONSETS_RULE_H_
