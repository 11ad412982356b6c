// Which kinds the lexicon gives the figures of everyday news.
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/lexicon/lexicon.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ShortArticle;

const MentionReader& Reader() {
  static const auto* const reader = new MentionReader(EnglishPack());
  return *reader;
}

std::string IdOf(const KindMatch& match) {
  return match.kind == nullptr ? "" : match.kind->id();
}

// The kind of the first figure or time whose words contain `figure`; empty for
// an open one.
std::string KindOf(absl::string_view text, absl::string_view figure) {
  const Article article = ShortArticle("wire.txt", "", "2024-03-14", text);
  const ArticleMentions mentions = Reader().Read(article);
  for (const SentenceMentions& sentence : mentions.sentences) {
    const TokenView tokens = mentions.View(sentence);
    for (size_t i = 0; i < sentence.figures.size(); ++i) {
      const TokenRange range = sentence.figures[i].phrase;
      if (absl::StrContains(tokens.Text(range.first, range.last), figure)) {
        return IdOf(sentence.figure_kinds[i]);
      }
    }
    for (size_t i = 0; i < sentence.times.size(); ++i) {
      const TimeMention& time = sentence.times[i];
      if (absl::StrContains(tokens.Text(time.first, time.last), figure)) {
        return IdOf(sentence.time_kinds[i]);
      }
    }
  }
  return "no such figure";
}

struct Row {
  std::string text;
  std::string figure;
  std::string kind;  // Empty: an open one.
};

class NewsKindTest : public testing::TestWithParam<Row> {};

