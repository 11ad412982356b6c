#ifndef RULES_DIFFERENT_EVENTS_RULE_H_
#define RULES_DIFFERENT_EVENTS_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const FacetRule> NewDifferentEventsRule();

}  // namespace crosscheck

#endif  // RULES_DIFFERENT_EVENTS_RULE_H_
