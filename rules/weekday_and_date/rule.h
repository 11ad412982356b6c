#ifndef RULES_WEEKDAY_AND_DATE_RULE_H_
#define RULES_WEEKDAY_AND_DATE_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewWeekdayAndDateRule();

}  // namespace crosscheck

#endif  // RULES_WEEKDAY_AND_DATE_RULE_H_
