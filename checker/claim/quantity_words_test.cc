#include "checker/claim/quantity_words.h"

#include <string>

#include "checker/claim/quantity.h"
#include "gtest/gtest.h"
#include "proto/quantity.pb.h"

namespace crosscheck {
namespace {

struct NumberCase {
  std::string name;
  double number;
  std::string want;
};

class FormatNumberTest : public testing::TestWithParam<NumberCase> {};

TEST_P(FormatNumberTest, IsWrittenAsInNews) {
  EXPECT_EQ(FormatNumber(GetParam().number), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, FormatNumberTest,
    testing::ValuesIn<NumberCase>({
        {"Zero", 0, "0"},
        {"NegativeThousands", -1234, "-1,234"},
        {"NegativeHundreds", -123, "-123"},
        {"Hundreds", 999, "999"},
        {"Thousand", 1000, "1,000"},
        {"Population", 250000, "250,000"},
        {"Million", 1234567, "1,234,567"},
        {"Magnitude", 6.4, "6.4"},
        {"ThousandsWithPoint", 1234.5, "1,234.5"},
        // 0.1 + 0.2: what binary fractions add is not shown.
        {"BinaryFraction", 0.1 + 0.2, "0.3"},
        {"Trillions", 1.5e14, "150,000,000,000,000"},
        {"Exponent", 1e18, "1e+18"},
        {"Tiny", 1e-7, "1e-07"},
    }),
    [](const testing::TestParamInfo<NumberCase>& info) {
      return info.param.name;
    });

struct QuantityCase {
  std::string name;
  double value;
  Interval bounds;
  std::string unit;
  v1::Hedge hedge;
  std::string want;
};

class DescribeQuantityTest : public testing::TestWithParam<QuantityCase> {};

TEST_P(DescribeQuantityTest, SaysHedgeValueAndUnit) {
  Quantity quantity;
  quantity.value = GetParam().value;
  quantity.bounds = GetParam().bounds;
  quantity.unit = GetParam().unit;
  quantity.hedge = GetParam().hedge;
  EXPECT_EQ(DescribeQuantity(quantity), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Quantities, DescribeQuantityTest,
    testing::ValuesIn<QuantityCase>({
        {"Plain", 11, {11, 11, false, false}, "1", v1::HEDGE_NONE, "11"},
        {"Percent", 32, {32, 32, false, false}, "%", v1::HEDGE_NONE, "32%"},
        {"About",
         48,
         {48, 48, false, false},
         "h",
         v1::HEDGE_APPROX,
         "about 48 h"},
        {"AtLeast",
         253,
         {253, kUnbounded, false, false},
         "1",
         v1::HEDGE_AT_LEAST,
         "at least 253"},
        {"Range",
         70,
         {70, 80, false, false},
         "km",
         v1::HEDGE_RANGE,
         "70 to 80 km"},
        {"Hundreds",
         100,
         {200, 999, false, false},
         "1",
         v1::HEDGE_VAGUE,
         "200 to 999"},
        {"ThousandsWithoutEnd",
         1000,
         {2000, kUnbounded, false, false},
         "1",
         v1::HEDGE_VAGUE,
         "from 2,000"},
    }),
    [](const testing::TestParamInfo<QuantityCase>& info) {
      return info.param.name;
    });

TEST(DescribeIntervalTest, SaysWhichEndsAreOpen) {
  EXPECT_EQ(DescribeInterval({}), "any");
  EXPECT_EQ(DescribeInterval({4, 4, false, false}), "4");
  EXPECT_EQ(DescribeInterval({4, 14, false, false}), "4 to 14");
  EXPECT_EQ(DescribeInterval({4, kUnbounded, true, false}), "above 4");
  EXPECT_EQ(DescribeInterval({-kUnbounded, 14, false, false}), "up to 14");
  EXPECT_EQ(DescribeInterval({-kUnbounded, 14, false, true}), "below 14");
}

}  // namespace
}  // namespace crosscheck
