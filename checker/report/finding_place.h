// Where a finding is shown, and how loud.
#ifndef CHECKER_REPORT_FINDING_PLACE_H_
#define CHECKER_REPORT_FINDING_PLACE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Returns "error", "warning" or "note", as compilers and SARIF call it.
absl::string_view LevelOf(v1::Verdict verdict);

// Returns the claim where the finding is shown: the first of an article that is
// no reference, else the first of all.  Null if it has no claims at all.
const Claim* ClaimToShow(const Finding& finding);

// A claim of a finding that is shown elsewhere, and the label of its side;
// "compatible" for what fits all sides.
struct RelatedClaim {
  const Claim* claim;
  absl::string_view label;
};

// Returns all claims but `shown`, side by side, those that fit all sides last.
std::vector<RelatedClaim> RelatedClaims(const Finding& finding,
                                        const Claim* shown);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_FINDING_PLACE_H_
