#include "bench/claim_generator.h"

#include <algorithm>
#include <cstdint>
#include <map>

#include "checker/base/hash.h"
#include "gtest/gtest.h"

namespace crosscheck_bench {
namespace {

// Figures in README.md rest on these bytes.
TEST(ClaimGeneratorTest, MakesTheSameEverywhere) {
  EXPECT_EQ(crosscheck::StableHash(ClaimsAsCsv(GenerateClaims(1000, 1))),
            0xc791195df66c2a2fu);
}

TEST(ClaimGeneratorTest, SeedsDiffer) {
  EXPECT_NE(ClaimsAsCsv(GenerateClaims(10, 1)),
            ClaimsAsCsv(GenerateClaims(10, 2)));
}

TEST(ClaimGeneratorTest, MakesValidClaims) {
  for (const GeneratedClaim& claim : GenerateClaims(20000, 3)) {
    ASSERT_LE(claim.first_day, claim.last_day) << claim.id;
    ASSERT_LE(claim.lower, claim.upper) << claim.id;
    ASSERT_GE(claim.lower, 0) << claim.id;
  }
}

TEST(ClaimGeneratorTest, SomeStoriesAreLarge) {
  std::map<uint32_t, int> sizes;
  int largest = 0;
  for (const GeneratedClaim& claim : GenerateClaims(20000, 3)) {
    largest = std::max(largest, ++sizes[claim.event]);
  }
  EXPECT_GT(largest, 1000);
  EXPECT_GT(sizes.size(), 1000u);
}

}  // namespace
}  // namespace crosscheck_bench
