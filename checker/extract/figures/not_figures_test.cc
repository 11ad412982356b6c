#include "checker/extract/figures/not_figures.h"

#include <string>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::FigureCase;
using crosscheck_testing::FiguresIn;

class NotFiguresTest : public testing::TestWithParam<FigureCase> {};

TEST_P(NotFiguresTest, Drops) {
  EXPECT_EQ(FiguresIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Dropped, NotFiguresTest,
    testing::ValuesIn<FigureCase>({
        {"Phone", "Call police on 651-555-0123.", ""},
        {"PhoneAreaHyphen", "Call police on (609)-555-TIPS.", ""},
        {"PhoneArea", "Call police on (609) 555-0123.", ""},
        {"PhoneLetters", "Call 901-555-CASH with tips.", ""},
        {"Model", "A 737 landed.", ""},
        {"ModelNumber", "A 737-800 landed.", ""},
        {"ModelName", "A 500-Abarth was stolen.", ""},
        {"PhoneMixed", "Call 866-7LOCKUP with tips.", ""},
        {"PhoneFree", "Call 1-800-555-0199 for help.", ""},
        {"PhonePlus", "Call +44 20 7946 0000.", ""},
        {"VideoLength", "Vigil for the victims | 0:58", ""},
        {"ClockAlone", "Updated 17:49:19 by the desk.", ""},
        {"Block", "It happened in the 1700 block of Elm Street.", ""},
        {"Street", "They live at 8800 Old Mill Road.", ""},
        {"StreetNumbered", "They met at 2714 SW 34th Avenue.", ""},
        {"StreetRange", "It was near 63-99 Holm Rd. in Kirun.", ""},
        {"AddressAt", "A party was held at 160 Longfellow.", ""},
        {"Emergency", "A neighbour called 911.", ""},
        {"EmergencyCall", "The first 911 call came at dawn.", ""},
        {"Calibre", "A .45-calibre pistol was found.", ""},
        {"CalibreLength", "A 9 mm handgun was found.", ""},
        {"RaceOfWomen", "She won the women's 800 metres.", ""},
        {"RaceFinal", "He won the 1,500m final.", ""},
        {"NoRace", "The women's rope was 80 metres long.", "[80 metres] 80 m"},
        {"CalibreName", "He had a .38 Special.", ""},
        {"Gauge", "He had a 12-gauge shotgun.", ""},
        {"Hash", "It was sold at Pawn Shop #1.", ""},
        {"NumberOne", "She is the No. 1 seller of music.", ""},
        {"Route", "They drove on Route 9.", ""},
        {"RouteCommuters", "The Route 9 commuters waited.", ""},
        {"Flight", "All on Flight 93 died.", ""},
        {"Resolution", "It cites Resolution 2254.", ""},
        {"Articles", "It cites Articles 5, 6 and 12.", ""},
        {"Missile", "It fired an S-300 missile.", ""},
        {"Plane", "A MiG-29 crashed.", ""},
        {"PlaneModel", "It ordered a Boeing 737.", ""},
        {"PlaneBare", "It was flying a 737.", ""},
        {"Handset", "The iPhone 4 owners sued.", ""},
        {"Index", "The Standard & Poor's 500 index fell.", ""},
        {"Station", "KING 5 heard of it.", ""},
        {"StationNews", "KRVN 2 News asked for the letters.", ""},
        {"NotNoOne", "Don't tell no one that he left.", ""},
        {"NeverNoOne", "He said he never harmed no one.", ""},
        {"ListItem", "1. Wash your hands.", ""},
        {"ListBracket", "2) Wash your hands.", ""},
        {"Version", "They use version 2.0 now.", ""},
        {"VersionDots", "They use 10.4.1 now.", ""},
        {"Host", "The host is 192.168.1.2.", ""},
        {"Copyright", "© 2016 Holm Media.", ""},
        {"AllDay", "It is open 24/7.", ""},
        {"September", "He was there on 9/11.", ""},
        {"LeadingZero", "Agent 007 came.", ""},
        {"LongCode", "The case is 93281378615026.", ""},
        {"Coordinate", "It is at 41.593370 north.", ""},
        {"WebAddress", "See example.org/2013/kirun?id=7.", ""},
        {"Year", "It was the winter of '96.", ""},
        {"Commas", "The pages are 17,18.", ""},
        {"Picture", "Holm Map Image 1 of 28 shows it.", ""},
        {"Group", "He is in Group 4.", ""},
        {"Illness", "It is due to Covid-19.", ""},
        {"Network", "He has a 5G phone.", ""},
        {"OneOf", "One of the messages was read out.", ""},
        {"TheOne", "That was the one to watch.", ""},
        {"WhenOne", "That is what happens when one is late.", ""},
        {"NotOne", "It was not one of them.", ""},
        {"NoDetails", "No details were given.", ""},
        {"NoWay", "There was no way out.", ""},
        {"SeveralAlone", "Several were late.", ""},
        {"CoupleNoun", "The couple left early.", ""},
        {"MillionAlone", "He made his first million early.", ""},
        {"Thousandths", "The 250.000 people who live there left.", ""},
    }),
    NameOf);

// Numbers beside the same words that do count.
INSTANTIATE_TEST_SUITE_P(
    Kept, NotFiguresTest,
    testing::ValuesIn<FigureCase>({
        {"Adjective", "A 400-bed hospital opened.", "[400-bed] 400: bed"},
        {"AdjectiveInside", "It was a 340-page report.",
         "[340-page] 340: page"},
        {"AfterPlace", "In Kirun 250 people died.", "[250 people] 250: people"},
        {"AfterVerb", "The blast in Kirun killed 12.", "[12] 12"},
        {"Headline", "Crash Injures 12", "[12] 12"},
        {"HeadlineNoun", "Storm Leaves 200 Homes Dark",
         "[200 Homes] 200: Homes"},
        {"Loud", "FIRE KILLS 12", "[12] 12"},
        {"NoOne", "No one was hurt.", "[No one] 0"},
        {"MoneyCode", "It gave away USD50 Cards.", "[USD50] 50 USD"},
        {"Pronoun", "I count 12 in six boxes.",
         "[12] 12, [six boxes] 6: boxes"},
        {"Homes", "Police took 911 homes off the list.",
         "[911 homes] 911: homes"},
        {"Aim", "They aim at 12 Syrian sites.",
         "[12 Syrian sites] 12: Syrian sites"},
        {"Share", "It fell by .5 percent.", "[.5 percent] 0.5 %"},
        {"PerBase", "The rate is 12 per 100,000 people.", "[12] 12"},
        {"OneInCustody", "Two died and one is in custody.", "[Two] 2, [one] 1"},
        {"OneWas", "One was killed.", "[One] 1"},
        {"Court", "It has 19 Supreme Court judges.",
         "[19 Supreme Court judges] 19: Supreme Court judges"},
        {"CourtNames", "It has 19 U.S. Supreme Court Justices.",
         "[19 U.S. Supreme Court Justices] 19: U.S. Supreme Court Justices"},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
