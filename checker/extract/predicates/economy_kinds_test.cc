// Which kinds the figures of parliaments, polls, prices and rates have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class EconomyKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(EconomyKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Parliament, EconomyKindTest,
    testing::ValuesIn<KindRow>({
        {"The bill passed by 212 votes to 190.", "212", "vote.for"},
        {"The bill passed by 212 votes to 190.", "190", "vote.against_count"},
        {"Parliament approved the law with 212 votes in favour and 190 "
         "against.",
         "212", "vote.for"},
        {"Parliament approved the law with 212 votes in favour and 190 "
         "against.",
         "190", "vote.against_count"},
        {"Some 212 deputies voted in favour and 9 abstained.", "212",
         "vote.for"},
        {"Some 212 deputies voted in favour and 9 abstained.", "9",
         "vote.abstentions"},
        {"In the chamber 190 lawmakers voted against the bill.", "190",
         "vote.against_count"},
        {"There were 12 abstentions.", "12", "vote.abstentions"},
        {"The motion was backed by 212 deputies.", "212", "vote.for"},
        {"Some 212 deputies met.", "212", ""},
        {"Holm won 12,400 votes.", "12,400", "vote.count"},
        {"She was elected by 312 votes.", "312", ""},
        {"The 450-member parliament meets on Monday.", "450-member",
         "council.seats"},
        {"Women hold 34 percent of the seats.", "34 percent", "women.share"},
        {"Some 34 percent of the board members are women.", "34 percent",
         "women.share"},
        {"The share of women rose to 34 percent.", "34 percent", "women.share"},
        {"Some 34 percent of women were vaccinated.", "34 percent",
         "vaccination.share"},
        {"About 34 percent of women smoke.", "34 percent", ""},
        {"The poll of 1,024 voters has a margin of error of 3 points.", "1,024",
         "poll.sample"},
        {"The poll of 1,024 voters has a margin of error of 3 points.",
         "3 points", "poll.error"},
        {"Pollsters surveyed 1,024 adults.", "1,024", "poll.sample"},
        {"Some 1,024 people were questioned for the survey.", "1,024",
         "poll.sample"},
        {"Police questioned 24 people.", "24", ""},
        {"The party cleared the 4 percent threshold.", "4 percent",
         "vote.threshold"},
        {"The party fell below the threshold of 4 percent.", "4 percent",
         "vote.threshold"},
        {"The party won 4 percent.", "4 percent", "vote.share"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Business, EconomyKindTest,
    testing::ValuesIn<KindRow>({
        {"The airline ordered 40 planes.", "40", "order.units"},
        {"The order for 40 jets was signed.", "40", "order.units"},
        {"It will buy 40 trains under the contract.", "40", "order.units"},
        {"The airline grounded 40 planes.", "40", "services.cancelled"},
        {"The airline has 40 planes.", "40", ""},
        {"The airport handled 3 million passengers.", "3 million",
         "passengers.carried"},
        {"Passenger numbers rose to 3 million.", "3 million",
         "passengers.carried"},
        {"More than 3 million passengers passed through the airport.",
         "3 million", "passengers.carried"},
        {"The ferry was carrying 312 passengers.", "312", "people.aboard"},
        {"Three passengers sued the airline.", "Three", ""},
        {"Fares will rise by 4 percent.", "4 percent", "price.change"},
        {"The operator will raise fares by 4 percent.", "4 percent",
         "price.change"},
        {"A 4 percent fare rise is planned.", "4 percent", "price.change"},
        {"Ridership rose by 4 percent.", "4 percent", ""},
        {"The firm cut output by 4 percent.", "4 percent", ""},
        {"House prices fell 4 percent.", "4 percent", "house.price_change"},
        {"A 4 percent fall in house prices is forecast.", "4 percent",
         "house.price_change"},
        {"The number of house sales fell 4 percent.", "4 percent",
         "revenue.change"},
        {"Rents rose by 4 percent.", "4 percent", "rent.change"},
        {"A 4 percent increase in rents was reported.", "4 percent",
         "rent.change"},
        {"The average house price was 312,000 euros.", "312,000 euros",
         "house.price"},
        {"The average home now costs 312,000 euros.", "312,000 euros",
         "house.price"},
        {"The roof of the house cost 312,000 euros.", "312,000 euros", ""},
        {"The average rent rose to 1,200 euros a month.", "1,200 euros",
         "rent"},
        {"They pay a monthly rent of 1,200 euros.", "1,200 euros", "rent"},
        {"They paid 1,200 euros a month.", "1,200 euros", ""},
        {"Petrol costs 1.84 euros a litre.", "1.84 euros", "fuel.price"},
        {"The price of petrol rose to 1.84 euros.", "1.84 euros", "fuel.price"},
        {"Milk costs 1.84 euros a litre.", "1.84 euros", ""},
        {"Brent crude rose to $84 a barrel.", "$84", "oil.price"},
        {"Oil fell to $84.", "$84", "oil.price"},
        {"A pot of paint costs $84.", "$84", ""},
        {"The minimum wage will rise to 12.50 euros an hour.", "12.50 euros",
         "wage.minimum"},
        {"A minimum wage of 12.50 euros was agreed.", "12.50 euros",
         "wage.minimum"},
        {"She earns 12.50 euros an hour.", "12.50 euros", ""},
        {"A tariff of 25 percent on steel was announced.", "25 percent",
         "tariff.rate"},
        {"It imposed 25 percent tariffs on steel.", "25 percent",
         "tariff.rate"},
        {"VAT will rise to 21 percent.", "21 percent", "tax.rate"},
        {"A 21 percent tax was imposed.", "21 percent", "tax.rate"},
        {"Some 21 percent of voters want a wealth tax.", "21 percent", ""},
        {"Some 60 percent of firms fear the tariffs.", "60 percent", ""},
        {"Some 21 percent of the steel was sold.", "21 percent", ""},
        {"Defence spending of 2 percent of GDP was promised.", "2 percent",
         "gdp.share"},
        {"The deficit was 3 percent of gross domestic product.", "3 percent",
         "gdp.share"},
        {"The trade deficit widened to 3 billion euros.", "3 billion euros",
         "trade.balance"},
        {"A trade surplus of 3 billion euros was reported.", "3 billion euros",
         "trade.balance"},
        {"Exports were worth 3 billion euros.", "3 billion euros", ""},
    }));

}  // namespace
}  // namespace crosscheck
