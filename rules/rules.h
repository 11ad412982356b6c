// All rules of the program, in the order they are asked.
#ifndef RULES_RULES_H_
#define RULES_RULES_H_

#include <vector>

#include "checker/compare/rule.h"

namespace crosscheck {

// What tells claims apart first, then what is wrong within one article, then
// what makes two claims conflict, then what a draft has against its sources.
RuleSet AllRules();

// Their descriptors in the same order.
std::vector<RuleDescriptor> DescribeRules(const RuleSet& rules);

}  // namespace crosscheck

#endif  // RULES_RULES_H_
