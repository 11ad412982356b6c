#include "checker/claim/story.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct LikenessCase {
  std::string name;
  std::vector<uint64_t> a;
  std::vector<uint64_t> b;
  double want;
};

class LikenessTest : public testing::TestWithParam<LikenessCase> {};

TEST_P(LikenessTest, IsTheCosine) {
  const LikenessCase& c = GetParam();
  const WordVector a(c.a);
  const WordVector b(c.b);
  EXPECT_NEAR(a.Likeness(b), c.want, 1e-4);
  EXPECT_EQ(a.Likeness(b), b.Likeness(a));
}

INSTANTIATE_TEST_SUITE_P(
    Words, LikenessTest,
    testing::ValuesIn<LikenessCase>({
        {"OneText", {3, 1, 2}, {1, 2, 3}, 1},
        {"EachTwiceAsOften", {3, 1, 2}, {1, 1, 2, 2, 3, 3}, 1},
        {"HalfTheWords", {1, 2}, {2, 3}, 0.5},
        // Roots of one quarter and of one half.
        {"OneOften", {1, 2, 2, 2}, {1, 3}, 0.3536},

        {"NothingInCommon", {1, 2}, {3, 4}, 0},
        {"NoWords", {}, {1}, 0},
        {"NoWordsAtAll", {}, {}, 0},
    }),
    [](const testing::TestParamInfo<LikenessCase>& info) {
      return info.param.name;
    });

TEST(WordVectorTest, HoldsEachWordOnceInOrder) {
  const WordVector vector({5, 2, 5, 9});
  EXPECT_EQ(std::vector<uint64_t>(vector.words().begin(), vector.words().end()),
            (std::vector<uint64_t>{2, 5, 9}));
}

// What blocking rests on: two vectors so alike share a telling word.
TEST(WordVectorTest, VectorsAsAlikeShareATellingWord) {
  const auto draw = [](std::mt19937& random) {
    std::vector<uint64_t> words(random() % 12);
    for (uint64_t& word : words) word = random() % 20;
    return WordVector(words);
  };
  int alike = 0;
  for (uint32_t seed = 0; seed < 20000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const WordVector a = draw(random);
    const WordVector b = draw(random);
    const double least = 0.1 * (1 + random() % 9);
    ASSERT_LE(a.TellingWords(least), a.words().size());
    if (a.Likeness(b) < least) continue;
    ++alike;
    const auto left = a.words().first(a.TellingWords(least));
    const auto right = b.words().first(b.TellingWords(least));
    ASSERT_NE(std::find_first_of(left.begin(), left.end(), right.begin(),
                                 right.end()),
              left.end());
  }
  EXPECT_GT(alike, 1000);
}

}  // namespace
}  // namespace crosscheck
