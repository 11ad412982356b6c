#include "checker/base/hash.h"

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Fingerprints are kept in files of users: these values may never change.
TEST(StableHashTest, IsTheSameInEveryRelease) {
  EXPECT_EQ(HexDigits(StableHash("")), "f52a15e9a9b5e89b");
  EXPECT_EQ(HexDigits(StableHash("toll.killed")), "df5449d768b77fa0");
}

TEST(StableHashTest, ChainsInOrder) {
  EXPECT_EQ(HexDigits(StableHash("east", StableHash("aleppo"))),
            "e953fabe7d42b823");
  EXPECT_NE(StableHash("east", StableHash("aleppo")),
            StableHash("aleppo", StableHash("east")));
}

TEST(HexDigitsTest, KeepsLeadingZeros) {
  EXPECT_EQ(HexDigits(0), "0000000000000000");
  EXPECT_EQ(HexDigits(0xfU), "000000000000000f");
}

}  // namespace
}  // namespace crosscheck
