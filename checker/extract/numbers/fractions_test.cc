#include "checker/extract/numbers/fractions.h"

#include <string>
#include <vector>

#include "checker/extract/numbers/number_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::EnglishNumbers;
using crosscheck_testing::NumberCase;
using crosscheck_testing::NumberTokens;
using crosscheck_testing::RenderNumber;

class FractionsTest : public testing::TestWithParam<NumberCase> {};

TEST_P(FractionsTest, ReadsTheFirst) {
  const std::string& text = GetParam().text;
  const std::vector<Token> tokens = NumberTokens(text);
  const NumberMatch match = EnglishNumbers().numbers.Match({text, tokens}, 0);
  EXPECT_EQ(RenderNumber({text, tokens}, 0, match), GetParam().want) << text;
}

std::string NameOf(const testing::TestParamInfo<NumberCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Fractions, FractionsTest,
    testing::ValuesIn<NumberCase>({
        {"Half", "half the homes", "[half] 0.5 part"},
        {"HalfMillion", "half a million", "[half a million] 500000"},
        {"QuarterMillion", "a quarter of a million",
         "[a quarter of a million] 250000"},
        {"ThreeQuarters", "three-quarters of a million",
         "[three-quarters of a million] 750000"},
        {"TwoThirds", "two-thirds", "[two-thirds] 0.666666666667 part"},
        {"OneThird", "one third", "[one third] 0.333333333333 part"},
        {"AThirdOf", "a third of them", "[a third] 0.333333333333 part"},
        {"Fifths", "twenty-three fifths", "[twenty-three fifths] 4.6 part"},
        {"OneHundredth", "one one-hundredth", "[one one-hundredth] 0.01 part"},
        {"Vulgar", "½", "[½] 0.5 part"},
        {"MixedVulgar", "2½ miles", "[2½] 2.5"},
        {"MixedSlash", "1 1/2 miles", "[1 1/2] 1.5"},
        {"Slash", "3/4", "[3/4] 0.75 part"},
        {"SlashOf", "1/40 of it", "[1/40] 0.025 part"},
        {"ImproperOf", "5 / 2 of the distance", "[5 / 2] 2.5 part"},
    }),
    NameOf);

// Ordinals, names and times in the words of fractions.
INSTANTIATE_TEST_SUITE_P(NoFractions, FractionsTest,
                         testing::ValuesIn<NumberCase>({
                             {"ThirdParty", "a third party", "none"},
                             {"ThirdMan", "the third man", "none"},
                             {"AThirdWas", "two and a third was", "[two] 2"},
                             {"SecondHalf", "second half", "[second] 2 rank"},
                             {"HalfTime", "half-time", "none"},
                             {"HalfBrother", "one half-brother", "[one] 1"},
                             {"ThirdPartyApps", "two third-party apps",
                              "[two] 2"},
                             {"Quarterly", "quarter", "none"},
                             {"Quarters", "five quarters", "[five] 5"},
                             {"Seconds", "two seconds", "[two] 2"},
                             {"Thirds", "thirds", "none"},
                             {"SeptemberEleven", "9/11", "[9] 9"},
                             {"AllDay", "24/7", "[24] 24"},
                             {"Improper", "7/3", "[7] 7"},
                             {"ImproperApart", "5 / 2 seats", "[5] 5"},
                             {"PartsOfAList", "3/3 of the series", "[3] 3"},
                             {"DayOf", "24/12 of that year", "[24] 24"},
                             {"Date", "9/11/2001", "[9] 9"},
                             {"Torn", "3 /4", "[3] 3"},
                         }),
                         NameOf);

}  // namespace
}  // namespace crosscheck
