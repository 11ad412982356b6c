#include "checker/frontends/cli/drafts.h"

#include <algorithm>

#include "checker/claim/article.h"
#include "checker/claim/claim.h"

namespace crosscheck {
namespace {

bool HasDraft(const FindingSide& side) {
  return std::any_of(
      side.claims.begin(), side.claims.end(),
      [](const Claim* claim) { return !claim->article->reference; });
}

bool ConcernsDraft(const Finding& finding) {
  return std::any_of(finding.sides.begin(), finding.sides.end(), HasDraft);
}

}  // namespace

void KeepDraftFindings(std::vector<Finding>& findings) {
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [](const Finding& finding) {
                                  return !ConcernsDraft(finding);
                                }),
                 findings.end());
}

}  // namespace crosscheck
