// What the matching core sees of a claim: the days on which it may hold, and
// the blocks it is entered under.
//
// The words are those of record linkage.  Claims that share a *block* and a day
// are a *candidate pair*; which blocks a claim belongs to is decided in
// checker/match/blocking.h, whether a candidate pair conflicts by the rules.
#ifndef CHECKER_MATCH_MATCH_KEY_H_
#define CHECKER_MATCH_MATCH_KEY_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/base/day.h"

namespace crosscheck {

// Days since 1970-01-01, both ends inclusive.
//
// A window whose first day is after its last is empty; it overlaps nothing.
// Plain value, 8 bytes.
struct DayWindow {
  int32_t first_day = kNoFirstDay;
  int32_t last_day = kNoLastDay;
};

// Returns whether `a` and `b` have a day in common.  Symmetric.
inline bool Overlap(DayWindow a, DayWindow b) {
  return std::max(a.first_day, b.first_day) <= std::min(a.last_day, b.last_day);
}

// Returns `window` with `slack_days` more at both ends.  Open ends stay open,
// an empty window stays empty and no end runs over.
//
// Precondition: slack_days >= 0.
DayWindow Widened(DayWindow window, int32_t slack_days);

// A block and how a claim belongs to it: 63 bits of a stable hash, and in the
// lowest bit the role.  *Members* of a block meet each other and its guests;
// *guests* meet members only.
//
// Hashes are spread over the whole range (the core sorts by the leading bits
// first, and slows down when they are all alike) and are the same on every
// machine: they are stored and shipped.  Two blocks with the same hash become
// one: that adds candidate pairs and loses none.
using BlockKey = uint64_t;

inline constexpr BlockKey MemberKey(uint64_t block_hash) {
  return block_hash & ~uint64_t{1};
}
inline constexpr BlockKey GuestKey(uint64_t block_hash) {
  return block_hash | 1;
}
inline constexpr bool IsGuest(BlockKey key) { return (key & 1) != 0; }
inline constexpr bool SameBlock(BlockKey a, BlockKey b) {
  return (a | 1) == (b | 1);
}

// Claims and their entries as the core reads them: flat arrays that somebody
// else owns, an EntryTable or a mapped file.  Copying copies the pointers.
//
// An entry is one claim under one block.  At most 2^32 - 1 of them.
struct EntryView {
  // Of claim `c`: windows[c].  Already widened by the slack of its kind.
  absl::Span<const DayWindow> windows;
  // The keys of claim 0, then those of claim 1, ...; those of one claim are
  // ascending, no two of them of the same block.
  absl::Span<const BlockKey> keys;
  // Of claim `c`: the end of its keys in `keys`.  Empty if every claim has
  // exactly one key.
  absl::Span<const uint32_t> key_ends;

  size_t claims() const { return windows.size(); }
  absl::Span<const BlockKey> KeysOf(size_t claim) const {
    if (key_ends.empty()) return keys.subspan(claim, 1);
    const size_t begin = claim == 0 ? 0 : key_ends[claim - 1];
    return keys.subspan(begin, key_ends[claim] - begin);
  }
};

// Returns whether claims with these keys share a block in which they meet, and
// if so sets `*block` to the member key of the smallest such block.  Linear in
// the number of keys.
//
// Precondition: `a` and `b` are as in EntryView.
bool SmallestCommonBlock(absl::Span<const BlockKey> a,
                         absl::Span<const BlockKey> b, BlockKey* block);

// Owns what an EntryView shows: 12 bytes a claim and 8 an entry.
// Not thread-safe while it grows.
class EntryTable {
 public:
  void Reserve(size_t claims, size_t entries);

  // Adds a claim and returns its index: 0 for the first, 1 for the next, ...
  // `keys` may be in any order and repeat themselves; who is both member and
  // guest of a block is a member.  Without keys a claim meets nothing.
  uint32_t AddClaim(DayWindow window, absl::Span<const BlockKey> keys);

  // Valid until the next call of AddClaim() or the end of the table.
  EntryView view() const { return {windows_, keys_, key_ends_}; }

 private:
  std::vector<DayWindow> windows_;
  std::vector<BlockKey> keys_;
  std::vector<uint32_t> key_ends_;
};

}  // namespace crosscheck

#endif  // CHECKER_MATCH_MATCH_KEY_H_
