#include "checker/match/large_array.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(LargeArrayTest, HoldsWhatIsWritten) {
  // Small, just below and above where huge pages are asked for, and large.
  for (const size_t size : {1, 262143, 262144, 3000000}) {
    SCOPED_TRACE(size);
    LargeArray<uint64_t> array(size);
    ASSERT_EQ(array.size(), size);
    for (size_t i = 0; i < size; ++i) array[i] = i;
    uint64_t sum = 0;
    for (const uint64_t value : array.span()) sum += value;
    EXPECT_EQ(sum, uint64_t{size} * (size - 1) / 2);
  }
}

TEST(LargeArrayTest, MovesWithoutCopying) {
  LargeArray<int> from(3);
  from[2] = 7;
  const int* const data = from.data();
  LargeArray<int> to(std::move(from));
  EXPECT_EQ(to.data(), data);
  EXPECT_EQ(to[2], 7);
  LargeArray<int> other(5);
  other = std::move(to);
  EXPECT_EQ(other.data(), data);
  EXPECT_EQ(other.size(), 3u);
}

TEST(LargeArrayTest, EmptyIsNoError) {
  EXPECT_TRUE(LargeArray<int>(0).span().empty());
  EXPECT_TRUE(LargeArray<int>().span().empty());
}

}  // namespace
}  // namespace crosscheck
