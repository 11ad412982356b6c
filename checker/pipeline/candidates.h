// Which claims are worth comparing: the bridge from claims to the matcher.
#ifndef CHECKER_PIPELINE_CANDIDATES_H_
#define CHECKER_PIPELINE_CANDIDATES_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/match/candidate_pairs.h"
#include "checker/match/match_key.h"
#include "proto/config.pb.h"

namespace crosscheck {

// Enters every claim under its kind, dimension and place with all that this is
// part of, and under the words of its sentence.  `by_group`: claims of
// different groups never meet.
EntryTable EnterClaims(absl::Span<const Claim> claims, bool by_group,
                       const v1::Identity& identity);

// The candidate pairs of `claims`, sorted.  None is left out that Compare()
// would call comparable.
std::vector<CandidatePair> FindCandidates(absl::Span<const Claim> claims,
                                          bool by_group,
                                          const v1::Identity& identity);

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_CANDIDATES_H_
