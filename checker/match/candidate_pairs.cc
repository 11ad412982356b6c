#include "checker/match/candidate_pairs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/block_index.h"
#include "checker/match/match_key.h"
#include "checker/match/radix_sort.h"
#include "checker/match/workers.h"

namespace crosscheck {
namespace {

// Aligned, so that threads do not write to one cache line.
struct alignas(64) Collector {
  void operator()(uint32_t a, uint32_t b) {
    if (keep(a, b)) pairs.push_back({a, b});
  }
  PairFilter keep;
  std::vector<CandidatePair> pairs;
};

void Sort(std::vector<CandidatePair>& pairs) {
  RadixSort(absl::MakeSpan(pairs), [](const CandidatePair& pair) {
    return std::array<uint64_t, 1>{uint64_t{pair.a} << 32 | pair.b};
  });
}

}  // namespace

std::vector<CandidatePair> FindCandidatePairs(const EntryView& entries,
                                              int threads) {
  return FindCandidatePairs(
      entries, [](uint32_t, uint32_t) { return true; }, threads);
}

std::vector<CandidatePair> FindCandidatePairs(const EntryView& entries,
                                              PairFilter keep, int threads) {
  const BlockIndex index(entries, threads);
  std::vector<Collector> collectors(static_cast<size_t>(threads),
                                    Collector{keep, {}});
  VisitCandidatePairs(entries, index, absl::MakeSpan(collectors));
  RunOnWorkers(threads, collectors.size(),
               [&](size_t c, int) { Sort(collectors[c].pairs); });
  std::vector<CandidatePair> pairs = std::move(collectors[0].pairs);
  for (size_t c = 1; c < collectors.size(); ++c) {
    std::vector<CandidatePair> merged;
    merged.reserve(pairs.size() + collectors[c].pairs.size());
    std::merge(pairs.begin(), pairs.end(), collectors[c].pairs.begin(),
               collectors[c].pairs.end(), std::back_inserter(merged));
    pairs = std::move(merged);
  }
  return pairs;
}

}  // namespace crosscheck
