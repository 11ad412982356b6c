#include "checker/extract/figures/amounts.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class AmountsTest : public testing::TestWithParam<FigureCase> {};

TEST_P(AmountsTest, Reads) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Amounts, AmountsTest,
    testing::ValuesIn<FigureCase>({
        {"Hyphen", "It is a 48-mile road.", "[48-mile] 48 [mi_i]"},
        {"MetresApart", "He fell 5 m.", "[5 m] 5 m"},
        {"FeetInches", "She is 5 feet 10 inches tall.",
         "[5 feet 10 inches] 70 [in_i]"},
        {"Marks", "A man 6'2\" tall was seen.", "[6'2\"] 74 [in_i]"},
        {"KilometresMetres", "The tunnel is 2 km, 300 metres long.",
         "[2 km, 300 metres] 2300 m"},
        {"HalfLitre", "Each got half a litre of water.",
         "[half a litre of water] 0.5 L: water"},
        {"QuarterMile", "It stopped a quarter of a mile away.",
         "[a quarter of a mile] 0.25 [mi_i]"},
        {"ThreeQuarters", "It grew three-quarters of a percentage point.",
         "[three-quarters of a percentage point] 0.75 {point}"},
        {"Mile", "It fell within a mile of the camp.", "[a mile] 1 [mi_i]"},
        {"Below", "It was -5 °C at night.", "[-5 °C] -5 Cel"},
        {"Minus", "It was minus five degrees Celsius.",
         "[minus five degrees Celsius] -5 Cel"},
        {"Fahrenheit", "It was 104 degrees Fahrenheit.",
         "[104 degrees Fahrenheit] 104 [degF]"},
        {"SquareMetres", "The hall has 400 m².", "[400 m²] 400 m2"},
        {"DollarBillion", "It cost $1.2bn.", "[$1.2bn] 1200000000 USD"},
        {"Country", "It cost A$58 and US$40.", "[A$58] 58 AUD, [US$40] 40 USD"},
        {"CountryApart", "It cost US $40.", "[US $40] 40 USD"},
        {"CodeGlued", "It cost USD58.", "[USD58] 58 USD"},
        {"Ringgit", "It cost RM50.", "[RM50] 50 MYR"},
        {"RupeesStop", "It cost Rs. 500 crore.",
         "[Rs. 500 crore] 5000000000 INR"},
        {"EuroBehind", "It cost 5 €.", "[5 €] 5 EUR"},
        {"Lakh", "It cost 7 lakh rupees.", "[7 lakh rupees] 700000 INR"},
        {"CentsAnd", "It cost a dollar and 42 cents.",
         "[a dollar and 42 cents] 1.42 USD"},
        {"CentimesOfEuros", "It cost twelve euros and fifty centimes.",
         "[twelve euros and fifty centimes] 12.5 EUR"},
        {"Pence", "It cost 5 pounds and 20 pence.",
         "[5 pounds and 20 pence] 5.2 GBP"},
        {"CentsSign", "It cost $20 and 43c.", "[$20 and 43c] 20.43 USD"},
        {"CentsBare", "It cost 15 dollars 50.", "[15 dollars 50] 15.5 USD"},
        {"Grand", "He paid 10 grand.", "[10 grand] 10000 XXX"},
        {"MillionBehind", "It lost 75 USD million.",
         "[75 USD million] 75000000 USD"},
        {"PoundsMoney", "The fine was 200 pounds.", "[200 pounds] 200 GBP"},
        {"PoundsMass", "He weighs 200 pounds.", "[200 pounds] 200 [lb_av]"},
        {"PoundsOf", "They found 20 pounds of cocaine.",
         "[20 pounds of cocaine] 20 [lb_av]: cocaine"},
        {"PoundsHyphen", "He carried a 20-pound bag.", "[20-pound] 20 [lb_av]"},
        {"Won", "It cost 10,000 won.", "[10,000 won] 10000 KRW"},
        {"TonnesLetter", "It shipped 2 million t of wheat.",
         "[2 million t of wheat] 2000000 t: wheat"},
        {"MillionsOfUsers", "The firm has 5m users.",
         "[5m users] 5000000: users"},
    }),
    NameOf);

