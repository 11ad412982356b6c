#include "checker/extract/figures/ages.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class AgesTest : public testing::TestWithParam<FigureCase> {};

TEST_P(AgesTest, Reads) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Ages, AgesTest,
    testing::ValuesIn<FigureCase>({
        {"YearOld", "A 13-year-old boy was hurt.",
         "[13-year-old boy] 13 a age: boy"},
        {"YearOldSpaces", "A 13 year old boy was hurt.",
         "[13 year old boy] 13 a age: boy"},
        {"MonthsOld", "The baby is six months old.",
         "[six months old] 6 mo age"},
        {"YearsOfAge", "She was 40 years of age.",
         "[40 years of age] 40 a age"},
        {"AgedBetween", "Men aged between 18 and 25 were called up.",
         "[between 18 and 25] 18..25 a RANGE age"},
        {"AtTheAge", "She died at the age of 91.", "[91] 91 a age"},
        {"AgesList", "Three boys, ages 17, 18 and 19, were hit.",
         "[Three boys] 3: boys, [17] 17 a age, [18] 18 a age, [19] 19 a age"},
        {"BetweenTheAges", "Men between the ages of 20 and 25 were called up.",
         "[between the ages of 20 and 25] 20..25 a RANGE age"},
        {"Apposed", "Jana Holm, 57, said she heard it.", "[57] 57 a age"},
        {"ApposedBetweenDashes",
         "The suspect - Ivan Petrov, 57 - fled the scene.", "[57] 57 a age"},
        {"ApposedNoun", "The victim, 34, was found at home.", "[34] 34 a age"},
        {"ApposedOf", "Ivan Petrov Jr., 21 of Kirun, was shot.",
         "[21] 21 a age"},
        {"ApposedAnd", "Jana Holm, 28 and Ivan Petrov, 25, were shot.",
         "[28] 28 a age, [25] 25 a age"},
        {"Initial", "Ivan P. Petrov, 28 and Mara Holm, 25, were shot.",
         "[28] 28 a age, [25] 25 a age"},
        {"Believed", "The boy, believed to be 19, was held.", "[19] 19 a age"},
        {"Brackets", "Ivan Petrov (34) was held.", "[34] 34 a age"},
        {"Both", "Jana and Mara Holm, both 19, were held.", "[19] 19 a age"},
        {"Pronoun", "She met him when she was 14.", "[14] 14 a age"},
        {"Turned", "He turned 18 in jail.", "[18] 18 a age"},
        {"OfARole", "Its driver was 34 and had slept.", "[34] 34 a age"},
        {"OfARoleNow", "The pilot is 51.", "[51] 51 a age"},
        {"NameCutShort", "The leader, Ruben V., 45, was held.",
         "[45] 45 a age"},
        {"Male", "A fourth male, 37, was taken to hospital.", "[37] 37 a age"},
        {"OfABearer", "A man of 60 died and a boy of six was hurt.",
         "[60] 60 a age, [six] 6 a age"},
        {"Label", "Age: 47", "[47] 47 a age"},
        {"Decade", "Two men in their 20s fled.",
         "[Two men] 2: men, [20s] 20..29 a RANGE age"},
        {"LateDecade", "A woman in her late 30s was hurt.",
         "[late 30s] 37..39 a RANGE age"},
        {"MidDecade", "A man in his mid-40s was hurt.",
         "[mid-40s] 44..46 a RANGE age"},
        {"DecadeWord", "A man in his fifties was hurt.",
         "[fifties] 50..59 a RANGE age"},
        {"Teens", "Two boys in their teens fled.",
         "[Two boys] 2: boys, [teens] 13..19 a RANGE age"},
        {"Under", "All children under five were sent away.",
         "[under five] ..5) a LESS_THAN age"},
        {"Range", "He is between 20 and 25 years old.",
         "[between 20 and 25 years old] 20..25 a RANGE age"},
        {"Dangling", "The team has 11- and 12-year-old boys.",
         "[11-] 11 a age, [12-year-old boys] 12 a age: boys"},
        {"AgesWere", "The children's ages were 6, 11 and 15, she said.",
         "[6] 6 a age, [11] 11 a age, [15] 15 a age"},
    }),
    NameOf);

