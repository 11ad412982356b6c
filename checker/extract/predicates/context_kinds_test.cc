// Which kinds figures and times have by words that mean several things: what
// else the sentence says tells.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class ContextKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(ContextKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    News, ContextKindTest,
    testing::ValuesIn<KindRow>({
        {"He was shot in Kirun in May.", "May", "shooting.time"},
        {"The film was shot in Kirun in May.", "May", ""},
        {"A bomb struck the church in May.", "May", "attack.time"},
        {"A bomb struck the church, police said on Tuesday.", "Tuesday", ""},
        {"A bomb struck the church, police said, on Tuesday.", "Tuesday",
         "attack.time"},
        {"The blast was reported on Tuesday.", "Tuesday", "attack.time"},
        {"The school was founded by monks, the mayor said on Tuesday.",
         "Tuesday", ""},
        {"Lightning struck the church in May.", "May", ""},
        {"The levee broke on Monday.", "Monday", "breach.time"},
        {"News of the deal broke on Monday.", "Monday", ""},
        {"The album was released on Friday.", "Friday", "release.date"},
        {"She was released from hospital on Friday.", "Friday", ""},
        {"He was arrested on Thursday in connection with a March 7 shooting.",
         "Thursday", ""},

        {"She spoke about the shooting on Sunday evening.", "Sunday evening",
         ""},
        {"He was hurt in the shooting on Sunday evening.", "Sunday evening",
         "shooting.time"},

        {"The lifeboat picked up 12 people.", "12", "people.rescued"},
        {"She picked up her two children.", "two", ""},
        {"Four survivors of the ferry were flown out.", "Four",
         "people.rescued"},
        {"Four survivors of the illness spoke.", "Four", ""},
        {"Police are searching for two hikers.", "two", "toll.missing"},
        {"Police are searching for two suspects.", "two", ""},
        {"Police searched for suspects after 4 teens were shot.", "4",
         "people.shot"},
        {"The trial heard 12 witnesses.", "12", "court.witnesses"},
        {"Deputies spoke with 12 witnesses.", "12", ""},
        {"Four people were hit by the bus.", "Four", ""},

        {"The company lost $147 million in the quarter.", "$147 million",
         "company.net_loss"},
        {"The kiosk lost $147.", "$147", ""},
        {"The start-up was valued at $850 million.", "$850 million",
         "company.market_value"},
        {"The rings were valued at $850.", "$850", ""},
        {"She was handed five years by the judge.", "five years", "jail.term"},
        {"They were handed five years of reports.", "five years", ""},
        {"He could face five years in prison.", "five years", "jail.most"},
        {"The town faces five years of work.", "five years", ""},
        {"Nine other officers and two civilians were injured.", "Nine",
         "toll.injured"},
        {"Nine officers and two nurses were injured.", "two", "toll.injured"},
        {"Nine officers and two boats were injured.", "Nine", ""},
        {"Of 100 patients, 88 had not been hurt.", "88", ""},
        {"He met nine officers and two civilians were injured.", "nine", ""},
        {"Nine officers came, and two civilians were injured.", "Nine", ""},
        {"Nine officers came and two civilians were injured.", "Nine", ""},
        {"Two of the nine officers and three shops were hit.", "nine", ""},

        {"25 members of one family were killed.", "one", ""},
        {"He was jailed for the murder of one victim.", "one", "toll.killed"},
        {"He was jailed for the attempted murder of one victim.", "one", ""},
        {"Hundreds gather outside and a number of men are killed.", "Hundreds",
         ""},
        {"Hundreds of men and a woman are killed.", "Hundreds", "toll.killed"},
        {"One woman said her husband was killed.", "One", ""},
        {"Twelve people were said to have been killed.", "Twelve",
         "toll.killed"},
        {"12 percent of the voters rejected the plan.", "12 percent",
         "vote.against"},
        {"Twelve people were reported killed.", "Twelve", "toll.killed"},

        {"The death toll rose from 13 to 17.", "17", "toll.killed"},
        {"The death toll rose from 13 to 17.", "13", ""},
        {"The death toll rose to 17 from 13.", "17", "toll.killed"},
        {"The price rose from $13 to $17.", "$17", "money.price"},
        {"The price rose from $13 to $17.", "$13", ""},
        {"The price of a trip from 3 towns to 5 ports is $17.", "5", ""},

        {"The closure will cost 500 jobs.", "500", "jobs.lost"},
        {"The printer had 50 jobs waiting.", "50", ""},
        {"The plan covers 15 percent and gives coverage for a year.",
         "15 percent", ""},
    }));

}  // namespace
}  // namespace crosscheck
