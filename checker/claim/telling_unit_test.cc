#include "checker/claim/telling_unit.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

Claim FigureOf(const std::string& dimension) {
  Claim claim;
  claim.dimension = dimension;
  claim.quantity.emplace();
  return claim;
}

TEST(TellingUnitTest, IsOneOfWhichAStoryHasFew) {
  for (const char* dimension : {"mass", "temperature", "speed", "ratio",
                                "money:EUR", "money:EUR/l", "length/s"}) {
    EXPECT_TRUE(HasTellingUnit(FigureOf(dimension))) << dimension;
  }
}

TEST(TellingUnitTest, IsNoneOfWhichItHasMany) {
  for (const char* dimension :
       {"1", "age", "time", "length", "occurrence", ""}) {
    EXPECT_FALSE(HasTellingUnit(FigureOf(dimension))) << dimension;
  }
}

TEST(TellingUnitTest, IsNoneOfADate) {
  Claim claim;
  claim.dimension = "date";
  claim.time.emplace();
  EXPECT_FALSE(HasTellingUnit(claim));
}

}  // namespace
}  // namespace crosscheck
