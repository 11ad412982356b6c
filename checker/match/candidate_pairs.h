// Finds the pairs of claims worth comparing, out of all n*(n-1)/2.
#ifndef CHECKER_MATCH_CANDIDATE_PAIRS_H_
#define CHECKER_MATCH_CANDIDATE_PAIRS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/types/span.h"
#include "checker/match/block_index.h"
#include "checker/match/match_key.h"
#include "checker/match/overlap_sweep.h"

namespace crosscheck {

// Two claims, by index, with `a < b`.
struct CandidatePair {
  uint32_t a;
  uint32_t b;

  friend bool operator==(CandidatePair x, CandidatePair y) {
    return x.a == y.a && x.b == y.b;
  }
  friend bool operator<(CandidatePair x, CandidatePair y) {
    return x.a != y.a ? x.a < y.a : x.b < y.b;
  }
};

// Says whether a candidate pair is kept; a < b.  Called once for each pair, in
// any order, by several threads at a time.
using PairFilter = absl::FunctionRef<bool(uint32_t a, uint32_t b)>;

// Returns every candidate pair of `entries`: two claims that meet in a block
// and have a day in common.  Sorted, without duplicates, and the same for any
// number of `threads` (>= 1).
//
// Contract: a pair that is left out is *not* comparable, provided that the
// blocks are those of blocking.h.  The converse does not hold; comparing is the
// rules' business.
//
// O(n log n + p k) time for n entries, p pairs counted once for each block they
// meet in, and k keys a claim; O(n) memory beyond the result, 8 bytes a pair.
// p can be n * n / 2, when everybody writes of one thing on one day: who does
// not need all the pairs at once filters or visits them.
std::vector<CandidatePair> FindCandidatePairs(const EntryView& entries,
                                              int threads = 1);

// The same of the pairs that `keep` keeps.  The others cost no memory.
std::vector<CandidatePair> FindCandidatePairs(const EntryView& entries,
                                              PairFilter keep, int threads);

// Calls `visitor(a, b)`, a < b, once for every candidate pair of `entries`, in
// the smallest block in which the two meet.  `index` is of the same entries;
// for how `visitors` share the pairs see VisitOverlaps().
template <typename Visitor>
void VisitCandidatePairs(const EntryView& entries, const BlockIndex& index,
                         absl::Span<Visitor> visitors);

namespace match_internal {

// Makes pairs of runs.
template <typename Visitor>
struct PairsOfRuns {
  void operator()(const OverlapRun& run) {
    const BlockKey block = index->blocks()[run.block].key;
    const uint32_t a = index->claims()[run.position];
    const absl::Span<const BlockKey> keys = entries->KeysOf(a);
    for (uint32_t i = run.begin; i < run.end; ++i) {
      const uint32_t b = index->claims()[i];
      BlockKey smallest = block;
      // Nothing they share comes before the first key of either.
      if (!SameBlock(keys[0], block)) {
        SmallestCommonBlock(keys, entries->KeysOf(b), &smallest);
      }
      if (smallest == block) (*visitor)(std::min(a, b), std::max(a, b));
    }
  }

  const EntryView* entries;
  const BlockIndex* index;
  Visitor* visitor;
};

}  // namespace match_internal

template <typename Visitor>
void VisitCandidatePairs(const EntryView& entries, const BlockIndex& index,
                         absl::Span<Visitor> visitors) {
  std::vector<match_internal::PairsOfRuns<Visitor>> pairs;
  for (Visitor& visitor : visitors) {
    pairs.push_back({&entries, &index, &visitor});
  }
  VisitOverlaps(index, absl::MakeSpan(pairs));
}

}  // namespace crosscheck

#endif  // CHECKER_MATCH_CANDIDATE_PAIRS_H_
