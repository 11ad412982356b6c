#include "checker/base/sort_hashes.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "absl/container/inlined_vector.h"

namespace crosscheck {
namespace {

// Fewer are sorted by comparing them.
constexpr size_t kFew = 8;

void InsertionSort(absl::Span<uint64_t> hashes) {
  for (size_t i = 1; i < hashes.size(); ++i) {
    for (size_t j = i; j > 0 && hashes[j] < hashes[j - 1]; --j) {
      std::swap(hashes[j], hashes[j - 1]);
    }
  }
}

void SortFew(absl::Span<uint64_t> hashes) {
  if (hashes.size() <= kFew) {
    InsertionSort(hashes);
  } else {
    std::sort(hashes.begin(), hashes.end());
  }
}

}  // namespace

// How two hashes compare cannot be guessed, so that it pays to compare few: by
// their highest bits alone almost all come to their places.
void SortHashes(absl::Span<uint64_t> hashes) {
  if (hashes.size() <= kFew) {
    InsertionSort(hashes);
    return;
  }
  int bits = 1;  // Of a number of buckets above that of the hashes.
  while (hashes.size() >> bits != 0) ++bits;
  const auto bucket = [&](uint64_t hash) { return hash >> (64 - bits); };
  absl::InlinedVector<uint32_t, 257> ends((size_t{1} << bits) + 1);
  for (const uint64_t hash : hashes) ++ends[bucket(hash) + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  absl::InlinedVector<uint64_t, 128> sorted(hashes.size());
  for (const uint64_t hash : hashes) sorted[ends[bucket(hash)]++] = hash;
  std::copy(sorted.begin(), sorted.end(), hashes.begin());
  size_t begin = 0;
  for (const size_t end : ends) {
    if (end - begin > 1) SortFew(hashes.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace crosscheck
