#include "checker/claim/slip.h"

#include <ostream>
#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

Claim Figure(double value, bool scaled = false) {
  Claim claim;
  claim.quantity.emplace();
  claim.quantity->value = value;
  claim.quantity->scaled = scaled;
  claim.canonical = {value, value};
  return claim;
}

struct SlipRow {
  const char* name;
  double a;
  double b;
  Slip want;
};

void PrintTo(const SlipRow& row, std::ostream* os) { *os << row.name; }

class SlipTest : public testing::TestWithParam<SlipRow> {};

TEST_P(SlipTest, IsSymmetric) {
  const SlipRow& row = GetParam();
  EXPECT_EQ(SlipBetween(Figure(row.a), Figure(row.b)), row.want);
  EXPECT_EQ(SlipBetween(Figure(row.b), Figure(row.a)), row.want);
}

INSTANTIATE_TEST_SUITE_P(Figures, SlipTest,
                         testing::ValuesIn<SlipRow>({
                             {"Point", 1.2, 12, Slip::kTen},
                             {"Hundred", 450, 45000, Slip::kHundred},
                             {"Scale", 3400000, 3400000000, Slip::kThousand},
                             {"Swapped", 1850, 1580, Slip::kSwapped},
                             {"SwappedTens", 31, 13, Slip::kSwapped},
                             {"SwappedBehindThePoint", 31.4, 34.1,
                              Slip::kSwapped},

                             {"Same", 1850, 1850, Slip::kNone},
                             {"OneDigit", 2, 20, Slip::kNone},
                             {"TenThousand", 12, 120000, Slip::kNone},
                             {"TwoSwaps", 1234, 2143, Slip::kNone},
                             {"FarSwap", 123, 321, Slip::kNone},
                             {"OtherDigits", 1850, 1590, Slip::kNone},
                             {"SwappedOfAnotherSize", 1850, 15800, Slip::kNone},
                             {"Zero", 0, 10, Slip::kNone},
                             {"BelowZero", -1.2, -12, Slip::kTen},
                             {"TwoSigns", -13, 31, Slip::kNone},
                         }),
                         [](const testing::TestParamInfo<SlipRow>& info) {
                           return info.param.name;
                         });

TEST(SlipTest, OneDigitWithAScaleWordIsEnough) {
  EXPECT_EQ(SlipBetween(Figure(3e6, true), Figure(3e9, true)), Slip::kThousand);
}

TEST(SlipTest, AgesAndUnitsAreNoSlips) {
  Claim age = Figure(31);
  age.age = true;
  EXPECT_EQ(SlipBetween(age, Figure(13)), Slip::kNone);
  Claim miles = Figure(31);
  miles.quantity->unit = "[mi_i]";
  EXPECT_EQ(SlipBetween(miles, Figure(13)), Slip::kNone);
  EXPECT_EQ(SlipBetween(Claim(), Figure(13)), Slip::kNone);
}

TEST(SlipTest, OfTwoDigitsASwapMayBeChance) {
  EXPECT_TRUE(AreSurelySwapped(Figure(1850), Figure(1580)));
  EXPECT_TRUE(AreSurelySwapped(Figure(31.4), Figure(34.1)));
  EXPECT_FALSE(AreSurelySwapped(Figure(31), Figure(13)));
  EXPECT_FALSE(AreSurelySwapped(Figure(62000), Figure(26000)));
  EXPECT_FALSE(AreSurelySwapped(Figure(1850), Figure(1590)));
}

TEST(DigitsTest, AreThoseWrittenWithoutZeros) {
  EXPECT_EQ(DigitsOf(Figure(1928)), "1928");
  EXPECT_EQ(DigitsOf(Figure(1.928)), "1928");
  EXPECT_EQ(DigitsOf(Figure(62000)), "62");
  EXPECT_EQ(DigitsOf(Figure(-0.5)), "5");
  EXPECT_EQ(DigitsOf(Figure(0)), "");
}

}  // namespace
}  // namespace crosscheck
