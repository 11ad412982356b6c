// Ten thousand random archives, each by a seed of its own that a failure names.
// Slow, so not part of the plain run: see BUILD.bazel.
#include <cstdint>

#include "checker/match/agreement.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(FindCandidatePairsLargeTest, AgreesWithComparingAllPairs) {
  constexpr uint32_t kFirstSeed = 1000;
  for (uint32_t seed = kFirstSeed; seed < kFirstSeed + 10000; ++seed) {
    SCOPED_TRACE(seed);
    ASSERT_NO_FATAL_FAILURE(ExpectAgreement(/*n=*/20 + seed % 100, seed));
  }
}

}  // namespace
}  // namespace crosscheck
