// Which claims are worth comparing: the bridge from claims to the matcher.
#ifndef CHECKER_PIPELINE_CANDIDATES_H_
#define CHECKER_PIPELINE_CANDIDATES_H_

#include <cstddef>
#include <cstdint>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/match/match_key.h"
#include "proto/config.pb.h"

namespace crosscheck {

// Enters every claim under its kind, dimension and place with all that this is
// part of, and under the words of its sentence.  `by_group`: claims of
// different groups never meet.
EntryTable EnterClaims(absl::Span<const Claim> claims, bool by_group,
                       const v1::Identity& identity);

// Calls `visit(a, b)`, a < b, once for each candidate pair of `claims`, by
// index, in no order that means anything.  None is left out that Compare()
// would call comparable.  There may be hundreds of times as many pairs as
// claims: memory is that of the claims' entries alone.
void VisitCandidates(absl::Span<const Claim> claims, bool by_group,
                     const v1::Identity& identity,
                     absl::FunctionRef<void(uint32_t a, uint32_t b)> visit);

// The same for pairs of a claim before `split` and one from there on.  May
// visit a few that are no candidates.  Costs nothing for those that the many
// before `split` make among themselves.
void VisitCandidatesAcross(
    absl::Span<const Claim> claims, size_t split, bool by_group,
    const v1::Identity& identity,
    absl::FunctionRef<void(uint32_t a, uint32_t b)> visit);

}  // namespace crosscheck

#endif  // CHECKER_PIPELINE_CANDIDATES_H_
