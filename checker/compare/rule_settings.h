// What a configuration makes of the rules.
#ifndef CHECKER_COMPARE_RULE_SETTINGS_H_
#define CHECKER_COMPARE_RULE_SETTINGS_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/compare/fact.h"
#include "proto/config.pb.h"

namespace crosscheck {

// Whether the rule finds nothing.  What it would have spoken on is not asked of
// the rules behind it.
bool IsOff(const v1::CompareConfig& config, absl::string_view rule);

// Gives the findings of rules the severity that is set for them.
void SetSeverities(const v1::CompareConfig& config,
                   std::vector<Finding>& findings);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_RULE_SETTINGS_H_
