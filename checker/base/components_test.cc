#include "checker/base/components.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;

using Pairs = std::vector<std::pair<uint32_t, uint32_t>>;

// Who stands for each.
std::vector<uint32_t> FirstsOf(uint32_t n, const Pairs& pairs) {
  Components components(n);
  for (const auto& [a, b] : pairs) components.Join(a, b);
  std::vector<uint32_t> firsts;
  for (uint32_t i = 0; i < n; ++i) firsts.push_back(components.Find(i));
  return firsts;
}

TEST(ComponentsTest, AreAloneAtFirst) {
  EXPECT_THAT(FirstsOf(3, {}), ElementsAre(0, 1, 2));
  EXPECT_THAT(FirstsOf(0, {}), ElementsAre());
}

TEST(ComponentsTest, TheSmallestStandsForAll) {
  EXPECT_THAT(FirstsOf(6, {{4, 2}, {5, 4}, {3, 1}}),
              ElementsAre(0, 1, 2, 1, 2, 2));
  EXPECT_THAT(FirstsOf(4, {{3, 3}}), ElementsAre(0, 1, 2, 3));
}

TEST(ComponentsTest, OrderOfJoinsDoesNotShow) {
  constexpr uint32_t kThings = 40;
  for (uint32_t seed = 0; seed < 100; ++seed) {
    std::mt19937 random(seed);
    Pairs pairs;
    for (int i = 0; i < 25; ++i) {
      pairs.emplace_back(random() % kThings, random() % kThings);
    }
    const std::vector<uint32_t> firsts = FirstsOf(kThings, pairs);
    for (const auto& [a, b] : pairs) EXPECT_EQ(firsts[a], firsts[b]) << seed;
    for (uint32_t i = 0; i < kThings; ++i) EXPECT_LE(firsts[i], i);
    std::shuffle(pairs.begin(), pairs.end(), random);
    for (auto& [a, b] : pairs) std::swap(a, b);
    EXPECT_EQ(FirstsOf(kThings, pairs), firsts) << seed;
  }
}

}  // namespace
}  // namespace crosscheck
