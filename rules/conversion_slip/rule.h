#ifndef RULES_CONVERSION_SLIP_RULE_H_
#define RULES_CONVERSION_SLIP_RULE_H_

#include <memory>

#include "checker/compare/rule.h"

namespace crosscheck {

// See README.md.
std::unique_ptr<const ClaimRule> NewConversionSlipRule();

}  // namespace crosscheck

#endif  // RULES_CONVERSION_SLIP_RULE_H_
