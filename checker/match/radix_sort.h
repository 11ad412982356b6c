// Sorts flat records by unsigned words, faster than by comparing them.
#ifndef CHECKER_MATCH_RADIX_SORT_H_
#define CHECKER_MATCH_RADIX_SORT_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"

namespace crosscheck {

// Sorts `records` in place by the words of a record, the first one first:
// `words_of(record)` is a std::array<uint64_t, N>.
//
// Each step looks at the leading eight bits in which the records still differ,
// so bits that they have in common cost nothing, and a step always sets some
// of them apart: at most 8 * N steps on the way to any record, and linear time
// for random words.  Not stable; records with equal words end up in an order
// that depends on the input only.  Allocates nothing.
template <typename Record, typename WordsOf>
void RadixSort(absl::Span<Record> records, WordsOf words_of);

namespace match_internal {

// Below this many records std::sort is faster than counting 256 digits.
inline constexpr size_t kFewRecords = 64;

// Where the leading bits in which records differ are found.
struct Digit {
  size_t word = 0;
  int shift = 0;
  bool all_equal = false;

  template <typename Words>
  size_t Of(const Words& words) const {
    return (words[word] >> shift) & 0xff;
  }
};

template <typename Record, typename WordsOf>
Digit LeadingDigit(absl::Span<const Record> records, WordsOf words_of) {
  const auto first = words_of(records[0]);
  auto differing = first;
  differing.fill(0);
  for (const Record& record : records) {
    const auto words = words_of(record);
    for (size_t w = 0; w < words.size(); ++w) {
      differing[w] |= words[w] ^ first[w];
    }
  }
  for (size_t w = 0; w < differing.size(); ++w) {
    if (differing[w] == 0) continue;
    const int bits = 64 - __builtin_clzll(differing[w]);
    return {w, std::max(0, bits - 8), false};
  }
  return {0, 0, true};
}

// Moves the records to where their digit belongs, by swapping; returns the ends
// of the 256 groups.
template <typename Record, typename WordsOf>
std::array<size_t, 256> PartitionByDigit(absl::Span<Record> records,
                                         Digit digit, WordsOf words_of) {
  std::array<size_t, 256> ends{};
  for (const Record& record : records) ++ends[digit.Of(words_of(record))];
  std::array<size_t, 256> next;
  size_t sum = 0;
  for (size_t d = 0; d < ends.size(); ++d) {
    next[d] = sum;
    sum += ends[d];
    ends[d] = sum;
  }
  for (size_t d = 0; d < ends.size(); ++d) {
    while (next[d] < ends[d]) {
      Record record = records[next[d]];
      for (;;) {
        const size_t to = digit.Of(words_of(record));
        if (to == d) break;
        std::swap(record, records[next[to]++]);
      }
      records[next[d]++] = record;
    }
  }
  return ends;
}

}  // namespace match_internal

template <typename Record, typename WordsOf>
void RadixSort(absl::Span<Record> records, WordsOf words_of) {
  std::vector<absl::Span<Record>> unsorted = {records};
  while (!unsorted.empty()) {
    const absl::Span<Record> part = unsorted.back();
    unsorted.pop_back();
    if (part.size() <= match_internal::kFewRecords) {
      std::sort(part.begin(), part.end(),
                [&](const Record& a, const Record& b) {
                  return words_of(a) < words_of(b);
                });
      continue;
    }
    const match_internal::Digit digit =
        match_internal::LeadingDigit<Record>(part, words_of);
    if (digit.all_equal) continue;
    size_t begin = 0;
    for (const size_t end :
         match_internal::PartitionByDigit(part, digit, words_of)) {
      if (end - begin > 1) unsorted.push_back(part.subspan(begin, end - begin));
      begin = end;
    }
  }
}

}  // namespace crosscheck

#endif  // CHECKER_MATCH_RADIX_SORT_H_
