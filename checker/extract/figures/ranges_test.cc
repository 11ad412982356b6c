#include "checker/extract/figures/ranges.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class RangesTest : public testing::TestWithParam<FigureCase> {};

TEST_P(RangesTest, Reads) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Ranges, RangesTest,
    testing::ValuesIn<FigureCase>({
        {"To", "It will take 70 to 80 people.",
         "[70 to 80 people] 70..80 RANGE: people"},
        {"Dash", "It will take 200-250 people.",
         "[200-250 people] 200..250 RANGE: people"},
        {"EnDash", "It will take 200–250 people.",
         "[200–250 people] 200..250 RANGE: people"},
        {"HalfSpacedDash", "The lens is a 75 -300mm one.",
         "[75 -300mm] 75..300 mm RANGE"},
        {"BetweenAnd", "Between 50 and 70 people died.",
         "[Between 50 and 70 people] 50..70 RANGE: people"},
        {"BetweenElided", "It grew between 5 and 7 percent.",
         "[between 5 and 7 percent] 5..7 % RANGE"},
        {"BetweenHedged", "It holds between 2 kg and about 7 kg.",
         "[between 2 kg and about 7 kg] 2..7 kg RANGE"},
        {"FromBelow", "It costs from less than 7 to 70 dollars.",
         "[from less than 7 to 70 dollars] ..70 USD RANGE"},
        {"ToAlmost", "It costs from 7 to almost 70 dollars.",
         "[from 7 to almost 70 dollars] 7..70) USD RANGE"},
        {"ToBeyond", "It costs between 7 and more than 70 dollars.",
         "[between 7 and more than 70 dollars] 7.. USD RANGE"},
        {"ToAbout", "It costs between 7 and about 70 dollars.",
         "[between 7 and about 70 dollars] 7..70 USD RANGE"},
        {"BetweenMoney",
         "Damage was put at between $12 million and $20 million.",
         "[between $12 million and $20 million] 12000000..20000000 USD RANGE"},
        {"BetweenTurned", "Between 50 and 30 people died.",
         "[Between 50 and 30 people] 30..50 RANGE: people"},
        {"ScaleOnce", "It will cost 5 to 7 million euros.",
         "[5 to 7 million euros] 5000000..7000000 EUR RANGE"},
        {"ScaleHundred", "Two to three hundred people marched.",
         "[Two to three hundred people] 200..300 RANGE: people"},
        {"SignOnce", "It will cost $5-7 million.",
         "[$5-7 million] 5000000..7000000 USD RANGE"},
        {"MixedUnits", "They stood 500 metres to 2 km apart.",
         "[500 metres to 2 km] 0.5..2 km RANGE"},
        {"Or", "Around 30 or 40 people came.",
         "[Around 30 or 40 people] 30..40 RANGE: people"},
        {"Dangling", "It is an 8- to 16-metre boat.",
         "[8- to 16-metre] 8..16 m RANGE"},
        {"ToHyphens", "They need two-to-three trucks.",
         "[two-to-three trucks] 2..3 RANGE: trucks"},
        {"Negative", "It was -18 °C to -34 °C.",
         "[-18 °C to -34 °C] -34..-18 Cel RANGE"},
        {"PlusMinus", "Some 62 ± 3 percent agreed.",
         "[Some 62 ± 3 percent] 59..65 % RANGE"},
        {"Seats", "They won 20-25 seats.", "[20-25 seats] 20..25 RANGE: seats"},
        {"Bounds", "At least 20 and at most 100 people came.",
         "[At least 20 and at most 100 people] 20..100 RANGE: people"},
    }),
    NameOf);

// Two numbers beside each other that are no range.
INSTANTIATE_TEST_SUITE_P(
    NoRanges, RangesTest,
    testing::ValuesIn<FigureCase>({
        {"Change", "The toll rose from 13 to 17.", "[13] 13, [17] 17"},
        {"ChangeDown", "Rates are down from 7 to 5.", "[7] 7, [5] 5"},
        {"UnitsDiffer", "It rose 6 percent to 309,381 yen.",
         "[6 percent] 6 %, [309,381 yen] 309381 JPY"},
        {"DimensionsDiffer", "They mixed 44 ml to 50 mg of salt.",
         "[44 ml] 44 mL, [50 mg of salt] 50 mg: salt"},
        {"SecondCounts", "He walked 5 km to 7 villages.",
         "[5 km] 5 km, [7 villages] 7: villages"},
        {"Score", "The hosts won 3-2.", "[3] 3 score, [2] 2 score"},
        {"LowScore", "The hosts lost 2-3 on penalties.",
         "[2] 2 score, [3] 3 score"},
        {"VoteTo", "It was voted down 48 to 52.", "[48] 48, [52] 52"},
        {"VoteDash", "The bill passed by 52-48.",
         "[52] 52 score, [48] 48 score"},
        {"FallingTo", "The bill passed 52 to 48.", "[52] 52, [48] 48"},
        {"Or", "Bring 5 or 500 men.", "[5] 5, [500 men] 500: men"},
        {"OrMore", "Bring 5 or more men.", "[5 or more men] 5.. AT_LEAST: men"},
        {"OrUnit", "Bring 5 kg or 6 men.", "[5 kg] 5 kg, [6 men] 6: men"},
        {"And", "He saw 5 and 7 men.", "[5] 5, [7 men] 7: men"},
        {"FromAnd", "He took 5 men from 7 and 9 towns.",
         "[5 men] 5: men, [7] 7, [9 towns] 9: towns"},
        {"Weapon", "The MiG-29 was shot down.", ""},
        {"Phone", "Call 555-0123 now.", ""},
        {"TornDash", "He fired 12- 3 men fell.", "[12] 12, [3 men] 3: men"},
        {"Clause", "He fired 12 - three men fell.",
         "[12] 12, [three men] 3: men"},
        {"NounsBetween", "It moved 20 men to 30 posts.",
         "[20 men] 20: men, [30 posts] 30: posts"},
        {"BoundsApart", "At least 100 and at most 20 people came.",
         "[At least 100] 100.. AT_LEAST, [at most 20 people] ..20 AT_MOST: "
         "people"},
        {"BoundsOfTwo",
         "More than 400 people died and fewer than 900 were hurt.",
         "[More than 400 people] (400.. MORE_THAN: people, [fewer than 900] "
         "..900) LESS_THAN"},
        {"SameDirection", "More than 100 and at least 20 came.",
         "[More than 100] (100.. MORE_THAN, [at least 20] 20.. AT_LEAST"},
        {"Vague", "Dozens to hundreds came.",
         "[Dozens] 24..99 VAGUE, [hundreds] 200..999 VAGUE"},
        {"Ordinal", "They came from 5th to 7th.", ""},
        {"Equal", "They moved from 5 to 5 rooms.", "[5] 5, [5 rooms] 5: rooms"},
        {"MarginApart", "He got 62 percent, plus or minus 3 points.",
         "[62 percent] 62 %, [3 points] 3: points"},
        {"ToVerb", "He told 12 to go.", "[12] 12"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
