#include "checker/compare/fingerprint.h"

#include <string>
#include <vector>

#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/testing/claim_maker.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ClaimMaker;
using ::crosscheck_testing::FoundedOn;
using ::crosscheck_testing::Residents;

// Of the sides as given, "People live there" leading.
std::string Of(const std::vector<std::vector<ClaimMaker>>& sides) {
  std::vector<Claim> claims;
  for (const auto& side : sides) {
    for (const ClaimMaker& maker : side) claims.push_back(maker.Make());
  }
  Finding finding;
  finding.rule = "disjoint-bounds";
  size_t next = 0;
  for (const auto& side : sides) {
    finding.sides.emplace_back();
    for (size_t i = 0; i < side.size(); ++i) {
      finding.sides.back().claims.push_back(&claims[next++]);
    }
  }
  const Claim leading = Residents().Flat(1).Words("live people").Make();
  return Fingerprint(finding, leading);
}

// Which article comes first in a side is no matter, nor is a further one whose
// value lies between.
TEST(FingerprintTest, IsThatOfTheTwoExtremeValues) {
  const ClaimMaker low = Residents().About(38000);
  const ClaimMaker between = Residents().Flat(38412);
  const ClaimMaker high = Residents().Flat(52000);
  const ClaimMaker below = Residents().Flat(51900);
  const std::string two = Of({{low}, {high}});
  EXPECT_EQ(Of({{low, between}, {high}}), two);
  EXPECT_EQ(Of({{between, low}, {high}}), two);
  EXPECT_EQ(Of({{low}, {below, high}}), two);
  EXPECT_EQ(Of({{low}, {high, below}}), two);
  EXPECT_EQ(Of({{low}, {Residents().Flat(45000)}, {high}}), two);

  EXPECT_NE(Of({{between}, {high}}), two);
  EXPECT_NE(Of({{low}, {below}}), two);
}

TEST(FingerprintTest, ADayOfNoYearCountsAsItIsWritten) {
  const ClaimMaker early = FoundedOn().OnDayOfAnyYear("02-15");
  const ClaimMaker middle = FoundedOn().OnDayOfAnyYear("02-25");
  const ClaimMaker late = FoundedOn().OnDayOfAnyYear("03-01");
  EXPECT_EQ(Of({{early, middle}, {late}}), Of({{middle, early}, {late}}));
  EXPECT_EQ(Of({{early, middle}, {late}}), Of({{early}, {late}}));
  EXPECT_NE(Of({{middle}, {late}}), Of({{early}, {late}}));
}

TEST(SideLabelTest, NoTwoSidesHaveOne) {
  EXPECT_EQ(SideLabel(0), "A");
  EXPECT_EQ(SideLabel(25), "Z");
  EXPECT_EQ(SideLabel(26), "AA");
  EXPECT_EQ(SideLabel(27), "AB");
  EXPECT_EQ(SideLabel(51), "AZ");
  EXPECT_EQ(SideLabel(52), "BA");
  EXPECT_EQ(SideLabel(26 * 27), "AAA");
}

}  // namespace
}  // namespace crosscheck
