#include "checker/store/seal_hash.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// What is in files has to be found there again.
TEST(SealHashTest, IsStable) {
  EXPECT_EQ(SealHash("", 0), SealHash("", 0));
  EXPECT_EQ(SealHash("At least 11 people died.", 1), 0x20736ceb9f4df20fu);
}

TEST(SealHashTest, TellsEveryBitAndEveryLength) {
  std::set<uint64_t> seen;
  const std::string bytes(67, '\0');
  for (size_t size = 0; size <= bytes.size(); ++size) {
    EXPECT_TRUE(seen.insert(SealHash(bytes.substr(0, size), 7)).second);
  }
  for (size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(1 << bit % 8);
    EXPECT_TRUE(seen.insert(SealHash(flipped, 7)).second) << bit;
  }
  EXPECT_TRUE(seen.insert(SealHash(bytes, 8)).second);
}

}  // namespace
}  // namespace crosscheck
