#include "checker/extract/figures/figure_grammar.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class FigureGrammarTest : public testing::TestWithParam<FigureCase> {};

TEST_P(FigureGrammarTest, Finds) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Figures, FigureGrammarTest,
    testing::ValuesIn<FigureCase>({
        {"Plain", "The blast killed 12 people near the market.",
         "[12 people] 12: people"},
        {"Words", "The blast killed twelve people near the market.",
         "[twelve people] 12: people"},
        {"Coordinated", "The raid left 10 killed and 20 wounded.",
         "[10] 10, [20] 20"},
        {"More", "Four more people died in hospital.",
         "[Four more people] 4 more: people"},
        {"MoreThanOthers", "Kirun has 14 more boats in its fleet than Nova.",
         "[14 more boats] 14: more boats"},
        {"MoreThanOf", "Four more people died later than in May.",
         "[Four more people] 4 more: people"},
        {"MoreAndMoreThan", "Four more people died and more than 20 were hurt.",
         "[Four more people] 4 more: people, [more than 20] (20.. MORE_THAN"},
        {"MoreInAnotherClause", "He sank 14 more boats, bigger than his own.",
         "[14 more boats] 14 more: boats"},
        {"MoreThanNothingNamed", "It sank 14 more than in May.",
         "[14] 14 more"},
        {"Another", "Rescuers pulled out 30 miners; another four are missing.",
         "[30 miners] 30: miners, [four] 4 more"},
        {"Others", "Twenty others were hurt.", "[Twenty others] 20: others"},
        {"OthersBesideOne", "She and six others were hurt.",
         "[six others] 6 more: others"},
        {"OthersBehindPerson", "A woman, 6 others hurt.",
         "[6 others] 6 more: others"},
        {"OthersBesideDead", "One man died and six others were hurt.",
         "[One man] 1: man, [six others] 6: others"},
        {"OthersInAnotherClause",
         "It killed one woman and six others were hurt.",
         "[one woman] 1: woman, [six others] 6: others"},
        {"OtherBefore", "The other three victims are well.",
         "[three victims] 3 of: victims"},
        {"Remaining", "The four remaining victims are well.",
         "[four remaining victims] 4 of: victims"},
        {"Times", "He was shot five times.", "[five times] 5 {time}"},
        {"PartWhole", "Two of the city's eight hospitals were shut.",
         "[Two] 2 of: hospitals, [eight hospitals] 8: hospitals"},
        {"OfThem", "Among the dead were 60 people, 49 of them children.",
         "[60 people] 60: people, [49] 49 of"},
        {"HalfOf", "Half of the staff stayed at home.",
         "[Half of the staff] 0.5 part of: staff"},
        {"Third", "Output fell by a third in May.",
         "[a third] 0.333333333333 part"},
        {"OneIn", "One in five pupils went hungry.",
         "[One in five pupils] 0.2 part: pupils"},
        {"OutOf", "Nine out of 10 shops were shut.",
         "[Nine out of 10 shops] 0.9 part: shops"},
        {"TensOf", "Tens of thousands of people fled.",
         "[Tens of thousands of people] 20000..99999 VAGUE: people"},
        {"Several", "Several hundred people marched.",
         "[Several hundred people] 300..999 VAGUE: people"},
        {"Dozen", "A dozen villages were cut off.",
         "[A dozen villages] 10..14 VAGUE: villages"},
        {"Zero", "No arrests were made.", "[No arrests] 0: arrests"},
        {"NoOne", "No one was hurt.", "[No one] 0"},
        {"NotASingle", "Not a single house was left.",
         "[Not a single house] 0: house"},
        {"Rank", "It is the country's second largest city.",
         "[second largest city] 2 rank: largest city"},
        {"Percent", "Sales fell 4.5% of the total.",
         "[4.5% of the total] 4.5 %: total"},
        {"Points", "Support rose 3 percentage points.",
         "[3 percentage points] 3 {point}"},
        {"Rate", "Oil sold at $58 a barrel.", "[$58 a barrel] 58 USD/{barrel}"},
        {"Score", "They won 3-2.", "[3] 3 score, [2] 2 score"},
        {"OneKilled", "Five people were shot and one was killed.",
         "[Five people] 5: people, [one] 1"},
        {"HalfAfterMillion", "One million and a half people went hungry.",
         "[One million and a half people] 1500000: people"},
    }),
    NameOf);

// Words for numbers that say no figure.
INSTANTIATE_TEST_SUITE_P(
    NoFigures, FigureGrammarTest,
    testing::ValuesIn<FigureCase>({
        {"Ordinal", "The third man was found.", ""},
        {"OrdinalDigits", "It is the 21st attack.", ""},
        {"Firsts", "She came first.", ""},
        {"Couples", "The couple left early.", ""},
        {"Few", "Few were left.", ""},
        {"Many", "Many of them left.", ""},
        {"Single", "A single man was left.", ""},
        {"Pair", "The pair left.", ""},
        {"Both", "Both men left.", ""},
        {"Once", "He came once or twice.", ""},
        {"Letters", "He is Mr X.", ""},
        {"NumberWord", "A number of men left.", ""},
        {"NoProof", "There is no proof.", ""},
        {"Nothing", "Nothing was left.", ""},
        {"Two", "It was cut in half.", ""},
        {"HalfTime", "They led at half-time.", ""},
        {"Quarterly", "It is a quarterly.", ""},
        {"SecondHand", "It is second-hand.", ""},
        {"OneSided", "It was a one-sided match.", ""},
        {"FourLetters", "Forty winks.", "[Forty winks] 40: winks"},
        {"Noise", ", , ; : - — ' \" . ?", ""},
        {"Empty", ".", ""},
        {"Names", "They met at the Seven Winds hotel.", ""},
        {"Hundredth", "It was his hundredth goal.", ""},
        {"Dozing", "He was dozing.", ""},
        {"Idle", "They are at one with him.", ""},
    }),
    NameOf);

// Tokens of times are passed over, and a time takes what both could.
TEST(FigureGrammarTimesTest, TimesComeFirst) {
  const std::string text = "On 10 July 12 people died in 48 hours.";
  const std::vector<Token> tokens = crosscheck_testing::TokensOf(text);
  const std::vector<TokenRange> times = {{1, 3}, {7, 9}};
  std::vector<Figure> figures;
  crosscheck_testing::English().figures.Find({text, tokens}, times, figures);
  ASSERT_EQ(figures.size(), 1u);
  EXPECT_EQ(figures[0].quantity.value, 12);
}

TEST(FigureGrammarTimesTest, FigureThatRunsIntoATimeIsNone) {
  const std::string text = "It took five to ten days.";
  const std::vector<Token> tokens = crosscheck_testing::TokensOf(text);
  const std::vector<TokenRange> times = {{4, 6}};
  std::vector<Figure> figures;
  crosscheck_testing::English().figures.Find({text, tokens}, times, figures);
  EXPECT_TRUE(figures.empty());
}

}  // namespace
}  // namespace crosscheck