// Words that are units elsewhere, and units that are not of the number.
INSTANTIATE_TEST_SUITE_P(
    OtherWords, AmountsTest,
    testing::ValuesIn<FigureCase>({
        {"WonVerb", "The 45 won the cup.", "[45] 45"},
        {"WonTheRight", "All 2,000 won the right to stay.", "[All 2,000] 2000"},
        {"GrandPianos", "They bought two grand pianos.",
         "[two grand pianos] 2: grand pianos"},
        {"NickelMines", "They own three nickel mines.",
         "[three nickel mines] 3: nickel mines"},
        {"Quarter", "The match was lost in the third quarter.", ""},
        {"HalfBrothers", "He has two half-brothers.",
         "[two half-brothers] 2: half-brothers"},
        {"QuarterFinals", "They lost both quarter-finals.", ""},
        {"StoneHouses", "They built two stone houses.",
         "[two stone houses] 2: stone houses"},
        {"BarStools", "They met at 5 bar stools.",
         "[5 bar stools] 5: bar stools"},
        {"InAPlace", "He was born with 10 in the house.", "[10] 10"},
        {"Cup", "The cup is in it.", ""},
        {"CodeAlone", "The M10 and the PHP were shut.", ""},
        {"Initials", "R M Holm won.", ""},
        {"SmallLetters", "He told mrs 50 times.", "[50 times] 50 {time}"},
        {"LitreOfRate", "It costs 3 dollars a litre.",
         "[3 dollars a litre] 3 USD/{litre}"},
        {"MilesAnHour", "It moved at miles an hour.", ""},
        {"NoMile", "He lost a milestone.", ""},
        {"DollarStore", "It is a dollar store.", ""},
        {"OtherUnit", "He ran 5 km and 10 miles.",
         "[5 km] 5 km, [10 miles] 10 [mi_i]"},
        {"TooManyOfSmaller", "It has 3 metres, 400 centimetres.",
         "[3 metres] 3 m, [400 centimetres] 400 cm"},
        {"TooManyCentimes", "It cost 12 euros and 150 centimes.",
         "[12 euros] 12 EUR, [150 centimes] 150 {rappen}"},
        {"PriceThenCentimes", "It fell from 12 euros to 50 centimes.",
         "[12 euros] 12 EUR, [50 centimes] 50 {rappen}"},
        {"PartsOfCentimes", "It cost 12 euros and 2.5 centimes.",
         "[12 euros] 12 EUR, [2.5 centimes] 2.5 {rappen}"},
        {"PoundsThenPence", "He weighs 5 pounds and pays 20 pence.",
         "[5 pounds] 5 GBP, [20 pence] 20 {penny}"},
        {"DecimalsThenCentimes", "It cost 12.5 euros and 50 centimes.",
         "[12.5 euros] 12.5 EUR, [50 centimes] 50 {rappen}"},
        {"ListOfPrices", "They cost 12 euros, 50 centimes and 9 euros.",
         "[12 euros] 12 EUR, [50 centimes] 50 {rappen}, [9 euros] 9 EUR"},
        {"NoCents", "He gave 15 dollars and 50 people left.",
         "[15 dollars] 15 USD, [50 people] 50: people"},
        {"Dash", "He left - 5 men stayed.", "[5 men] 5: men"},
        {"Second", "He came second in 10.", "[10] 10"},
        {"Feet", "He got back to his feet.", ""},
        {"Letters", "Plans A, B and C failed.", ""},
        {"Apostrophe", "The class of '96 met.", ""},
        {"QuoteAfterFigure", "He said \"there were 12\" of them.", "[12] 12"},
        {"SignOfNext", "They paid 10 $30 fees.", "[10] 10, [$30] 30 USD"},
        {"ArticleBeforeSign", "He paid a $500 fine.", "[$500] 500 USD"},
        {"ArticleOpensSentence", "A $2bn plan failed.",
         "[$2bn] 2000000000 USD"},
        {"PronounBeforeSign", "It gave us $40.", "[$40] 40 USD"},
        {"ThirdParty", "It was sold by a third party.", ""},
        {"HalfOfNothing", "He left at half past.", ""},
        {"FifthMan", "A fifth man was seen.", ""},
        {"MillionAlone", "He made his first million early.", ""},
        {"TemperatureLetter", "He has vitamin C.", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
