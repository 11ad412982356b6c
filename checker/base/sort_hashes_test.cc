#include "checker/base/sort_hashes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "absl/types/span.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Against the standard library, for all sizes around those that are treated
// apart.
void ExpectSorted(uint64_t mask) {
  std::mt19937_64 random(1);
  for (size_t size = 0; size < 300; ++size) {
    std::vector<uint64_t> hashes(size);
    for (uint64_t& hash : hashes) hash = random() & mask;
    std::vector<uint64_t> want = hashes;
    std::sort(want.begin(), want.end());
    SortHashes(absl::MakeSpan(hashes));
    EXPECT_EQ(hashes, want) << size;
  }
}

TEST(SortHashesTest, SortsEvenlySpreadNumbers) { ExpectSorted(~uint64_t{0}); }

TEST(SortHashesTest, SortsNumbersOfOneBucket) { ExpectSorted(0xffff); }

TEST(SortHashesTest, SortsRepeatedNumbers) {
  ExpectSorted(uint64_t{0xf} << 60);
}

}  // namespace
}  // namespace crosscheck
