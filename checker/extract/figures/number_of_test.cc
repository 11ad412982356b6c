#include "checker/extract/figures/number_of.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class NumberOfTest : public testing::TestWithParam<FigureCase> {};

TEST_P(NumberOfTest, Reads) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    News, NumberOfTest,
    testing::ValuesIn<FigureCase>({
        {"Was", "The number of inhabitants was 53,327.",
         "[53,327] 53327: inhabitants"},
        {"RoseTo", "The number of passengers grew overnight to 3.4 million.",
         "[3.4 million] 3400000: passengers"},
        {"OfThe", "The number of the missing workers stood at about 12.",
         "[about 12] 12 APPROX: missing workers"},
        {"FromTo", "The number of cases rose from 13 to 17.",
         "[13] 13, [17] 17: cases"},
        {"OfAPlaceInAYear",
         "The number of inhabitants of Kirun in 1905 was 53,327.",
         "[1905] 1905, [53,327] 53327: inhabitants"},
        {"OnADay", "The number of residents on 3 May was 530.",
         "[3] 3, [530] 530: residents"},
        {"InBrackets",
         "The number of residents at Kirun (now Nova) was about 530.",
         "[about 530] 530 APPROX: residents"},
        {"AtACensus", "The number of residents at the 1905 census was 530.",
         "[1905] 1905, [530] 530: residents"},
        {"InTheTown", "The number of cases in the town is 1,204.",
         "[1,204] 1204: cases"},
        {"HasANumber", "The parish had a number of inhabitants of 80.",
         "[80] 80: inhabitants"},
        {"Total", "The parish had a total number of inhabitants of 80.",
         "[80] 80: inhabitants"},
        {"ForAPlace", "The number of residents for Kirun was 530.",
         "[530] 530: residents"},
        {"OfAYear", "The 2011 number of residents was 530.",
         "[2011] 2011, [530] 530: residents"},
        {"Estimated", "The number of residents was estimated at 530.",
         "[estimated at 530] 530 APPROX: residents"},
        // A change, another noun, another clause, another figure.
        {"RoseBy", "The number of cases rose by 12.", "[12] 12"},
        {"OwnNoun", "The number of cases rose to 12 schools.",
         "[12 schools] 12: schools"},
        {"NextClause", "The number of cases rose; 12 were new.", "[12] 12"},
        {"Percent", "The number of cases rose to 12 percent.",
         "[12 percent] 12 %"},
        {"SecondFigure", "The number of cases was 13 for 12.",
         "[13] 13: cases, [12] 12"},
        {"Dead", "The number of dead is now 41.", "[41] 41"},
        {"InAPlace", "The number of cases in Kirun County stood at 1,204.",
         "[1,204] 1204: cases"},
        // Some of them, a difference, a ratio, another number.
        {"Affected", "The number of residents hit by the flood was 530.",
         "[530] 530"},
        {"OnStrike", "The number of workers on strike was 420.", "[420] 420"},
        {"FromAPlace", "The number of guests from Kirun was 34.", "[34] 34"},
        {"PerClass", "The number of pupils per teacher rose to 31.", "[31] 31"},
        {"PerHead", "The number of beds was 3.2 per resident.", "[3.2] 3.2"},
        {"Lower", "The number of cases was 12 lower than before.", "[12] 12"},
        {"GrewSome", "The number of visitors grew 1,200.", "[1,200] 1200"},
        {"ANumberOfThem", "A number of homes in the town of 80 burnt.",
         "[80] 80"},
        {"NumberOfOf", "The number of pupils in classes of 31 fell.",
         "[31] 31"},
        {"ANumber", "A number of homes lost roofs and the rest was 12.",
         "[12] 12"},
        // A number that is of no date, and what else was that many.
        {"InSchools", "The number of cases in 12 schools was 530.",
         "[12 schools] 12: schools, [530] 530"},
        {"InBracketsHit", "The number of homes (hit by hail) was 530.",
         "[530] 530"},
        {"InTheFlood", "The number of boats in the flood was 530.",
         "[530] 530"},
        {"BornInAYear", "The number of residents born in 1905 was 530.",
         "[1905] 1905, [530] 530"},
        {"LargeNumber", "The number of cases in 5,000 was 530.",
         "[5,000] 5000, [530] 530"},
        {"NothingSaid", "the number of cases, 12", "[12] 12"},
    }),
    [](const testing::TestParamInfo<FigureCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
