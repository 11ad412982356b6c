#include "checker/text/numeral_end.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct NumeralEndCase {
  std::string name;
  std::string text;
  std::string want;  // The numeral at its start.
};

class NumeralEndTest : public testing::TestWithParam<NumeralEndCase> {};

TEST_P(NumeralEndTest, Ends) {
  const std::string& text = GetParam().text;
  EXPECT_EQ(text.substr(0, NumeralEnd(text, 0)), GetParam().want);
}

std::string NameOf(const testing::TestParamInfo<NumeralEndCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Grouped, NumeralEndTest,
    testing::ValuesIn<NumeralEndCase>({
        {"Commas", "250,000 people", "250,000"},
        {"ManyCommas", "1,234,567,890 lira", "1,234,567,890"},
        {"Indian", "2,50,000 people", "2,50,000"},
        {"IndianCrore", "12,34,56,789 rupees", "12,34,56,789"},
        {"NoBreakSpace", "250\u00a0000 people", "250\u00a0000"},
        {"ThinSpace", "250\u2009000 people", "250\u2009000"},
        {"Apostrophe", "1'250'000 people", "1'250'000"},
        {"RoundThousands", "250 000 people", "250 000"},
        {"TwoSpacedGroups", "1 414 021 people", "1 414 021"},
        {"Decimal", "3.25 percent", "3.25"},
        {"GroupedDecimal", "1,674.5 points", "1,674.5"},
        {"Point", ".45 percent", ".45"},
    }),
    NameOf);

// Where a mark or a space belongs to the sentence and not to the numeral.
INSTANTIATE_TEST_SUITE_P(Ungrouped, NumeralEndTest,
                         testing::ValuesIn<NumeralEndCase>({
                             {"Sentence", "12. Then", "12"},
                             {"CommaAndSpace", "12, 300 people", "12"},
                             {"OneSpacedGroup", "3 400 people", "3"},
                             {"YearAndFigure", "2016 123 456", "2016"},
                             {"ShortGroup", "22,24", "22"},
                             {"ShortGroups", "22,24,26,31", "22"},
                             {"LongGroup", "22,2400", "22"},
                             {"LongHead", "2500,000", "2500"},
                             {"ZeroHead", "0,250", "0"},
                             {"SpacedLongGroup", "1 2345", "1"},
                             {"SpacedShortGroup", "1 234 56", "1"},
                             {"Possessive", "12's", "12"},
                             {"Letters", "12km", "12"},
                             {"Hyphen", "12-13", "12"},
                             // One numeral that no reader takes for a number.
                             {"Version", "1.2.3 is out", "1.2.3"},
                         }),
                         NameOf);

// Groups are looked for so far and no farther.
TEST(NumeralEndTest, IsLinearInManyGroups) {
  std::string text = "1";
  while (text.size() < (1 << 20)) text += ",11";
  EXPECT_EQ(NumeralEnd(text, 0), 1u);
  text = "1";
  while (text.size() < (1 << 20)) text += ",111";
  EXPECT_LT(NumeralEnd(text, 0), 100u);
}

}  // namespace
}  // namespace crosscheck
