#include "checker/extract/numbers/numeral.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct NumeralCase {
  std::string name;
  std::string text;
  double value;
  int decimals;
};

class NumeralTest : public testing::TestWithParam<NumeralCase> {};

TEST_P(NumeralTest, Reads) {
  const std::optional<Numeral> numeral = ReadNumeral(GetParam().text);
  ASSERT_TRUE(numeral) << GetParam().text;
  EXPECT_EQ(numeral->value, GetParam().value) << GetParam().text;
  EXPECT_EQ(numeral->decimals, GetParam().decimals) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Numerals, NumeralTest,
    testing::ValuesIn<NumeralCase>({
        {"Plain", "253", 253, 0},
        {"Zero", "0", 0, 0},
        {"Grouped", "250,000", 250000, 0},
        {"Indian", "2,50,000", 250000, 0},
        {"NoBreakSpace", "250\u00a0000", 250000, 0},
        {"Apostrophes", "1'250'000", 1250000, 0},
        {"Decimal", "3.25", 3.25, 2},
        {"DecimalsOfZero", "3.00", 3, 2},
        {"LeadingPoint", ".45", 0.45, 2},
        {"LeadingZeros", "007", 7, 0},
        {"EighteenDigits", "999999999999999999", 1e18, 0},
        // The quotient of two whole numbers is the double nearest to it.
        {"Tenth", "0.1", 0.1, 1},
    }),
    [](const auto& info) { return info.param.name; });

class NoNumeralTest : public testing::TestWithParam<NumeralCase> {};

TEST_P(NoNumeralTest, IsNotRead) {
  EXPECT_FALSE(ReadNumeral(GetParam().text)) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(NotRead, NoNumeralTest,
                         testing::ValuesIn<NumeralCase>({
                             {"TwoPoints", "1.2.3", 0, 0},
                             {"Address", "192.168.1.2", 0, 0},
                             {"PointedGroups", "1.250.000", 0, 0},
                             {"NineteenDigits", "1234567890123456789", 0, 0},
                             {"PastInt64", "9,223,372,036,854,775,808", 0, 0},
                             {"PastUint64", "18446744073709551616", 0, 0},
                             {"AboveLimit", "1000000000000000001", 0, 0},
                             {"ManyDecimals", "0.1234567890123456789", 0, 0},
                             {"FourHundredDigits", std::string(400, '9'), 0, 0},
                             {"FourHundredDecimals",
                              "1." + std::string(400, '3'), 0, 0},
                         }),
                         [](const auto& info) { return info.param.name; });

// Zeros in front are no significant digits, however many.
TEST(NumeralTest, ReadsAMegabyteOfZeros) {
  const std::optional<Numeral> numeral =
      ReadNumeral(std::string(1 << 20, '0') + "7");
  ASSERT_TRUE(numeral);
  EXPECT_EQ(numeral->value, 7);
}

}  // namespace
}  // namespace crosscheck
