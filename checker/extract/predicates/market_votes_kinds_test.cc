// Which kinds the figures of polls, parliaments, strikes and schools have.
#include "checker/extract/predicates/kind_row.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::KindIn;
using ::crosscheck_testing::KindRow;

class MarketVotesKindTest : public testing::TestWithParam<KindRow> {};

TEST_P(MarketVotesKindTest, IsWhatTheSentenceMeasures) {
  const KindRow& row = GetParam();
  EXPECT_EQ(KindIn(row.text, row.figure), row.kind) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    OtherWords, MarketVotesKindTest,
    testing::ValuesIn<KindRow>({
        {"400 staff took part in the stoppage.", "400", "people.striking"},
        {"Some 20,000 rail workers are staging a strike.", "20,000",
         "people.striking"},
        {"The industrial action will last four days.", "four days",
         "strike.length"},
        {"Members voted by 91 percent in favour of a walkout.", "91 percent",
         "vote.strike"},
        {"Workers rejected the offer by 96 percent.", "96 percent",
         "vote.strike"},
        {"The party is on 31 percent in the polls.", "31 percent",
         "vote.share"},
        {"The survey puts the party on 28 percent.", "28 percent",
         "vote.share"},
        {"The ruling party's share of the vote dropped to 40 percent.",
         "40 percent", "vote.share"},
        {"The proposal was rejected by 61 percent of voters.", "61 percent",
         "vote.against"},
        {"The no camp won 53 percent.", "53 percent", "vote.against"},
        {"The candidate scored 640,000 votes.", "640,000", "vote.count"},
        {"He held the seat by 1,320 votes.", "1,320", "vote.majority"},
        {"The incumbent was beaten by 2,870 votes.", "2,870", "vote.majority"},
        {"The measure won 218 votes in the lower house.", "218", "vote.for"},
        {"It is projected to win 410 seats.", "410", "seats.won"},
        {"The party bagged 240 seats.", "240", "seats.won"},
        {"All 500 seats in the lower house are up for grabs.", "500",
         "council.seats"},
        {"The chamber has 350 seats.", "350", "council.seats"},
        {"1,200 candidates are standing.", "1,200", "candidates"},
        {"A total of 860 hopefuls are contesting the polls.", "860",
         "candidates"},
        {"Nine contenders are vying for the post.", "Nine", "candidates"},
        {"There are 2,300 candidates in the fray.", "2,300", "candidates"},
        {"About 900,000 people can vote.", "900,000", "voters.registered"},
        {"Pollsters spoke to 1,500 people.", "1,500", "poll.sample"},
        {"The error margin is 3.1 percent.", "3.1 percent", "poll.error"},
        {"The presidential term is seven years.", "seven years", "term.length"},
        {"The university has 28,000 students.", "28,000", "pupils"},
        {"The 420-pupil primary is to close.", "420-pupil", "pupils"},
        {"Fees were capped at £9,250.", "£9,250", "tuition.fee"},
        {"The course costs £12,000 a year.", "£12,000", "tuition.fee"},
        {"Just 41 percent made the grade.", "41 percent", "pass.rate"},
        {"The overall pass percentage stood at 91.2 percent.", "91.2 percent",
         "pass.rate"},
        {"12,500 candidates wrote the exams.", "12,500", "exam.entrants"},
        {"A total of 1.3 million students are taking the test.", "1.3 million",
         "exam.entrants"},
        {"85,000 students appeared for the examination.", "85,000",
         "exam.entrants"},
        {"1,500 hopefuls applied.", "1,500", "applicants"},
        {"The online petition has drawn 56,000 names.", "56,000", "signatures"},
        {"The president's approval rating fell to 34 percent.", "34 percent",
         "poll.approval"},
        {"Some 41 percent of voters approve of the president's work, a poll "
         "found.",
         "41 percent", "poll.approval"},
        {"She has an approval rating of 52 percent.", "52 percent",
         "poll.approval"},
        {"His popularity slipped to 29 percent in the poll.", "29 percent",
         "poll.approval"},
        {"She won 312 electoral votes.", "312", "electoral.votes"},
        {"He needs 270 electoral votes to win.", "270", "electoral.votes"},
    }));

INSTANTIATE_TEST_SUITE_P(
    NearMisses, MarketVotesKindTest,
    testing::ValuesIn<KindRow>({
        {"The striker scored 12 goals.", "12", ""},
        {"2,500 members voted to strike.", "2,500", ""},
        {"The party won 12,400 members.", "12,400", ""},
        {"The votes of 12,400 people were lost.", "12,400", ""},
        {"The index fell 12 points.", "12 points", ""},
        {"The game ended 64-31.", "64", ""},
        {"The team won 78-22.", "78", ""},
        {"The firm has 2,000 customers.", "2,000", ""},
        {"Police spoke to 40 people.", "40", ""},
        {"In the long term, five years, prices fall.", "five years", ""},
        {"The bank charges fees of $35.", "$35", ""},
        {"The school spent $14,000 on books.", "$14,000", ""},
        {"The rule applies to 3,400 people.", "3,400", ""},
        {"The band signed four records.", "four", ""},
        {"The club, which paid a fee for the striker last year, has sold "
         "20,000 season tickets.",
         "20,000", ""},
        {"The strike cost the company $40 million a day.", "$40 million", ""},
        {"The strike has delayed 1,200 operations.", "1,200", ""},
        {"About 40 candidates' posters were torn down.", "40", ""},
        {"The parliament building has 1,100 rooms.", "1,100", ""},
        {"The senator spent $12 million on ads in the race.", "$12 million",
         ""},
        {"The poll found that 34 percent of the pupils had been bullied.",
         "34 percent", ""},
        {"Officials counted the ballots in three districts again.", "three",
         ""},
        {"Soldiers guarded the ballots at 12 warehouses.", "12", ""},
        {"The exam was stopped for 40 minutes by a fire alarm.", "40 minutes",
         ""},
        {"The teacher marked 60 essays before the exams.", "60", ""},
        {"The flat, let to students, has three bedrooms.", "three", ""},
        {"Nearly 30 percent of workers are paid late, the union said.",
         "30 percent", ""},
        {"They lead the league by seven points.", "seven points", ""},
        {"The motion was debated for three hours.", "three hours", ""},
        {"The poll showed support for the death penalty rose to 62 percent.",
         "62 percent", ""},
        {"The party, which has 71 seats, lost 12 of them at the last election.",
         "12", ""},
        {"The mayor, who was elected in May, opened three clinics.", "three",
         ""},
        {"The boss, paid a salary like any other, gave $2 million to the "
         "school.",
         "$2 million", ""},
        {"The striker has scored 12 goals since he signed a contract.", "12",
         ""},
        {"The contract covers 40 schools.", "40", ""},
        {"The university charges £3 for parking.", "£3", ""},
        {"The university expelled three students.", "three", ""},
        {"The candidates debated for two hours.", "two hours", ""},
        {"Voters in 12 districts will vote again.", "12", ""},
        {"Voters waited for three hours at the polling station.", "three hours",
         ""},
        {"In the vote of no confidence three ministers left the room.", "three",
         ""},
        {"The president won a second term and will visit 12 countries.", "12",
         ""},
        {"The senator, elected to a new term, has written three books.",
         "three", ""},
        {"Bonus points were won by three teams.", "three", ""},
        {"The lightning strike hit two hikers.", "two", ""},
        {"The ballot on strike action was sent to 40,000 members.", "40,000",
         ""},
    }));

}  // namespace
}  // namespace crosscheck
