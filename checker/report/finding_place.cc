#include "checker/report/finding_place.h"

#include "checker/claim/article.h"

namespace crosscheck {

absl::string_view LevelOf(v1::Verdict verdict) {
  switch (verdict) {
    case v1::CONFLICT:
      return "error";
    case v1::REVIEW:
      return "warning";
    default:
      return "note";
  }
}

const Claim* ClaimToShow(const Finding& finding) {
  const Claim* first = nullptr;
  for (const FindingSide& side : finding.sides) {
    for (const Claim* claim : side.claims) {
      if (!claim->article->reference) return claim;
      if (first == nullptr) first = claim;
    }
  }
  return first;
}

std::vector<RelatedClaim> RelatedClaims(const Finding& finding,
                                        const Claim* shown) {
  std::vector<RelatedClaim> related;
  for (const FindingSide& side : finding.sides) {
    for (const Claim* claim : side.claims) {
      if (claim != shown) related.push_back({claim, side.label});
    }
  }
  for (const Claim* claim : finding.compatible) {
    if (claim != shown) related.push_back({claim, "compatible"});
  }
  return related;
}

}  // namespace crosscheck
