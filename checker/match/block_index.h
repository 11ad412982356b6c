// The entries of all claims, put in order so that those who may meet lie side
// by side.
#ifndef CHECKER_MATCH_BLOCK_INDEX_H_
#define CHECKER_MATCH_BLOCK_INDEX_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/large_array.h"
#include "checker/match/match_key.h"
#include "checker/match/workers.h"

namespace crosscheck {

// Entries sorted by block, in a block first the members and then the guests,
// each of them by first day.  A *position* is a place in this order.
//
// Left out are entries that can meet nobody: those of empty windows, and of
// blocks with no member or only one entry.
//
// Immutable once built, so threads may share it.  12 bytes an entry, and 24
// while it is built.  O(n) time for n entries with well spread block hashes;
// never more than O(n log n).
class BlockIndex {
 public:
  struct Block {
    BlockKey key;     // Of the members.
    uint32_t begin;   // Position of the first member.
    uint32_t guests;  // Position of the first guest, or `end`.
    uint32_t end;     // One past the last entry.
  };

  // Keeps nothing of `entries`.  `threads` >= 1; the order is the same for any
  // number of them.
  BlockIndex(const EntryView& entries, int threads);

  // By position.
  absl::Span<const uint32_t> claims() const { return claims_.span(); }
  absl::Span<const int32_t> first_days() const { return first_days_.span(); }
  absl::Span<const int32_t> last_days() const { return last_days_.span(); }

  // In order of position; every position lies in exactly one block.
  absl::Span<const Block> blocks() const { return blocks_.span(); }

 private:
  LargeArray<uint32_t> claims_;
  LargeArray<int32_t> first_days_;
  LargeArray<int32_t> last_days_;
  LargeArray<Block> blocks_;
};

// Calls `visit(position, claim)` for every position, on `threads` threads: to
// put what claims are compared by in order of position (see overlap_sweep.h).
template <typename Visit>
void ForEachPosition(const BlockIndex& index, int threads, Visit visit) {
  constexpr size_t kPiece = 4096;
  const absl::Span<const uint32_t> claims = index.claims();
  RunOnWorkers(threads, (claims.size() + kPiece - 1) / kPiece,
               [&](size_t piece, int) {
                 const size_t begin = piece * kPiece;
                 const size_t end = std::min(claims.size(), begin + kPiece);
                 for (size_t i = begin; i < end; ++i) visit(i, claims[i]);
               });
}

}  // namespace crosscheck

#endif  // CHECKER_MATCH_BLOCK_INDEX_H_
