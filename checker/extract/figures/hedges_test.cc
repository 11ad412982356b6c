#include "checker/extract/figures/hedges.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class HedgesTest : public testing::TestWithParam<FigureCase> {};

TEST_P(HedgesTest, Bounds) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Hedges, HedgesTest,
    testing::ValuesIn<FigureCase>({
        {"Estimated", "An estimated 250,000 people live there.",
         "[An estimated 250,000 people] 250000 APPROX: people"},
        {"Some", "Some 250,000 people live there.",
         "[Some 250,000 people] 250000 APPROX: people"},
        {"Nearly", "Nearly 40 boats sank.",
         "[Nearly 40 boats] 40 ALMOST: boats"},
        {"JustUnder", "Just under 40 boats sank.",
         "[Just under 40 boats] 40 ALMOST: boats"},
        {"MoreThan", "More than 400 people died.",
         "[More than 400 people] (400.. MORE_THAN: people"},
        {"InExcessOf", "Damage in excess of $3 million was done.",
         "[in excess of $3 million] (3000000.. USD MORE_THAN"},
        {"HardlyOver", "Hardly over 400 people came.",
         "[Hardly over 400 people] (400.. MORE_THAN: people"},
        {"AtLeast", "At least 49 people died.",
         "[At least 49 people] 49.. AT_LEAST: people"},
        {"NoFewerThan", "No fewer than 49 people died.",
         "[No fewer than 49 people] 49.. AT_LEAST: people"},
        {"FewerThan", "Fewer than 40 boats sank.",
         "[Fewer than 40 boats] ..40) LESS_THAN: boats"},
        {"UpTo", "Up to 300 people are missing.",
         "[Up to 300 people] ..300 AT_MOST: people"},
        {"AsManyAs", "As many as 300 people are missing.",
         "[As many as 300 people] ..300 AT_MOST: people"},
        {"NoMoreThan", "No more than 300 people are missing.",
         "[No more than 300 people] ..300 AT_MOST: people"},
        {"MoreThanAbout", "More than about 400 people died.",
         "[More than about 400 people] (400.. MORE_THAN: people"},
        {"OrMore", "A crowd of 400 or more came.",
         "[400 or more] 400.. AT_LEAST"},
        {"OrSo", "The town of 2,000 or so people was emptied.",
         "[2,000 or so people] 2000 APPROX: people"},
        {"Plus", "A crowd of 400-plus came.", "[400-plus] 400.. AT_LEAST"},
        {"AtMostBehind", "It takes 40 boats at most.",
         "[40 boats at most] ..40 AT_MOST: boats"},
        {"AboutOrMore", "About 400 or more came.",
         "[About 400 or more] 400.. AT_LEAST"},
        {"Marks", "It is ≥ 5 and ≤ 9.", "[≥ 5 and ≤ 9] 5..9 RANGE"},
        {"Less", "It is <5.", "[<5] ..5) LESS_THAN"},
        {"Tilde", "It is ~500 metres.", "[~500 metres] 500 m APPROX"},
    }),
    NameOf);

// Words of hedges that hedge nothing, or another figure.
INSTANTIATE_TEST_SUITE_P(
    NoHedges, HedgesTest,
    testing::ValuesIn<FigureCase>({
        {"KilledOver", "It killed 5 and over 20 were hurt.",
         "[5] 5, [over 20] (20.. MORE_THAN"},
        {"ThanHalf", "Some 12 or more than half left.",
         "[Some 12] 12 APPROX, [more than half] (0.5.. MORE_THAN part"},
        {"PlusMore", "It has seven teams plus more from Kirun.",
         "[seven teams] 7: teams"},
        {"PlusAnother", "It has 12 plus another in Kirun.", "[12] 12"},
        {"PlusFigure", "It has 12 plus 3 rooms.",
         "[12] 12, [3 rooms] 3: rooms"},
        {"OverNight", "He stayed over night with 12 men.", "[12 men] 12: men"},
        {"OverTheHill", "The shot went over the hill and hit 12 men.",
         "[12 men] 12: men"},
        {"UnderFire", "They came under fire from 12 men.", "[12 men] 12: men"},
        {"AboutTo", "They were about to send 12 men.", "[12 men] 12: men"},
        {"AboutThem", "He spoke about them to 12 men.", "[12 men] 12: men"},
        {"AroundTown", "They walked around with 12 men.", "[12 men] 12: men"},
        {"SomeOf", "He saw some of the 12 men.", "[12 men] 12: men"},
        {"AboveAll", "Above all, 12 men came.", "[12 men] 12: men"},
        {"MoreMen", "He wanted more; 12 men came.", "[12 men] 12: men"},
        {"MostMen", "He asked at most houses; 12 men came.",
         "[12 men] 12: men"},
        {"LessOften", "It is less often 12 men.", "[12 men] 12: men"},
        {"NearlyThere", "They were nearly there when 12 men came.",
         "[12 men] 12: men"},
        {"UpTheHill", "They went up to the hill with 12 men.",
         "[12 men] 12: men"},
        {"RatherThan", "He sent cakes rather than 12 men.", "[12 men] 12: men"},
        {"OrBehind", "It was 12 or thirteen men.",
         "[12 or thirteen men] 12..13 RANGE: men"},
        {"BeyondHope", "They were beyond hope: 12 men.", "[12 men] 12: men"},
        {"MinimumWage", "The minimum wage is 12 dollars.",
         "[12 dollars] 12 USD"},
        {"ExactlyBehind", "It was 12, more than he had asked for.", "[12] 12"},
        {"NoHedge", "It was exactly 12 men.", "[12 men] 12: men"},
    }),
    NameOf);

TEST(ApplyHedgeTest, LeavesRangesAndVagueWordsAlone) {
  for (const v1::Hedge own : {v1::HEDGE_RANGE, v1::HEDGE_VAGUE}) {
    Quantity quantity;
    quantity.bounds = {20, 30, false, false};
    quantity.hedge = own;
    ApplyHedge(v1::HEDGE_MORE_THAN, quantity);
    EXPECT_EQ(quantity.hedge, own);
    EXPECT_EQ(quantity.bounds.upper, 30);
  }
}

TEST(ApplyHedgeTest, OpensOneEndOnly) {
  Quantity quantity;
  quantity.bounds = {20, 20, false, false};
  ApplyHedge(v1::HEDGE_LESS_THAN, quantity);
  EXPECT_EQ(quantity.bounds.lower, -kUnbounded);
  EXPECT_EQ(quantity.bounds.upper, 20);
  EXPECT_TRUE(quantity.bounds.upper_open);
  EXPECT_FALSE(quantity.bounds.lower_open);
}

}  // namespace
}  // namespace crosscheck