// What looks like an age and is none; a figure may be left.
INSTANTIATE_TEST_SUITE_P(
    NoAges, AgesTest,
    testing::ValuesIn<FigureCase>({
        {"Place", "In Kirun, 12 were killed.", "[12] 12"},
        {"TwoWordPlace", "In Deir Holm, 12 were killed.", "[12] 12"},
        {"ListOfPlaces", "Sweden, Norway, 12 others and a guest came.",
         "[12 others] 12: others"},
        {"CountBehindComma", "In Kirun, 12 people were killed.",
         "[12 people] 12: people"},
        {"OneOf", "It was Ivan Petrov, one of the four who died.", "[four] 4"},
        {"UnderRoofs", "They found children under 12 buildings.",
         "[under 12 buildings] ..12) LESS_THAN: buildings"},
        {"OverIslands", "He ruled people over 400 islands.",
         "[over 400 islands] (400.. MORE_THAN: islands"},
        {"UnderWords", "Output came in under 65 in May.",
         "[under 65] ..65) LESS_THAN"},
        {"PeopleOverMany", "He was chosen by people over 120 times.",
         "[over 120 times] (120.. {time} MORE_THAN"},
        {"OverTheLimit", "The driver was 12 over the limit.", "[12] 12"},
        {"NumberOfPersons", "The number of the victims was 51.",
         "[51] 51: victims"},
        {"NobodysPredicate", "Turnout was 34 and fell.", "[34] 34"},
        {"YoungestOf", "Three are missing, the youngest of them only 19.",
         "[Three] 3, [19] 19 a age"},
        {"OldestOfTheNoun", "The oldest of the brothers is 62.",
         "[62] 62 a age"},
        {"OldestOfTheMills", "The oldest of the mills is 62.", "[62] 62"},
        {"OldestTwelve", "The oldest 12, were sold.", "[12] 12"},
        {"OldestShip", "The oldest of the mills has 62 looms.",
         "[62 looms] 62: looms"},
        {"YoungestOfTheNumber", "He is the youngest of the 19.", "[19] 19"},
        {"YoungestOfNumber", "He is the youngest of 19.", "[19] 19"},
        {"TeamOf", "A team of 60 came.", "[60] 60"},
        {"MotherOf", "A mother of two died.", "[two] 2"},
        {"ManOfWords", "He was a man of 60 trades.", "[60 trades] 60: trades"},
        {"TurnedHouses", "He turned 20 houses into flats.",
         "[20 houses] 20: houses"},
        {"TurnedAround", "He turned 180 degrees.",
         "[180 degrees] 180 {degree}"},
        {"Eighties", "It was built in the late 80s.", ""},
        {"Thirties", "It was in the 30s all week.", ""},
        {"Teenagers", "She works with teens.", ""},
        {"Fifties", "The fifties were kind to him.", ""},
        {"TeamInBrackets", "The Harbour Lions (12) were second.", "[12] 12"},
        {"ListInBrackets", "The harbour (12) was second.", "[12] 12"},
        {"TheCountWas", "The count was 14.", "[14] 14"},
        {"WasNoun", "He was 5 minutes from home.", "[5] 5"},
        {"WasCount", "She was one of 14 judges.", "[14 judges] 14: judges"},
        {"TooOld", "Ivan Petrov, 250, was second.", "[250] 250"},
        {"BelievedToBe", "It is believed to be 19 metres deep.",
         "[19 metres] 19 m"},
        {"ToBe", "There seem to be 19.", "[19] 19"},
        {"SaidToBe", "It was said to be one of 14 towns.",
         "[14 towns] 14: towns"},
        {"Points", "Jana Holm, 3.5, was second.", "[3.5] 3.5"},
        {"Money", "Jana Holm, $57, was second.", "[$57] 57 USD"},
        {"AgeOfSteel", "It is the age of steel.", ""},
        {"AgeGroups", "There are 5 age groups.",
         "[5 age groups] 5: age groups"},
        {"OldTown", "It is a 5 km old town wall.", "[5 km] 5 km"},
        {"YearTerm", "He got a 13-year term.", "[13-year] 13: year"},
        {"YearsLater", "He left 13 years later.", "[13] 13"},
        {"Months", "It took six months of talks.", "[six] 6"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
