#include "checker/frontends/cli/rule_documents.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace crosscheck {

// One after the other, each ended by a form feed (BUILD.bazel).
extern const absl::string_view kRuleDocuments;

absl::string_view RuleDocument(absl::string_view id) {
  const std::string title = absl::StrCat("# ", id, "\n");
  for (const absl::string_view document :
       absl::StrSplit(kRuleDocuments, '\f')) {
    if (absl::StartsWith(document, title)) return document;
  }
  return "";
}

}  // namespace crosscheck
