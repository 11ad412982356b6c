#include "checker/match/combine_hash.h"

#include <cstdint>
#include <set>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// These numbers are in stores.  They must never change.
TEST(CombineHashTest, NeverChanges) {
  EXPECT_EQ(CombineHash(0, 0), 0u);
  EXPECT_EQ(CombineHash(1, 2), 0xf8f76353b6d877c5u);
}

TEST(CombineHashTest, OrderMatters) {
  EXPECT_NE(CombineHash(1, 2), CombineHash(2, 1));
  EXPECT_NE(CombineHash(CombineHash(7, 1), 2),
            CombineHash(CombineHash(7, 2), 1));
}

TEST(CombineHashTest, SpreadsSmallNumbersOverTheLeadingBits) {
  std::set<uint64_t> leading;
  for (uint64_t i = 0; i < 4096; ++i) leading.insert(CombineHash(1, i) >> 52);
  // As many random throws hit about 1 - 1/e of 4,096 boxes.
  EXPECT_GT(leading.size(), 2400u);
}

}  // namespace
}  // namespace crosscheck
