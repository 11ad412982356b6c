// The documents of the rules, built into the program.
#ifndef CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_
#define CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns rules/<rule>/README.md of the rule with this id; empty if there is
// none.
absl::string_view RuleDocument(absl::string_view id);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_
