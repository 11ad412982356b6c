// Visits everything that shares a block and a day: the inner loop of the
// matching core, for the pipeline, the benchmarks and whoever wants more than
// the pairs.
#ifndef CHECKER_MATCH_OVERLAP_SWEEP_H_
#define CHECKER_MATCH_OVERLAP_SWEEP_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/block_index.h"
#include "checker/match/match_key.h"
#include "checker/match/workers.h"

namespace crosscheck {

// The entry at `position` meets each entry in [begin, end), which is not empty.
// All are positions in a BlockIndex, of the block index.blocks()[block].
//
// A run is contiguous so that a visitor which keeps what it compares in order
// of position can filter it without a jump, several claims at a time.
struct OverlapRun {
  uint32_t block;
  uint32_t position;
  uint32_t begin;
  uint32_t end;
};

// Calls `visitor(run)` so that every two entries which share a block and a day,
// not both as guests, are in exactly one run, and no others are.
//
// `visitors` has one visitor a thread, at least one.  A run goes to any one of
// them, in any order: what they gather must not depend on that once it is put
// together.  Blocks come biggest first and big ones are cut by first day, so
// that threads end together.
//
// O(n log n + p) time at worst for n entries in p pairs, however long the
// windows: an entry is looked at only with those it meets.  O(n / 1024) memory.
template <typename Visitor>
void VisitOverlaps(const BlockIndex& index, absl::Span<Visitor> visitors);

namespace match_internal {

// A stretch of positions that one thread sweeps in one go.
inline constexpr size_t kStretch = 1024;

// Returns the stretches of `index`, those that touch the biggest blocks first.
std::vector<uint32_t> StretchesBiggestFirst(const BlockIndex& index);

// Returns the first position in [begin, end) whose first day is after `day`.
//
// Doubles its steps, as the answer is mostly near: O(log(answer - begin)).
inline uint32_t FirstAfter(const int32_t* first_days, uint32_t begin,
                           uint32_t end, int32_t day) {
  uint32_t step = 1;
  uint32_t low = begin;  // Everything before `low` is not after `day`.
  while (end - low > step && first_days[low + step - 1] <= day) {
    low += step;
    step *= 2;
  }
  uint32_t high = end - low > step ? low + step - 1 : end;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (first_days[middle] <= day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// Visits the runs of the entries of one block at positions [begin, end).  A run
// belongs to the entry that begins first, a member before a guest.
template <typename Visitor>
void SweepBlock(const BlockIndex& index, uint32_t block_number, uint32_t begin,
                uint32_t end, Visitor& visitor) {
  const BlockIndex::Block& block = index.blocks()[block_number];
  const int32_t* const first = index.first_days().data();
  const int32_t* const last = index.last_days().data();
  const auto visit = [&](uint32_t position, uint32_t from, uint32_t to) {
    if (from < to) visitor(OverlapRun{block_number, position, from, to});
  };

  uint32_t guest = block.guests;
  uint32_t i = begin;
  for (; i < end && i < block.guests; ++i) {
    visit(i, i + 1, FirstAfter(first, i + 1, block.guests, last[i]));
    if (block.guests == block.end) continue;
    if (first[i] != kNoFirstDay) {
      guest = FirstAfter(first, guest, block.end, first[i] - 1);
    }
    visit(i, guest, FirstAfter(first, guest, block.end, last[i]));
  }
  uint32_t member = block.begin;
  for (; i < end; ++i) {
    member = FirstAfter(first, member, block.guests, first[i]);
    visit(i, member, FirstAfter(first, member, block.guests, last[i]));
  }
}

// Visits the runs of the entries at positions [begin, end).
template <typename Visitor>
void SweepStretch(const BlockIndex& index, uint32_t begin, uint32_t end,
                  Visitor& visitor) {
  const absl::Span<const BlockIndex::Block> blocks = index.blocks();
  auto block = static_cast<uint32_t>(
      std::upper_bound(blocks.begin(), blocks.end(), begin,
                       [](uint32_t position, const BlockIndex::Block& block) {
                         return position < block.end;
                       }) -
      blocks.begin());
  for (; block < blocks.size() && blocks[block].begin < end; ++block) {
    SweepBlock(index, block, std::max(begin, blocks[block].begin),
               std::min(end, blocks[block].end), visitor);
  }
}

}  // namespace match_internal

template <typename Visitor>
void VisitOverlaps(const BlockIndex& index, absl::Span<Visitor> visitors) {
  const auto size = static_cast<uint32_t>(index.claims().size());
  const std::vector<uint32_t> stretches =
      match_internal::StretchesBiggestFirst(index);
  RunOnWorkers(
      static_cast<int>(visitors.size()), stretches.size(),
      [&](size_t task, int worker) {
        const size_t begin = stretches[task] * match_internal::kStretch;
        const size_t end =
            std::min<size_t>(size, begin + match_internal::kStretch);
        match_internal::SweepStretch(index, static_cast<uint32_t>(begin),
                                     static_cast<uint32_t>(end),
                                     visitors[static_cast<size_t>(worker)]);
      });
}

}  // namespace crosscheck

#endif  // CHECKER_MATCH_OVERLAP_SWEEP_H_
