#include "checker/compare/rule_settings.h"

#include "absl/algorithm/container.h"

namespace crosscheck {

bool IsOff(const v1::CompareConfig& config, absl::string_view rule) {
  return absl::c_any_of(config.rule(), [&](const v1::RuleSetting& setting) {
    return setting.off() && setting.id() == rule;
  });
}

void SetSeverities(const v1::CompareConfig& config,
                   std::vector<Finding>& findings) {
  for (const v1::RuleSetting& setting : config.rule()) {
    if (setting.off()) continue;
    for (Finding& finding : findings) {
      if (finding.rule == setting.id()) finding.severity = setting.severity();
    }
  }
}

}  // namespace crosscheck