TEST_P(NewsKindTest, IsWhatTheSentenceMeasures) {
  const Row& row = GetParam();
  EXPECT_EQ(KindOf(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Elections, NewsKindTest,
    testing::ValuesIn<Row>({
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
        {"Nine candidates are standing.", "Nine", "candidates"},
        {"Two candidates withdrew.", "Two", ""},
        {"There are 1.2 million registered voters in Kirun.", "1.2 million",
         "voters.registered"},
        {"About 410,000 people are registered to vote.", "410,000",
         "voters.registered"},
        {"Some 4,100 polling stations opened at seven.", "4,100",
         "polling.stations"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Companies, NewsKindTest,
    testing::ValuesIn<Row>({
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
    Courts, NewsKindTest,
    testing::ValuesIn<Row>({
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
        {"She was married for seven years.", "seven years", "jail.served"},
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
        {"Officers seized 40 kg of cocaine.", "40 kg", "drugs.seized"},
        {"The drugs have a street value of $3 million.", "$3 million",
         "drugs.value"},
        {"Police seized 40 rifles.", "40", "weapons.seized"},
        {"He took 12 people hostage.", "12", "hostages"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Transport, NewsKindTest,
    testing::ValuesIn<Row>({
        {"The ferry was carrying 312 passengers and 14 crew.", "312",
         "people.aboard"},
        {"The ferry was carrying 312 passengers and 14 crew.", "14",
         "crew.aboard"},
        {"There were 312 people on board.", "312", "people.aboard"},
        {"The ferry had 312 passengers.", "312", "people.aboard"},
        {"The ferry was certified to carry 250 passengers.", "250",
         "capacity.people"},
        {"It had a capacity of 250.", "250", "capacity.people"},
        {"The truck was carrying 300 litres of milk.", "300 litres", ""},
        {"The train carried 40 cars.", "40", ""},
        {"Rescuers pulled 41 people from the water.", "41", "people.rescued"},
        {"Some 41 bodies have been recovered.", "41", "toll.killed"},
        {"The 90-metre ferry sank.", "90-metre", "ship.length"},
        {"The ferry sank 12 km off the coast.", "12 km", "distance.offshore"},
        {"It sank about 12 nautical miles from shore.", "12 nautical miles",
         "distance.offshore"},
        {"The wreck lies at a depth of 60 metres.", "60 metres", "depth"},
        {"The wreck lies in 60 metres of water.", "60 metres", "depth"},
        {"The quake struck at a depth of 10 km.", "10 km", "depth"},
        {"It was 10 km deep.", "10 km", "depth"},
        {"The epicentre was 30 km north of Kirun.", "30 km",
         "distance.epicentre"},
        {"The train was travelling at 140 kmh.", "140 kmh", "vehicle.speed"},
        {"It was going 140 km/h in a 80 km/h zone.", "80 km/h", "speed.limit"},
        {"The ferry sank at 3 a.m. on Tuesday.", "3 a.m. on Tuesday",
         "sinking.time"},
        {"Tickets cost $40.", "$40", "ticket.price"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Disasters, NewsKindTest,
    testing::ValuesIn<Row>({
        {"More than 40 aftershocks followed.", "40", "quake.aftershocks"},
        {"The shaking lasted 20 seconds.", "20 seconds", "quake.shaking"},
        {"Waves of up to 4 metres hit the pier.", "4 metres", "wave.height"},
        {"Four-metre waves battered the ship.", "Four-metre", "wave.height"},
        {"The water rose to 4 metres.", "4 metres", "water.level"},
        {"Some 120 firefighters fought the blaze.", "120", "firefighters"},
        {"About 20 fire engines were sent.", "20", "fire.engines"},
        {"The fire was 40 percent contained.", "40 percent",
         "fire.containment"},
        {"Containment stood at 40 percent.", "40 percent", "fire.containment"},
        {"The government pledged $30 million in aid.", "$30 million",
         "money.aid"},
        {"The storm dropped 40 cm of snow.", "40 cm", "snowfall"},
        {"Temperatures hit 41 degrees Celsius.", "41 degrees Celsius",
         "temperature"},
        {"Some 300 trees were felled.", "300", "trees.felled"},
        {"About 40 schools were closed.", "40", "schools.shut"},
        {"Some 2,000 people spent the night in shelters.", "2,000",
         "people.sheltering"},
        {"About 900 officers were deployed.", "900", "police.deployed"},
        {"Police deployed 900 officers.", "900", "police.deployed"},
        {"Nine officers were injured.", "Nine", "toll.injured"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Protests, NewsKindTest,
    testing::ValuesIn<Row>({
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

INSTANTIATE_TEST_SUITE_P(
    Health, NewsKindTest,
    testing::ValuesIn<Row>({
        {"About 14,000 spectators watched the match.", "14,000", "attendance"},
        {"The clinic reported 48 new cases.", "48", "cases.new"},
        {"There have been 412 cases of measles.", "412", "cases.confirmed"},
        {"The outbreak has sickened 412 people.", "412", "cases.confirmed"},
        {"Twelve people have died of the disease.", "Twelve", "toll.killed"},
        {"Some 31 patients are in intensive care.", "31", "people.critical"},
        {"About 31 people are being treated in hospital.", "31",
         "people.hospitalised"},
        {"Only 62 percent of children are vaccinated.", "62 percent",
         "vaccination.share"},
        {"The vaccination rate is 62 percent.", "62 percent",
         "vaccination.share"},
        {"Officials have given 40,000 doses.", "40,000", "vaccine.doses"},
        {"The incubation period is 14 days.", "14 days", "incubation"},
        {"Residents must quarantine for 14 days.", "14 days",
         "quarantine.length"},
        {"Some 900 people are in quarantine.", "900", "people.quarantined"},
    }));

INSTANTIATE_TEST_SUITE_P(
    OtherNews, NewsKindTest,
    testing::ValuesIn<Row>({
        {"The school has 640 pupils.", "640", "pupils"},
        {"Some 300 cattle died.", "300", "animals.killed"},
        {"About 300 tonnes of oil leaked.", "300 tonnes", "spill.mass"},
        {"The ship spilled 3,000 litres of diesel.", "3,000 litres", "spill"},
        {"The 60-metre tower collapsed.", "60-metre", "building.height"},
        {"The 12-storey building collapsed.", "12", "building.storeys"},
        {"Some 1,200 homes were destroyed.", "1,200", "homes.damaged"},
        {"About 9,000 homes are without power.", "9,000",
         "homes.without_power"},
        {"Some 9,000 customers lost power.", "9,000", "homes.without_power"},
        {"The blackout left 9,000 households in the dark.", "9,000",
         "homes.without_power"},
        {"Protesters torched 12 cars.", "12", "damage.vehicles"},
        {"Six shops were looted.", "Six", "shops.damaged"},
        {"The plant will close on 30 June.", "30 June", "closing.date"},
        {"The bridge is to open in May 2025.", "May 2025", "opening.date"},
        {"The trial began on Monday.", "Monday", "trial.date"},
        {"Sentencing is set for 14 May.", "14 May", "sentencing.date"},
        {"Polls opened at 7 a.m. on Sunday.", "7 a.m. on Sunday",
         "polls.opened"},
        {"The ferry was built in 1994.", "1994", "founding.date"},
        {"The blaze burned 4,000 hectares.", "4,000 hectares", "area.burnt"},
        {"The stadium holds 40,000 people.", "40,000", "capacity.people"},
        {"The flood affected 3,000 families.", "3,000", "people.affected"},
        {"The five-month strike ended.", "five-month", ""},
        {"A 40-year-old man died.", "40-year-old", "person.age"},
        {"Gusts of 130 km/h were measured.", "130 km/h", "wind.speed"},
        {"The river rose to 7.2 metres.", "7.2 metres", "water.level"},
    }));

// Figures that stand next to the words of a kind and are of another, or of
// none.
INSTANTIATE_TEST_SUITE_P(
    Neighbours, NewsKindTest,
    testing::ValuesIn<Row>({
        {"The firm cut prices by 12 percent.", "12 percent", ""},
        {"The storm cut off 9,000 people.", "9,000", "people.cut_off"},
        {"The plant will create 300 jobs.", "300", "jobs.created"},
        {"The workforce was cut to 3,000.", "3,000", "staff.employed"},
        {"Holm has been a judge for seven years.", "seven years", ""},
        {"The truce of seven days held.", "seven days", "truce.duration"},
        {"The ferry carried 40 lorries.", "40", ""},
        {"Two crew members were treated in hospital.", "Two",
         "people.hospitalised"},
        {"Of 312 people aboard, 40 were killed.", "312", "people.aboard"},
        {"Of 312 people aboard, 40 were killed.", "40", "toll.killed"},
        {"The 40 people aboard were killed.", "40", "toll.killed"},
        {"A majority of 14 seats is enough.", "14", ""},
        {"The club won 3 of its matches.", "3", ""},
        {"He owns a 30 percent stake in the firm.", "30 percent", "stake"},
        {"Some 300 officers live here.", "300", "people.residing"},
        {"The aftershock of magnitude 5.1 woke the town.", "5.1",
         "aftershock.magnitude"},
        {"The quake had a magnitude of 6.4.", "6.4", "quake.magnitude"},
        {"A magnitude 6.4 earthquake struck.", "6.4", "quake.magnitude"},
        {"Power was restored to 4,000 homes.", "4,000", "power.restored"},
        {"A dog bit 12 people.", "12", ""},
        {"Three tests failed.", "Three", ""},
        {"She ran 5 km every day.", "5 km", ""},
        {"The school is 12 km from the town.", "12 km", ""},
        {"The lake is 40 metres deep.", "40 metres", "depth"},
        {"He was 40 metres from the door.", "40 metres", ""},
        {"The hall is 40 metres wide.", "40 metres", ""},
        {"Bread costs 3 dollars.", "3 dollars", ""},
        {"The union demanded a 7 percent pay rise.", "7 percent",
         "wage.change"},
        {"Some 7 percent of the trees were felled.", "7 percent", ""},
        {"A fine young man of 20 sang.", "20", ""},
        {"She finished in 40 minutes.", "40 minutes", ""},
        {"He waited for three hours.", "three hours", ""},
        {"The bus was late by 20 minutes.", "20 minutes", ""},
        {"The bank opened an office in 1994.", "1994", "founding.date"},
        {"Twelve patients said they were content.", "Twelve", ""},
        {"The book has 300 pages.", "300", ""},
        {"The paint lasts ten years.", "ten years", ""},
        {"The choir gave 20 concerts.", "20", ""},
        {"The team lost by 3 points.", "3", ""},
        {"The band sold 3 million records.", "3 million", ""},
        {"A charge of 40 cents a bag is planned.", "40 cents a bag", ""},
        {"The guard carried 40 rounds.", "40", ""},
        {"Holm, 40, was jailed for six years.", "40", "person.age"},
        {"Holm, 40, was jailed for six years.", "six years", "jail.term"},
        {"The gang held 12 people captive.", "12", "hostages"},
        {"He was ordered to pay $90,000.", "$90,000", "money.damages"},
        {"A grant of $2 million was approved.", "$2 million", "money.aid"},
        {"The report has 14 counts of typing errors.", "14", "court.counts"},
    }));

}  // namespace
}  // namespace crosscheck
