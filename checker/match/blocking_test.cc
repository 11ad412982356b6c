#include "checker/match/blocking.h"

#include <cstdint>
#include <string>
#include <vector>

#include "checker/base/hash.h"
#include "checker/match/match_key.h"
#include "checker/match/random_claims.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::SizeIs;

// A claim as a desk would describe it.
struct Described {
  std::string kind;
  std::string unit;
  std::vector<std::string> places;
  std::vector<std::string> lemmas;
};

std::vector<uint64_t> Hashes(const std::vector<std::string>& names) {
  std::vector<uint64_t> hashes;
  for (const std::string& name : names) hashes.push_back(StableHash(name));
  return hashes;
}

RandomClaim Named(const Described& claim) {
  return {StableHash(claim.kind),
          StableHash(claim.unit),
          Hashes(claim.places),
          Hashes(claim.lemmas),
          {}};
}

bool MeetInABlock(const RandomClaim& a, const RandomClaim& b,
                  SiblingPlaces siblings) {
  const EntryTable table = EnterAll({a, b}, siblings);
  const EntryView view = table.view();
  BlockKey block;
  return SmallestCommonBlock(view.KeysOf(0), view.KeysOf(1), &block);
}

struct MeetCase {
  std::string name;
  Described a;
  Described b;
  bool want_with_siblings;
  bool want_without;
};

class MeetTest : public testing::TestWithParam<MeetCase> {};

TEST_P(MeetTest, BlocksAndDefinitionAgree) {
  const RandomClaim a = Named(GetParam().a);
  const RandomClaim b = Named(GetParam().b);
  for (const auto siblings :
       {SiblingPlaces::kMeet, SiblingPlaces::kStayApart}) {
    const bool want = siblings == SiblingPlaces::kMeet
                          ? GetParam().want_with_siblings
                          : GetParam().want_without;
    EXPECT_EQ(MayMeet(a.key(), b.key(), siblings), want);
    EXPECT_EQ(MayMeet(b.key(), a.key(), siblings), want);
    EXPECT_EQ(MeetInABlock(a, b, siblings), want);
    EXPECT_EQ(MeetInABlock(b, a, siblings), want);
  }
}

const char kKilled[] = "toll.killed";

INSTANTIATE_TEST_SUITE_P(
    Claims, MeetTest,
    testing::ValuesIn<MeetCase>({
        {"OnePlace",
         {kKilled, "1", {"aleppo", "syria"}, {}},
         {kKilled, "1", {"aleppo", "syria"}, {}},
         true,
         true},
        {"PartAndWhole",
         {kKilled, "1", {"shaar", "aleppo", "syria"}, {}},
         {kKilled, "1", {"aleppo", "syria"}, {}},
         true,
         true},
        {"CityAndCountry",
         {kKilled, "1", {"shaar", "aleppo", "syria"}, {}},
         {kKilled, "1", {"syria"}, {}},
         true,
         true},
        {"TwoCitiesOfOneCountry",
         {kKilled, "1", {"aleppo", "syria"}, {"strike"}},
         {kKilled, "1", {"idlib", "syria"}, {"strike"}},
         true,
         false},
        {"TwoCountries",
         {kKilled, "1", {"aleppo", "syria"}, {"strike"}},
         {kKilled, "1", {"mosul", "iraq"}, {"strike"}},
         false,
         false},
        {"OtherKind",
         {kKilled, "1", {"aleppo", "syria"}, {}},
         {"people.residing", "1", {"aleppo", "syria"}, {}},
         false,
         false},
        {"OtherDimension",
         {"damage", "USD", {"aleppo", "syria"}, {}},
         {"damage", "m2", {"aleppo", "syria"}, {}},
         false,
         false},
        {"NoPlaceButASharedRareWord",
         {kKilled, "1", {}, {"halabi", "market"}},
         {kKilled, "1", {"aleppo", "syria"}, {"market"}},
         true,
         true},
        {"NeitherHasAPlace",
         {kKilled, "1", {}, {"halabi"}},
         {kKilled, "1", {}, {"market", "halabi"}},
         true,
         true},
        {"NoPlaceAndNoSharedWord",
         {kKilled, "1", {}, {"halabi"}},
         {kKilled, "1", {"aleppo", "syria"}, {"market"}},
         false,
         false},
        {"NoPlaceAndNoWords",
         {kKilled, "1", {}, {}},
         {kKilled, "1", {}, {}},
         false,
         false},
        {"NoPlaceAndOtherKind",
         {kKilled, "1", {}, {"market"}},
         {"toll.injured", "1", {}, {"market"}},
         false,
         false},
        // A word is not a place, though it may be spelt like one.
        {"WordLikeAPlace",
         {kKilled, "1", {}, {"aleppo"}},
         {kKilled, "1", {"aleppo", "syria"}, {}},
         false,
         false},
        {"TheNinthWordDoesNotCount",
         {kKilled, "1", {}, {"a", "b", "c", "d", "e", "f", "g", "h", "market"}},
         {kKilled, "1", {}, {"market"}},
         false,
         false},
        {"TheEighthWordCounts",
         {kKilled, "1", {}, {"a", "b", "c", "d", "e", "f", "g", "market"}},
         {kKilled, "1", {}, {"market"}},
         true,
         true},
    }),
    [](const testing::TestParamInfo<MeetCase>& info) {
      return info.param.name;
    });

TEST(BlocksOfTest, AgreesWithMayMeet) {
  for (uint32_t seed = 0; seed < 200; ++seed) {
    SCOPED_TRACE(seed);
    const std::vector<RandomClaim> claims = RandomClaims(20, seed);
    for (const RandomClaim& a : claims) {
      for (const RandomClaim& b : claims) {
        for (const auto siblings :
             {SiblingPlaces::kMeet, SiblingPlaces::kStayApart}) {
          ASSERT_EQ(MeetInABlock(a, b, siblings),
                    MayMeet(a.key(), b.key(), siblings));
        }
      }
    }
  }
}

TEST(BlocksOfTest, IsBounded) {
  const RandomClaim claim =
      Named({kKilled,
             "1",
             {"aleppo", "syria"},
             {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"}});
  EXPECT_THAT(BlocksOf(claim.key(), SiblingPlaces::kMeet),
              SizeIs(2 + kMaxRareLemmas));
}

// These numbers are in stores.  They must never change.
TEST(BlocksOfTest, NeverChange) {
  const RandomClaim claim = Named({kKilled, "1", {"aleppo"}, {"market"}});
  const std::vector<BlockKey> keys =
      BlocksOf(claim.key(), SiblingPlaces::kMeet);
  ASSERT_THAT(keys, SizeIs(2));
  EXPECT_EQ(keys[0], 0xb86b632ac12d5a8eu);
  EXPECT_EQ(keys[1], 0x1234dddbc00ddc65u);
}

}  // namespace
}  // namespace crosscheck
