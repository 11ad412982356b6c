#ifndef RULES_AGE_AND_BIRTH_YEAR_RULE_H_
#define RULES_AGE_AND_BIRTH_YEAR_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewAgeAndBirthYearRule();

}  // namespace crosscheck

#endif  // RULES_AGE_AND_BIRTH_YEAR_RULE_H_
