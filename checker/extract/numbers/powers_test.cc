#include "checker/extract/numbers/powers.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/extract/numbers/number_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::NumberCase;
using crosscheck_testing::NumberTokens;

// "[words] value", "[words] unreadable" or "none".
std::string PowerIn(const std::string& text) {
  const std::vector<Token> tokens = NumberTokens(text);
  const TokenView view{text, tokens};
  const PowerMatch power = ReadPower(view, 0);
  if (!power) return "none";
  return absl::StrCat(
      "[", view.Text(0, power.length), "] ",
      power.value ? absl::StrFormat("%.9g", *power.value) : "unreadable");
}

class PowersTest : public testing::TestWithParam<NumberCase> {};

TEST_P(PowersTest, Reads) {
  EXPECT_EQ(PowerIn(GetParam().text), GetParam().want);
}

std::string NameOf(const testing::TestParamInfo<NumberCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Powers, PowersTest,
    testing::ValuesIn<NumberCase>({
        {"Exponent", "4e14", "[4e14] 4e+14"},
        {"ExponentSigned", "12.32e+14", "[12.32e+14] 1.232e+15"},
        {"ExponentMinus", "1e-3 W", "[1e-3] 0.001"},
        {"Factor", "1.3x10^6", "[1.3x10^6] 1300000"},
        {"FactorMinus", "6.23x10^-4", "[6.23x10^-4] 0.000623"},
        {"FactorMark", "2.48×10−5", "[2.48×10−5] 2.48e-05"},
        {"Raised", "2^10", "[2^10] 1024"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(NoPowers, PowersTest,
                         testing::ValuesIn<NumberCase>({
                             {"Plain", "12", "none"},
                             {"Word", "e14", "none"},
                             {"Mail", "5 e-mails", "none"},
                             {"Letter", "5e", "none"},
                             {"Apart", "4 e14", "none"},
                             {"Grid", "320x240", "none"},
                             {"Relay", "4x100m", "none"},
                             {"Hexadecimal", "0x1F4", "none"},
                             {"TooLarge", "1e308", "[1e308] unreadable"},
                             {"PastDouble", "1e309", "[1e309] unreadable"},
                             {"Tower", "99^99", "[99^99] unreadable"},
                             {"LongExponent", "1e99999999999999999999",
                              "[1e99999999999999999999] unreadable"},
                             {"LongBase", "12345678901234567890e2",
                              "[12345678901234567890e2] unreadable"},
                             {"NoExponent", "2^", "[2^] unreadable"},
                         }),
                         NameOf);

}  // namespace
}  // namespace crosscheck
