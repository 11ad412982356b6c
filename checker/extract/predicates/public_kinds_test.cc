// Which kinds the figures of elections, business, courts and protests have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class PublicKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(PublicKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Elections, PublicKindTest,
    testing::ValuesIn<KindRow>({
        {"Turnout was 58 percent, the commission said.", "58 percent",
         "vote.turnout"},
        {"Some 61 percent of eligible voters cast ballots.", "61 percent",
         "vote.turnout"},
        {"The turnout rose to 64 percent.", "64 percent", "vote.turnout"},
        {"The turnout rose by 4 percent.", "4 percent", "turnout.change"},
        {"A turnout of 3,000 at the rally pleased the union.", "3,000",
         "people.demonstrating"},
        {"Ada Holm won by a majority of 1,214 votes.", "1,214",
         "vote.majority"},
        {"Holm won with a majority of 812.", "812", "vote.majority"},
        {"The margin of victory was 2,140 votes.", "2,140", "vote.majority"},
        {"She beat Jana Toll by 312 votes.", "312", "vote.majority"},
        {"Holm won 12,400 votes.", "12,400", "vote.count"},
        {"The Green Union won 34 seats in the council.", "34", "seats.won"},
        {"With 98 percent of the votes counted, Holm led.", "98 percent",
         "vote.counted"},
        {"Holm took 51 percent of the vote.", "51 percent", "vote.share"},
        {"Holm leads by 3 percentage points.", "3 percentage points",
         "vote.lead"},
        {"Nine candidates are standing for mayor.", "Nine", "candidates"},
        {"Two candidates withdrew.", "Two", ""},
        {"There are 1.2 million registered voters in Kirun.", "1.2 million",
         "voters.registered"},
        {"About 410,000 people are registered to vote.", "410,000",
         "voters.registered"},
        {"Some 4,100 polling stations opened at seven.", "4,100",
         "polling.stations"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Companies, PublicKindTest,
    testing::ValuesIn<KindRow>({
        {"Revenue of $2.1 billion beat forecasts.", "$2.1 billion",
         "company.revenue"},
        {"Merrowline reported a net loss of $14 million for the quarter.",
         "$14 million", "company.net_loss"},
        {"Net profit rose to 31 million euros.", "31 million euros",
         "company.net_profit"},
        {"Operating profit fell to 12 million euros.", "12 million euros",
         "company.operating_profit"},
        {"It made a pre-tax loss of 9 million pounds.", "9 million pounds",
         "company.pretax_profit"},
        {"The company employs 4,300 people in Drevnova.", "4,300",
         "staff.employed"},
        {"Merrowline has a workforce of 9,800.", "9,800", "staff.employed"},
        {"It has 9,800 people on its payroll.", "9,800", "staff.employed"},
        {"The firm will cut 1,200 jobs.", "1,200", "jobs.lost"},
        {"It is to shed 1,200 staff.", "1,200", "jobs.lost"},
        {"The firm will axe 1,200 jobs.", "1,200", "jobs.lost"},
        {"Some 1,200 workers will lose their jobs.", "1,200", "jobs.lost"},
        {"1,200 jobs are to go at the plant.", "1,200", "jobs.lost"},
        {"About 1,200 jobs are at risk.", "1,200", "jobs.lost"},
        {"The layoffs affect 1,200 employees.", "1,200", "jobs.lost"},
        {"The storm cut power to 9,000 customers.", "9,000",
         "homes.without_power"},
        {"It will close 14 stores.", "14", "stores.closed"},
        {"Shares closed 3 percent lower.", "3 percent", "share.change"},
        {"Shares in Merrowline ended down 3 percent.", "3 percent",
         "share.change"},
        {"The news sent the shares down 7 percent.", "7 percent",
         "share.change"},
        {"Revenue fell 4 percent.", "4 percent", "revenue.change"},
        {"A 4 percent drop in sales alarmed investors.", "4 percent",
         "revenue.change"},
        {"Severance pay of six weeks is planned.", "six weeks",
         "severance.length"},
        {"The quarterly dividend of 11 cents a share stays.",
         "11 cents a share", "share.dividend"},
        {"Firth Rail bought the yard for 90 million euros.", "90 million euros",
         "deal.price"},
        {"The deal is worth 90 million euros.", "90 million euros",
         "deal.price"},
        {"The start-up raised 12 million dollars.", "12 million dollars",
         "funding.round"},
        {"The cuts will save 40 million euros.", "40 million euros", "savings"},
        {"The tunnel will cost 400 million euros.", "400 million euros",
         "project.cost"},
        {"The council has debts of 30 million euros.", "30 million euros",
         "debt"},
        {"Inflation rose to 4.1 percent.", "4.1 percent", "rate.inflation"},
        {"The unemployment rate was 6 percent.", "6 percent",
         "rate.unemployment"},
        {"The economy shrank by 0.4 percent.", "0.4 percent", "gdp.change"},
        {"The bank raised its key rate to 3 percent.", "3 percent",
         "rate.interest"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Courts, PublicKindTest,
    testing::ValuesIn<KindRow>({
        {"The driver was sentenced to seven years in prison.", "seven years",
         "jail.term"},
        {"The court jailed him for seven years.", "seven years", "jail.term"},
        {"Holm was handed a seven-year jail term.", "seven-year", "jail.term"},
        {"A seven-year prison sentence was handed down.", "seven-year",
         "jail.term"},
        {"He got seven years.", "seven years", "jail.term"},
        {"He faces up to 20 years in prison.", "20 years", "jail.most"},
        {"The crime carries a maximum of 20 years in prison.", "20 years",
         "jail.most"},
        {"Prosecutors had asked for nine years.", "nine years", "jail.asked"},
        {"He was sentenced to 18 months in prison, suspended for two years.",
         "18 months", "jail.term"},
        {"He was sentenced to 18 months in prison, suspended for two years.",
         "two years", "jail.suspended"},
        {"The seven-year marriage ended.", "seven-year", ""},
        {"She was married for seven years.", "seven years", "time.spent"},
        {"He lived in Kirun for seven years.", "seven years", ""},
        {"The trial lasted six weeks.", "six weeks", "trial.length"},
        {"After a six-week trial he was convicted.", "six-week",
         "trial.length"},
        {"Jurors deliberated for nine hours.", "nine hours",
         "jury.deliberation"},
        {"The firm was fined $4 million.", "$4 million", "money.fine"},
        {"A fine of $4 million was imposed.", "$4 million", "money.fine"},
        {"The $4 million fine stands.", "$4 million", "money.fine"},
        {"He embezzled $4 million from the charity.", "$4 million",
         "money.defrauded"},
        {"Some $4 million was stolen.", "$4 million", "money.defrauded"},
        {"The $4 million fraud ran for years.", "$4 million",
         "money.defrauded"},
        {"The scheme cheated 340 investors.", "340", "fraud.victims"},
        {"Some 340 pensioners lost their savings.", "340", "fraud.victims"},
        {"He was convicted on 14 counts of fraud.", "14", "court.counts"},
        {"He pleaded guilty to 14 counts.", "14", "court.counts"},
        {"The jury of 12 heard 40 witnesses.", "40", "court.witnesses"},
        {"He must pay $2 million in damages.", "$2 million", "money.damages"},
        {"The settlement of $2 million ends the case.", "$2 million",
         "money.damages"},
        {"Bail was set at $50,000.", "$50,000", "money.bail"},
        {"The gang demanded a ransom of $3 million.", "$3 million",
         "money.ransom"},
        {"Officers seized 40 kg of cocaine.", "40 kg", "mass.seized"},
        {"The drugs have a street value of $3 million.", "$3 million",
         "drugs.value"},
        {"Police seized 40 rifles.", "40", "weapons.seized"},
        {"He took 12 people hostage.", "12", "hostages"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Protests, PublicKindTest,
    testing::ValuesIn<KindRow>({
        {"Some 12,000 people marched through Kirun.", "12,000",
         "people.demonstrating"},
        {"A crowd of 12,000 gathered.", "12,000", "people.demonstrating"},
        {"About 12,000 took part in the protest.", "12,000",
         "people.demonstrating"},
        {"Organisers put turnout at 12,000.", "12,000", "people.demonstrating"},
        {"Police estimated the crowd at 12,000.", "12,000",
         "people.demonstrating"},
        {"Police arrested 45 people.", "45", "people.arrested"},
        {"There were 45 arrests.", "45", "people.arrested"},
    }));

}  // namespace
}  // namespace crosscheck
