#include "checker/match/block_index.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/match/blocking.h"
#include "checker/match/match_key.h"
#include "checker/match/random_claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

std::vector<uint32_t> ClaimsOf(const EntryTable& table) {
  const BlockIndex index(table.view(), 1);
  return {index.claims().begin(), index.claims().end()};
}

TEST(BlockIndexTest, OrdersByBlockThenRoleThenFirstDay) {
  EntryTable table;
  const BlockKey low = MemberKey(0x10);
  const BlockKey high = MemberKey(0xf000000000000000);
  table.AddClaim({5, 9}, {high});
  table.AddClaim({-3, 9}, {GuestKey(low), high});
  table.AddClaim({4, 9}, {low});
  table.AddClaim({kNoFirstDay, 9}, {low});
  const BlockIndex index(table.view(), 1);
  EXPECT_THAT(index.claims(), ElementsAre(3, 2, 1, 1, 0));
  EXPECT_THAT(index.first_days(), ElementsAre(kNoFirstDay, 4, -3, -3, 5));
  EXPECT_THAT(index.last_days(), ElementsAre(9, 9, 9, 9, 9));
  ASSERT_EQ(index.blocks().size(), 2u);
  EXPECT_EQ(index.blocks()[0].key, low);
  EXPECT_EQ(index.blocks()[0].begin, 0u);
  EXPECT_EQ(index.blocks()[0].guests, 2u);
  EXPECT_EQ(index.blocks()[0].end, 3u);
  EXPECT_EQ(index.blocks()[1].key, high);
  EXPECT_EQ(index.blocks()[1].begin, 3u);
  EXPECT_EQ(index.blocks()[1].guests, 5u);
  EXPECT_EQ(index.blocks()[1].end, 5u);
}

TEST(BlockIndexTest, LeavesOutWhoCanMeetNobody) {
  EntryTable table;
  table.AddClaim({1, 2}, {2});            // Alone in its block.
  table.AddClaim({1, 2}, {GuestKey(4)});  // Only guests here.
  table.AddClaim({1, 2}, {GuestKey(4)});
  table.AddClaim({1, 2}, {});   // Not entered.
  table.AddClaim({2, 1}, {6});  // Never holds.
  table.AddClaim({1, 2}, {6});
  EXPECT_THAT(ClaimsOf(table), IsEmpty());
}

TEST(BlockIndexTest, EmptyTableHasNoBlocks) {
  const BlockIndex index(EntryTable().view(), 2);
  EXPECT_THAT(index.claims(), IsEmpty());
  EXPECT_THAT(index.blocks(), IsEmpty());
}

TEST(BlockIndexTest, IsTheSameForAnyNumberOfThreads) {
  for (uint32_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(seed);
    const EntryTable table =
        EnterAll(RandomClaims(500, seed), SiblingPlaces::kStayApart);
    const BlockIndex one(table.view(), 1);
    for (const int threads : {2, 3, 64}) {
      const BlockIndex other(table.view(), threads);
      EXPECT_THAT(other.claims(), ElementsAreArray(one.claims()));
      EXPECT_THAT(other.first_days(), ElementsAreArray(one.first_days()));
      EXPECT_THAT(other.last_days(), ElementsAreArray(one.last_days()));
      EXPECT_EQ(other.blocks().size(), one.blocks().size());
    }
  }
}

TEST(ForEachPositionTest, VisitsEveryPositionOnce) {
  EntryTable table;
  for (int32_t day = 0; day < 10000; ++day) table.AddClaim({day, day}, {2});
  const BlockIndex index(table.view(), 2);
  std::vector<uint32_t> claims(index.claims().size(), 0);
  ForEachPosition(index, 2, [&](size_t position, uint32_t claim) {
    claims[position] += claim;
  });
  EXPECT_THAT(claims, ElementsAreArray(index.claims()));
}

}  // namespace
}  // namespace crosscheck
