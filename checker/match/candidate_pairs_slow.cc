#include "checker/match/candidate_pairs_slow.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/match/candidate_pairs.h"
#include "checker/match/match_key.h"

namespace crosscheck {

bool IsCandidatePair(const EntryView& entries, size_t a, size_t b) {
  if (!Overlap(entries.windows[a], entries.windows[b])) return false;
  for (const BlockKey x : entries.KeysOf(a)) {
    for (const BlockKey y : entries.KeysOf(b)) {
      if (SameBlock(x, y) && !(IsGuest(x) && IsGuest(y))) return true;
    }
  }
  return false;
}

std::vector<CandidatePair> FindCandidatePairsSlowly(const EntryView& entries) {
  std::vector<CandidatePair> pairs;
  for (uint32_t a = 0; a < entries.claims(); ++a) {
    for (uint32_t b = a + 1; b < entries.claims(); ++b) {
      if (IsCandidatePair(entries, a, b)) pairs.push_back({a, b});
    }
  }
  return pairs;
}

}  // namespace crosscheck
