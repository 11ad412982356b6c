#include "checker/match/agreement.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/match/blocking.h"
#include "checker/match/candidate_pairs.h"
#include "checker/match/candidate_pairs_slow.h"
#include "checker/match/match_key.h"
#include "checker/match/random_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::vector<CandidatePair> PairsByDefinition(
    const std::vector<RandomClaim>& claims, SiblingPlaces siblings) {
  std::vector<CandidatePair> pairs;
  for (uint32_t a = 0; a < claims.size(); ++a) {
    for (uint32_t b = a + 1; b < claims.size(); ++b) {
      if (Overlap(claims[a].window, claims[b].window) &&
          MayMeet(claims[a].key(), claims[b].key(), siblings)) {
        pairs.push_back({a, b});
      }
    }
  }
  return pairs;
}

}  // namespace

void ExpectAgreement(size_t n, uint32_t seed) {
  const std::vector<RandomClaim> claims = RandomClaims(n, seed);
  for (const auto siblings :
       {SiblingPlaces::kMeet, SiblingPlaces::kStayApart}) {
    const EntryTable table = EnterAll(claims, siblings);
    const std::vector<CandidatePair> want = PairsByDefinition(claims, siblings);
    ASSERT_TRUE(FindCandidatePairsSlowly(table.view()) == want);
    ASSERT_TRUE(FindCandidatePairs(table.view()) == want);
    ASSERT_TRUE(FindCandidatePairs(table.view(), /*threads=*/3) == want);
  }
}

}  // namespace crosscheck
