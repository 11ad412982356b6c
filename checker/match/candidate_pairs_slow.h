// The slow twin of candidate_pairs.h: what a candidate pair is, written down as
// plainly as it can be.  Tests and benchmarks hold the fast one against it.
#ifndef CHECKER_MATCH_CANDIDATE_PAIRS_SLOW_H_
#define CHECKER_MATCH_CANDIDATE_PAIRS_SLOW_H_

#include <cstddef>
#include <vector>

#include "checker/match/candidate_pairs.h"
#include "checker/match/match_key.h"

namespace crosscheck {

// Returns whether claims `a` and `b` of `entries` are a candidate pair.
// Symmetric.
bool IsCandidatePair(const EntryView& entries, size_t a, size_t b);

// Returns the same as FindCandidatePairs(), by comparing all pairs: O(n * n).
std::vector<CandidatePair> FindCandidatePairsSlowly(const EntryView& entries);

}  // namespace crosscheck

#endif  // CHECKER_MATCH_CANDIDATE_PAIRS_SLOW_H_
