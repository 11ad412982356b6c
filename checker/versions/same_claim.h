// Which claims of two versions of one story are one claim, whatever became of
// its figure.
//
// Claims of different articles are compared in checker/compare: there the
// facets have to agree.  Here both are of one desk, and what stands in the same
// place of nearly the same sentence is the same claim.
#ifndef CHECKER_VERSIONS_SAME_CLAIM_H_
#define CHECKER_VERSIONS_SAME_CLAIM_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"

namespace crosscheck {

// One claim of each version, by their places in the lists.
struct ClaimPair {
  size_t before = 0;
  size_t after = 0;
};

// Whether both say the same figure or date, hedges left aside.  Claims of
// different dimensions never do.
bool SameFigure(const Claim& a, const Claim& b);

// What a claim measures, for all one can tell: equal for claims of one kind,
// and for those of open kinds that count the same.
std::string FamilyOf(const Claim& claim);

// Pairs the claims of two versions, each at most once, in the order of
// `before`.  The most alike are paired first.
//
// Both lists are in order of their text.  A figure is looked for among the 50
// of its kind on either side of where it stood, so time is linear in the number
// of claims.
std::vector<ClaimPair> PairClaims(absl::Span<const Claim> before,
                                  absl::Span<const Claim> after);

}  // namespace crosscheck

#endif  // CHECKER_VERSIONS_SAME_CLAIM_H_
