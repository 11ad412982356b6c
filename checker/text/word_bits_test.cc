#include "checker/text/word_bits.h"

#include <set>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

TEST(WordBitsTest, HasWhatWasAdded) {
  WordBits bits;
  std::set<WordId> slow;
  for (const WordId word : {3u, 63u, 64u, 3u, 200u, 127u}) {
    bits.Add(word);
    slow.insert(word);
    for (WordId id = 0; id < 300; ++id) {
      ASSERT_EQ(bits.Has(id), slow.count(id) > 0) << id;
    }
  }
  EXPECT_FALSE(bits.Has(0xffffffff));
}

TEST(WordBitsTest, NothingAtFirst) { EXPECT_FALSE(WordBits().Has(0)); }

}  // namespace
}  // namespace crosscheck
