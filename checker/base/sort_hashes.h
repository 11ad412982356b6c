// Sorts hashes.
#ifndef CHECKER_BASE_SORT_HASHES_H_
#define CHECKER_BASE_SORT_HASHES_H_

#include <cstdint>

#include "absl/types/span.h"

namespace crosscheck {

// Puts `hashes` into ascending order.  Linear for numbers spread evenly over 64
// bits, as hashes are; O(n log n) for any others.
void SortHashes(absl::Span<uint64_t> hashes);

}  // namespace crosscheck

#endif  // CHECKER_BASE_SORT_HASHES_H_
