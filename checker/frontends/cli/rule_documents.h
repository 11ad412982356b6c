// The documents of the rules, built into the program.
#ifndef CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_
#define CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_

#include "absl/strings/string_view.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Returns rules/<rule>/README.md of the rule with this id; empty if there is
// none.
absl::string_view RuleDocument(absl::string_view id);

// Returns the strongest verdict of the document's examples, which are run as
// tests; VERDICT_UNSPECIFIED if they show none.
v1::Verdict StrongestVerdict(absl::string_view document);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_RULE_DOCUMENTS_H_
