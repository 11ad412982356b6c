// What a store says of an article that meets others.
#ifndef CHECKER_STORE_MEETING_H_
#define CHECKER_STORE_MEETING_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace crosscheck {

// Some claims of an article, by their ordinals: claim `c` is bit `c` modulo 64,
// so that it may stand for others too.
using ClaimBits = uint64_t;
inline constexpr ClaimBits BitOfClaim(size_t ordinal) {
  return ClaimBits{1} << (ordinal % 64);
}

// An article that meets others, and which of its claims may do so.
struct Meeting {
  int64_t row = 0;
  ClaimBits claims = 0;
};

// Sorts meetings by row, and makes one of those that share a row, with the
// claims of all of them.  Rows are not negative.  Linear: a draft may find a
// tenth of a store, and sorting that by comparing it takes longer than reading.
void MergeByRow(std::vector<Meeting>& meetings);

}  // namespace crosscheck

#endif  // CHECKER_STORE_MEETING_H_
