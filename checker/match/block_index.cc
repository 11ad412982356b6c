#include "checker/match/block_index.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/large_array.h"
#include "checker/match/match_key.h"
#include "checker/match/radix_sort.h"
#include "checker/match/workers.h"

namespace crosscheck {
namespace {

// Entries are first dealt into 2,048 parts by the leading bits of their block.
// At 10^6 entries a part then fits the first-level cache, at 10^7 the second.
constexpr int kPartBits = 11;
constexpr size_t kParts = size_t{1} << kPartBits;
using PartCounts = std::array<size_t, kParts>;

size_t PartOf(BlockKey key) { return key >> (64 - kPartBits); }

// What is sorted: an entry with what decides its place.  16 bytes.
struct Record {
  BlockKey key;
  int32_t first_day;
  uint32_t claim;
};

void Sort(absl::Span<Record> records) {
  RadixSort(records, [](const Record& record) {
    // Flipping the sign bit makes unsigned order the order of days.
    const uint32_t day = static_cast<uint32_t>(record.first_day) ^ 0x80000000u;
    return std::array<uint64_t, 2>{record.key, day};
  });
}

struct Range {
  size_t begin;
  size_t end;
};

// The `slice`-th of `slices` equal parts of [0, n).
Range Slice(size_t n, size_t slice, size_t slices) {
  return {n * slice / slices, n * (slice + 1) / slices};
}

// Calls `visit(key, claim)` for every entry of the claims that holds some day.
template <typename Visit>
void ForEachEntry(const EntryView& entries, Range claims, Visit visit) {
  for (size_t c = claims.begin; c < claims.end; ++c) {
    const DayWindow& window = entries.windows[c];
    if (window.first_day > window.last_day) continue;
    for (const BlockKey key : entries.KeysOf(c)) visit(key, c);
  }
}

// The records of all entries, dealt into parts: those of part `p` begin at
// `begins[p]`, in order of claim.
struct DealtRecords {
  LargeArray<Record> records;
  std::array<size_t, kParts + 1> begins;
};

DealtRecords Deal(const EntryView& entries, int threads) {
  const auto slices = static_cast<size_t>(threads);
  std::vector<PartCounts> next(slices, PartCounts{});
  RunOnWorkers(threads, slices, [&](size_t slice, int) {
    PartCounts& counts = next[slice];
    ForEachEntry(entries, Slice(entries.claims(), slice, slices),
                 [&](BlockKey key, size_t) { ++counts[PartOf(key)]; });
  });

  DealtRecords dealt;
  size_t sum = 0;
  for (size_t part = 0; part < kParts; ++part) {
    dealt.begins[part] = sum;
    for (PartCounts& counts : next) {
      const size_t count = counts[part];
      counts[part] = sum;
      sum += count;
    }
  }
  dealt.begins[kParts] = sum;

  dealt.records = LargeArray<Record>(sum);
  RunOnWorkers(threads, slices, [&](size_t slice, int) {
    PartCounts& to = next[slice];
    Record* const records = dealt.records.data();
    ForEachEntry(entries, Slice(entries.claims(), slice, slices),
                 [&](BlockKey key, size_t claim) {
                   records[to[PartOf(key)]++] = {
                       key, entries.windows[claim].first_day,
                       static_cast<uint32_t>(claim)};
                 });
  });
  return dealt;
}

// Calls `visit(block)` for the blocks of sorted `records` in which somebody can
// meet; the block's positions are indexes in `records`.
template <typename Visit>
void ForEachBlock(absl::Span<const Record> records, Visit visit) {
  for (size_t begin = 0; begin < records.size();) {
    const BlockKey key = records[begin].key;
    size_t end = begin;
    size_t members = 0;
    while (end < records.size() && SameBlock(records[end].key, key)) {
      members += IsGuest(records[end].key) ? 0 : 1;
      ++end;
    }
    if (members > 0 && end - begin > 1) {
      visit(BlockIndex::Block{key, static_cast<uint32_t>(begin),
                              static_cast<uint32_t>(begin + members),
                              static_cast<uint32_t>(end)});
    }
    begin = end;
  }
}

}  // namespace

BlockIndex::BlockIndex(const EntryView& entries, int threads) {
  DealtRecords dealt = Deal(entries, threads);
  const auto part_records = [&](size_t part) {
    return absl::MakeSpan(dealt.records.data() + dealt.begins[part],
                          dealt.begins[part + 1] - dealt.begins[part]);
  };

  // Where the kept entries and blocks of a part go.
  std::array<size_t, kParts + 1> entry_begins{};
  std::array<size_t, kParts + 1> block_begins{};
  RunOnWorkers(threads, kParts, [&](size_t part, int) {
    Sort(part_records(part));
    // Counted here and stored once: the counts of two parts share a cache line,
    // and the parts are in the hands of different threads.
    size_t part_entries = 0;
    size_t part_blocks = 0;
    ForEachBlock(part_records(part), [&](const Block& block) {
      part_entries += block.end - block.begin;
      ++part_blocks;
    });
    entry_begins[part + 1] = part_entries;
    block_begins[part + 1] = part_blocks;
  });
  for (size_t part = 0; part < kParts; ++part) {
    entry_begins[part + 1] += entry_begins[part];
    block_begins[part + 1] += block_begins[part];
  }

  claims_ = LargeArray<uint32_t>(entry_begins[kParts]);
  first_days_ = LargeArray<int32_t>(entry_begins[kParts]);
  last_days_ = LargeArray<int32_t>(entry_begins[kParts]);
  blocks_ = LargeArray<Block>(block_begins[kParts]);
  RunOnWorkers(threads, kParts, [&](size_t part, int) {
    const absl::Span<const Record> records = part_records(part);
    size_t to = entry_begins[part];
    size_t to_block = block_begins[part];
    ForEachBlock(records, [&](const Block& block) {
      const auto shift = static_cast<uint32_t>(to - block.begin);
      blocks_[to_block++] = {block.key, block.begin + shift,
                             block.guests + shift, block.end + shift};
      for (size_t i = block.begin; i < block.end; ++i, ++to) {
        claims_[to] = records[i].claim;
        first_days_[to] = records[i].first_day;
        last_days_[to] = entries.windows[records[i].claim].last_day;
      }
    });
  });
}

}  // namespace crosscheck
