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

v1::Verdict StrongestVerdict(absl::string_view document) {
  static constexpr struct {
    absl::string_view fence;
    v1::Verdict verdict;
  } kFences[] = {
      {"\n```conflict\n", v1::CONFLICT},
      {"\n```review\n", v1::REVIEW},
      {"\n```superseded\n", v1::SUPERSEDED},
  };
  for (const auto& [fence, verdict] : kFences) {
    if (absl::StrContains(document, fence)) return verdict;
  }
  return v1::VERDICT_UNSPECIFIED;
}

}  // namespace crosscheck
