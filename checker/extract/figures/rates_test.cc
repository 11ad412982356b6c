#include "checker/extract/figures/rates.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class RatesTest : public testing::TestWithParam<FigureCase> {};

TEST_P(RatesTest, Reads) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Rates, RatesTest,
    testing::ValuesIn<FigureCase>({
        {"Article", "Oil sold at $58 a barrel.",
         "[$58 a barrel] 58 USD/{barrel}"},
        {"Per", "It cost 3 euros per litre.",
         "[3 euros per litre] 3 EUR/{litre}"},
        {"Slash", "It cost $3/share.", "[$3/share] 3 USD/{share}"},
        {"OfTime", "Prices rose 5 percent a year.",
         "[5 percent a year] 5 %/{year}"},
        {"OfACount", "There were 20 deaths a day.",
         "[20 deaths a day] 20 1/{day}: deaths"},
        {"EachTime", "It carries 410 guests each year.",
         "[410 guests each year] 410 1/{year}: guests"},
        {"OfAMeasure", "It makes 90 tonnes of cheese a week.",
         "[90 tonnes of cheese a week] 90 t/{week}: cheese"},
        {"OfAMeasurePer", "It uses 3 litres of oil per hour.",
         "[3 litres of oil per hour] 3 L/{hour}: oil"},
        {"OfNothing", "The clinic treats 1,200 a month.",
         "[1,200 a month] 1200 1/{month}"},
        {"AnHour", "They pump 40 litres an hour.",
         "[40 litres an hour] 40 L/{hour}"},
        {"PerTime", "They pump 40 litres per day.",
         "[40 litres per day] 40 L/{day}"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NoRates, RatesTest,
    testing::ValuesIn<FigureCase>({
        {"ArticleOfApposition", "Turnout was 5 percent a sign of unrest.",
         "[5 percent] 5 %"},
        {"UnitOfItsOwn", "Winds reached 150 km per hour.",
         "[150 km per hour] 150 km/h"},
        {"Count", "It has 12 a side.", "[12] 12"},
        {"CountOfAMeal", "They fed 40 guests a meal.",
         "[40 guests] 40: guests"},
        {"CountEach", "They gave 12 boys each a coat.", "[12 boys] 12: boys"},
        {"Ago", "It sold 40 boats a week ago.", "[40 boats] 40: boats"},
        {"Later", "It sold 40 tonnes of steel a month later.",
         "[40 tonnes of steel] 40 t: steel"},
        {"Earlier", "Prices rose 5 percent a year earlier.", "[5 percent] 5 %"},
        {"AfterAWeek", "It sold 40 tonnes after a week.", "[40 tonnes] 40 t"},
        {"MeasureOfAMeal", "It took 40 tonnes of steel a ship.",
         "[40 tonnes of steel] 40 t: steel"},
        {"FunctionWord", "It cost $3 per that.", "[$3] 3 USD"},
        {"End", "It cost $3 a", "[$3] 3 USD"},
        {"Stop", "It cost $3. A barrel fell.", "[$3] 3 USD"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
