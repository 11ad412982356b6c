// How fast claims worth comparing are found.  Method and figures: README.md.
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "benchmark/benchmark.h"
#include "checker/match/block_index.h"
#include "checker/match/candidate_pairs.h"
#include "checker/match/candidate_pairs_slow.h"
#include "checker/match/combine_hash.h"
#include "checker/match/match_key.h"
#include "checker/match/overlap_sweep.h"

namespace crosscheck {
namespace {

constexpr uint32_t kDays = 365;

// Returns claims over `blocks` blocks and one year, each with a window of up
// to two weeks: the same on every machine.
EntryTable EvenArchive(uint32_t claims, uint32_t blocks) {
  EntryTable table;
  for (uint32_t i = 0; i < claims; ++i) {
    const uint64_t random = CombineHash(1, i);
    const auto first = static_cast<int32_t>(random % kDays);
    const auto days = static_cast<int32_t>((random >> 16) % 14);
    const uint64_t block = CombineHash(2, (random >> 32) % blocks);
    table.AddClaim({first, first + days}, {MemberKey(block)});
  }
  return table;
}

// The same, but every second claim is of one story, and of these one in a
// hundred counts from its beginning: long windows in the largest block.
EntryTable OneStoryArchive(uint32_t claims, uint32_t blocks) {
  EntryTable table;
  const EntryTable even = EvenArchive(claims, blocks);
  const EntryView view = even.view();
  for (uint32_t i = 0; i < claims; ++i) {
    DayWindow window = view.windows[i];
    if (i % 200 == 0) window.first_day = 0;
    table.AddClaim(window, i % 2 == 0 ? absl::MakeConstSpan({MemberKey(2)})
                                      : view.KeysOf(i));
  }
  return table;
}

// Every claim is entered under three places and under two words as a guest, as
// those of a real archive are; every twentieth has no place.
EntryTable ManyEntriesArchive(uint32_t claims, uint32_t blocks) {
  EntryTable table;
  for (uint32_t i = 0; i < claims; ++i) {
    const uint64_t random = CombineHash(3, i);
    const auto first = static_cast<int32_t>(random % kDays);
    const auto days = static_cast<int32_t>((random >> 16) % 14);
    const uint64_t place = (random >> 24) % blocks;
    const uint64_t word = (random >> 44) % blocks;
    const uint64_t words[] = {CombineHash(7, word), CombineHash(7, word + 1)};
    std::vector<BlockKey> keys;
    if (i % 20 == 0) {
      for (const uint64_t hash : words) keys.push_back(MemberKey(hash));
    } else {
      keys = {MemberKey(CombineHash(4, place)),
              GuestKey(CombineHash(5, place / 10)),
              GuestKey(CombineHash(6, place / 100))};
      for (const uint64_t hash : words) keys.push_back(GuestKey(hash));
    }
    table.AddClaim({first, first + days}, keys);
  }
  return table;
}

// A fast wrong answer is worth nothing: checks once, outside the clock, and as
// far as the slow twin can follow.
bool IsRight(const EntryTable& table) {
  const EntryView view = table.view();
  return view.claims() > 10000 ||
         FindCandidatePairs(view) == FindCandidatePairsSlowly(view);
}

using Archive = EntryTable (*)(uint32_t claims, uint32_t blocks);

void BM_FindCandidatePairs(benchmark::State& state, Archive archive) {
  const auto claims = static_cast<uint32_t>(state.range(0));
  const EntryTable table =
      archive(claims, static_cast<uint32_t>(state.range(1)));
  if (!IsRight(table)) {
    state.SkipWithError("differs from the slow twin");
    return;
  }
  size_t pairs = 0;
  for (auto _ : state) {
    const std::vector<CandidatePair> found = FindCandidatePairs(table.view());
    benchmark::DoNotOptimize(found.data());
    pairs = found.size();
  }
  state.SetItemsProcessed(state.iterations() * claims);
  state.counters["pairs"] = static_cast<double>(pairs);
}

// The first number of each line is how many claims, the second how many blocks:
// claims / blocks is how often a paper wrote of the same figure.
BENCHMARK_CAPTURE(BM_FindCandidatePairs, even, EvenArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({1000, 100})
    ->Args({10000, 1000})
    ->Args({100000, 10000})
    ->Args({1000000, 100000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_FindCandidatePairs, one_story, OneStoryArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({10000, 1000})
    ->Args({100000, 10000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_FindCandidatePairs, many_entries, ManyEntriesArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({10000, 1000})
    ->Args({100000, 10000})
    ->Unit(benchmark::kMillisecond);

// Adds up the lengths of runs.
struct PairCounter {
  void operator()(const OverlapRun& run) { pairs += run.end - run.begin; }
  uint64_t pairs = 0;
};

// Sorting alone, then the sweep alone: where the time of the above goes.
void BM_BlockIndex(benchmark::State& state, Archive archive) {
  const auto claims = static_cast<uint32_t>(state.range(0));
  const EntryTable table =
      archive(claims, static_cast<uint32_t>(state.range(1)));
  for (auto _ : state) {
    const BlockIndex index(table.view(), /*threads=*/1);
    benchmark::DoNotOptimize(index.claims().data());
  }
  state.SetItemsProcessed(state.iterations() * claims);
}

void BM_VisitOverlaps(benchmark::State& state, Archive archive) {
  const auto claims = static_cast<uint32_t>(state.range(0));
  const EntryTable table =
      archive(claims, static_cast<uint32_t>(state.range(1)));
  if (!IsRight(table)) {
    state.SkipWithError("differs from the slow twin");
    return;
  }
  const BlockIndex index(table.view(), /*threads=*/1);
  PairCounter counter;
  for (auto _ : state) {
    counter.pairs = 0;
    VisitOverlaps(index, absl::MakeSpan(&counter, 1));
    benchmark::DoNotOptimize(counter.pairs);
  }
  state.SetItemsProcessed(state.iterations() * claims);
  state.counters["pairs"] = static_cast<double>(counter.pairs);
}

BENCHMARK_CAPTURE(BM_BlockIndex, even, EvenArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({100000, 10000})
    ->Args({1000000, 100000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_VisitOverlaps, even, EvenArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({100000, 10000})
    ->Args({1000000, 100000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_VisitOverlaps, one_story, OneStoryArchive)
    ->ArgNames({"claims", "blocks"})
    ->Args({10000, 1000})
    ->Args({100000, 10000})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace crosscheck
