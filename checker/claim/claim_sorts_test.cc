#include "checker/claim/claim_sorts.h"

#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "gtest/gtest.h"
#include "proto/quantity.pb.h"

namespace crosscheck {
namespace {

Claim Count() {
  Claim claim;
  claim.quantity.emplace();
  claim.quantity->hedge = v1::HEDGE_NONE;
  claim.dimension = "1";
  return claim;
}

TEST(ClaimSortsTest, ACountIsNoAgeShareOrRank) {
  EXPECT_TRUE(IsBareCount(Count()));
  for (const auto flag :
       {&Claim::age, &Claim::fraction, &Claim::ordinal_number}) {
    Claim claim = Count();
    claim.*flag = true;
    EXPECT_FALSE(IsBareCount(claim));
  }
  Claim length = Count();
  length.dimension = "length";
  EXPECT_FALSE(IsBareCount(length));
  EXPECT_FALSE(IsBareCount(Claim())) << "a date";
}

TEST(ClaimSortsTest, PercentIsByItsUnit) {
  Claim percent = Count();
  EXPECT_FALSE(IsPercent(percent));
  percent.quantity->unit = "%";
  EXPECT_TRUE(IsPercent(percent));
  EXPECT_FALSE(IsPercent(Claim()));
}

TEST(ClaimSortsTest, AHedgeIsAHedge) {
  Claim claim = Count();
  EXPECT_TRUE(IsUnhedged(claim));
  claim.quantity->hedge = v1::HEDGE_APPROX;
  EXPECT_FALSE(IsUnhedged(claim));
  EXPECT_FALSE(IsUnhedged(Claim()));
}

}  // namespace
}  // namespace crosscheck
