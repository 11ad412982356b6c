#include "checker/match/candidate_pairs.h"

#include <atomic>
#include <cstdint>
#include <vector>

#include "checker/match/agreement.h"
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
using ::testing::Lt;
using ::testing::SizeIs;

TEST(FindCandidatePairsTest, AgreesWithComparingAllPairs) {
  for (uint32_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    ASSERT_NO_FATAL_FAILURE(ExpectAgreement(/*n=*/100, seed));
  }
}

TEST(FindCandidatePairsTest, AgreesWhenBlocksAreCut) {
  for (uint32_t seed = 0; seed < 2; ++seed) {
    SCOPED_TRACE(seed);
    ASSERT_NO_FATAL_FAILURE(ExpectAgreement(/*n=*/1500, seed));
  }
}

TEST(FindCandidatePairsTest, ReportsAPairOfManyBlocksOnce) {
  EntryTable table;
  table.AddClaim({3, 3}, {2, 4, 6, 8});
  table.AddClaim({3, 3}, {4, 6, 8});
  EXPECT_THAT(FindCandidatePairs(table.view()),
              ElementsAre(CandidatePair{0, 1}));
}

TEST(FindCandidatePairsTest, SeesWhereGuestsMeetAfterAll) {
  EntryTable table;
  table.AddClaim({3, 3}, {GuestKey(2), MemberKey(4)});
  table.AddClaim({3, 3}, {GuestKey(2), GuestKey(4)});
  EXPECT_THAT(FindCandidatePairs(table.view()),
              ElementsAre(CandidatePair{0, 1}));
}

TEST(FindCandidatePairsTest, NoClaimsNoPairs) {
  EXPECT_THAT(FindCandidatePairs(EntryTable().view()), IsEmpty());
}

TEST(FindCandidatePairsTest, FilterSeesEveryPairOnceInOrder) {
  const EntryTable table =
      EnterAll(RandomClaims(300, /*seed=*/5), SiblingPlaces::kMeet);
  std::atomic<size_t> asked{0};
  std::atomic<bool> in_order{true};
  const auto keep = [&](uint32_t a, uint32_t b) {
    ++asked;
    if (a >= b) in_order = false;
    return (a + b) % 3 == 0;
  };
  const std::vector<CandidatePair> kept =
      FindCandidatePairs(table.view(), keep, /*threads=*/2);

  const std::vector<CandidatePair> all = FindCandidatePairs(table.view());
  std::vector<CandidatePair> want;
  for (const CandidatePair pair : all) {
    if ((pair.a + pair.b) % 3 == 0) want.push_back(pair);
  }
  EXPECT_EQ(asked, all.size());
  EXPECT_TRUE(in_order);
  EXPECT_THAT(want, SizeIs(Lt(all.size())));
  EXPECT_THAT(kept, ElementsAreArray(want));
}

}  // namespace
}  // namespace crosscheck
