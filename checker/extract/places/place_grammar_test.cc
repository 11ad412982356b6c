#include "checker/extract/places/place_grammar.h"

#include <string>

#include "checker/extract/places/place_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct PlaceCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string body;
  std::string want;
  std::string title;
};

std::string NameOf(const testing::TestParamInfo<PlaceCase>& info) {
  return info.param.name;
}

// Places that are found, what they are part of and what they do.
class PlacesTest : public testing::TestWithParam<PlaceCase> {};

TEST_P(PlacesTest, FindsThem) {
  const PlaceCase& c = GetParam();
  EXPECT_EQ(PlacesOf(c.body, c.title), c.want) << c.body;
}

INSTANTIATE_TEST_SUITE_P(
    Gazetteer, PlacesTest,
    testing::ValuesIn<PlaceCase>({
        {"OldAndNewName", "From Kiev they went to Kyiv.",
         "Kyiv<ua far; Kyiv<ua to", ""},
        {"WholeBehind", "Shops closed in Tripoli, Lebanon, on Monday.",
         "Tripoli<lb in", ""},
        // Once told, the text means that one.
        {"SenseStays", "Shops closed in Tripoli, Lebanon. Tripoli was calm.",
         "Tripoli<lb in; Tripoli<lb subject", ""},
        {"SenseHoldsInTheTitle", "Shops closed in Tripoli, Lebanon.",
         "Tripoli<lb in; Tripoli<lb in", "Shops close in Tripoli"},
        {"StateByItsCode", "HELENA, MT (Agency) - A bus fell over.",
         "Helena<us bare", ""},
        {"AnotherTownOfTheName", "A dyke broke in Paris, Ontario, on Friday.",
         "Paris<ca in", ""},
        // A country and a state have this name; a town nearby tells which.
        {"StateOfItsTown", "A dam broke in Georgia. Macon, Ga., was flooded.",
         "Georgia<us in; Macon<us bare", ""},
        {"CountryByItself", "A dam broke in Georgia.", "Georgia in", ""},
        {"CountryOfItsTown", "A dam broke in Georgia. Tbilisi was flooded.",
         "Georgia in; Tbilisi<ge subject", ""},
        {"RoadOfNumber", "A bus stopped on U.S. 41 near Kharkiv.",
         "Kharkiv<ua in", ""},
        {"SeasonInName", "It was shut in Fall River.", "Fall River<us in", ""},
        {"ListOfPlaces", "Buses stood still in Kharkiv, Odesa and Lviv.",
         "Kharkiv<ua in; Odesa<ua in; Lviv<ua in", ""},
        {"People", "Some 400 Ukrainians were stopped.", "Ukraine people", ""},
        {"TheCountry",
         "Rain fell in Kharkiv and all across the country. "
         "Kharkiv flooded.",
         "Kharkiv<ua in; Ukraine in; Kharkiv<ua bare", ""},
        {"TheCity", "A fire in Kharkiv spread. It crossed the city on Monday.",
         "Kharkiv<ua in; Kharkiv<ua bare", ""},
        {"NameWithArticle", "The town of al-Bab fell.", "Al Bab<sy subject",
         ""},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Parts, PlacesTest,
    testing::ValuesIn<PlaceCase>({
        {"Direction", "Shells fell on eastern Kharkiv.", "east Kharkiv<ua at",
         ""},
        {"DirectionBehindOwner", "A bomb fell on Kharkiv's north side.",
         "north Kharkiv<ua at", ""},
        {"DirectionWithOf", "Shells fell in the east of Kharkiv.",
         "east Kharkiv<ua in", ""},
        {"TwoWordDirection", "It rained in north-eastern Kharkiv.",
         "northeast Kharkiv<ua in", ""},
        {"TheEastLater", "Shells hit eastern Kharkiv. Many fled the east.",
         "east Kharkiv<ua at; east Kharkiv<ua bare", ""},
        // Outside, not a part.
        {"EastOf", "The train stopped east of Kharkiv.", "Kharkiv<ua at", ""},
        {"NoPartWasNamed", "Shells hit Kharkiv. Clouds came from the east.",
         "Kharkiv<ua at", ""},
        {"NorthernProvince", "It rained in Ukraine's northern province.",
         "Ukraine in", ""},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Unknown, PlacesTest,
    testing::ValuesIn<PlaceCase>({
        {"BehindIn", "Two men drowned in Teresk.", "Teresk in", ""},
        {"VillageOf", "Two men drowned in the village of Teresk.", "Teresk in",
         ""},
        {"CountryBehind", "Four died in Drevnova, Slovakia, on Monday.",
         "Drevnova<sk in", ""},
        {"PeopleBefore", "Four died in the Slovak town of Drevnova.",
         "Slovakia people; Drevnova<sk in", ""},
        {"SuburbOf", "Teresk, a suburb of Kharkiv, was shelled.",
         "Teresk<ua in; Kharkiv<ua subject", ""},
        // Near is not in: only what holds both is its whole.
        {"VillageNear", "Teresk, a small village near Kharkiv, was shelled.",
         "Teresk<ua in; Kharkiv<ua in", ""},
        {"DistrictOf", "Shells fell on the Teresk district of Kharkiv.",
         "Teresk<ua at; Kharkiv<ua at", ""},
        {"NeighbourhoodOfAKnownTown",
         "Shells fell on the Kharkiv neighbourhood of Teresk.",
         "Kharkiv<ua at; Teresk<ua at", ""},
        {"CitysQuarter", "KHARKIV — Shells fell on the city's Teresk quarter.",
         "Kharkiv<ua bare; Kharkiv<ua name; Teresk<ua at", ""},
        {"Street", "KHARKIV — A bus hit a tree in Teresk Street.",
         "Kharkiv<ua bare; Teresk Street<ua spot in", ""},
        {"SeenBeforeItIsShown", "Teresk was dark. Nobody was in Teresk.",
         "Teresk subject; Teresk in", ""},
        // The valley is not the town.
        {"Valley", "Floods hit the Teresk valley. Teresk said nothing.",
         "Teresk valley at", ""},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Roles, PlacesTest,
    testing::ValuesIn<PlaceCase>({
        {"Embattled", "Aid reached the embattled city of Kharkiv.",
         "Kharkiv<ua at", ""},
        {"Siege", "The siege of Kharkiv went on.", "Kharkiv<ua of", ""},
        {"Goal", "Many fled to Kharkiv.", "Kharkiv<ua to", ""},
        {"Home", "Jana Holm, 24, of Kharkiv, was hurt.", "Kharkiv<ua far", ""},
        {"From", "A man from Kharkiv was hurt.", "Kharkiv<ua far", ""},
        {"Police", "Kharkiv police arrested two men.", "Kharkiv<ua name", ""},
        {"PoliceBehindBy", "He was held by the Kharkiv police.",
         "Kharkiv<ua far", ""},
        {"Owner", "Kharkiv's hospitals are full.", "Kharkiv<ua owner", ""},
        {"Said", "Ukraine said so.", "Ukraine bare", ""},
        {"Apposition", "Kharkiv, a city of a million, was dark.",
         "Kharkiv<ua in", ""},
    }),
    NameOf);

// Names that are none, or belong to people and bodies.
INSTANTIATE_TEST_SUITE_P(
    None, PlacesTest,
    testing::ValuesIn<PlaceCase>({
        {"NoName", "In spring the snow melted.", "", ""},
        {"Month", "In March the snow melted.", "", ""},
        {"Initials", "They served in NATO and in UNICEF.", "", ""},
        {"BareWordBetween", "In late Teresk the fish are best.", "", ""},
        {"Title", "Mr Teresk was hurt. Nobody was in Teresk.", "", ""},
        {"Aged", "Jana Teresk, 57, was hurt. Nobody confided in Teresk.", "",
         ""},
        {"Speaks", "Jana Teresk said so. Few believed in Teresk.", "", ""},
        {"LastNameOfAFullName", "Jana Teresk fell. Few believed in Teresk.", "",
         ""},
        {"Owned", "The fault was found in Teresk's second book.", "", ""},
        {"ThingsOfAMaker", "Faults were found in Teresk heaters.", "", ""},
        {"Official", "Oleg Teresk, Slovakia's minister, fell.",
         "Slovakia owner", ""},
        {"GovernorWithoutOwner", "Oleg Teresk, Texas governor, fell.",
         "Texas<us bare", ""},
        {"PeoplesThings", "It happened in Slovak airspace.", "Slovakia people",
         ""},
        {"SpeaksOnly", "Teresk said so.", "", ""},
        {"HeadlineCapitals", "Six Die In Fire At Teresk Mill", "", ""},
        {"SeasonOfYear", "It was shut in Spring 2000 and in Fall 1998.", "",
         ""},
        {"SeasonOf", "It was shut in Winter of 2003.", "", ""},
        {"TwoDirections", "In East and West people wait.", "", ""},
        {"NameInFront", "In Teresk's view it rained.", "", ""},
        {"Company", "The Teresk Company closed.", "", ""},
        {"Maker", "Teresk Motors recalled 12 cars.", "", ""},
        {"Bank", "The Bank of Teresk failed.", "", ""},
        {"Professor", "Professor Teresk was in tears.", "", ""},
        {"NamedAs", "Police named him as Teresk.", "", ""},
        {"BehindADay", "On Monday Teresk fell ill.", "", ""},
        {"Writes", "It rained, Teresk wrote.", "", ""},
        {"Film", "The film Teresk opened.", "", ""},
        {"Ship", "The ship Teresk sank.", "", ""},
        {"Brigade", "They joined the Teresk Brigade.", "", ""},
        {"FamilyName", "The Teresk family wept.", "", ""},
        {"Language", "He was fluent in English and in French.", "", ""},
        {"Book", "In the Bible it rains.", "", ""},
        {"Body", "In Congress nobody spoke.", "", ""},
        {"Holiday", "It rained between Christmas and Easter.", "", ""},
        // Towns and countries of these names are not meant.
        {"Newspaper", "The Washington Post wrote so.", "", ""},
        {"GerundLikeATown", "Reading is fun.", "", ""},
        {"AdjectiveLikeATown", "Nice weather came.", "", ""},
        {"FirstNameLikeACountry", "Jordan Smith scored.", "", ""},
        {"FirstNameLikeATown", "Paris Holm sang.", "", ""},
        {"AgedNameLikeACountry", "Georgia Holm, 12, sang.", "", ""},
        {"PhoneLikeATown", "Mobile phones rang.", "", ""},
        {"NoCityNamed", "It crossed the city on Monday.", "", ""},
        {"NoCountryNamed", "It rained all across the country.", "", ""},
        {"NoEastNamed", "Clouds came from the east.", "", ""},
    }),
    NameOf);

// What a text is about.
class MainPlaceTest : public testing::TestWithParam<PlaceCase> {};

TEST_P(MainPlaceTest, IsChosen) {
  const PlaceCase& c = GetParam();
  EXPECT_EQ(MainOf(c.body, c.title), c.want) << c.body;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, MainPlaceTest,
    testing::ValuesIn<PlaceCase>({
        {"Dateline", "DREVNOVA, Slovakia — Four died.", "Drevnova<sk", ""},
        {"OneMention", "Four died in Teresk.", "Teresk", ""},
        {"MoreMentions",
         "A man from Odesa died in Teresk. Rain fell in Teresk on Monday.",
         "Teresk", ""},
        {"TownBeforeCountry",
         "Rain fell in Lviv. In Ukraine nobody was surprised.",
         "Lviv<ua/lviv<ua/46<ua", ""},
        // A correspondent's desk is not where it happened.
        {"NamedMoreThanTheDateline",
         "VIENNA — Four died in Brno. More died in Brno on Friday. Aid "
         "reached Brno. Snow fell in Brno. Shops in Brno closed. "
         "Schools in Brno, too.",
         "Brno<cz/brno<cz/south-moravian<cz", ""},
        {"Title", "Four people were hurt.", "Lviv<ua/lviv<ua/46<ua",
         "Fire in Lviv"},
        {"CountryOnce", "Snow fell. He had been to school in Slovakia.", "",
         ""},
        {"OnlySpeakers", "Slovakia said so. Ukraine said no.", "", ""},
        {"OnlyHomes", "Jana Holm, 24, of Lviv, was hurt.", "", ""},
        {"Nothing", "Four people were hurt.", "", ""},
        {"Empty", "", "", ""},
    }),
    NameOf);

TEST(PlaceHashTest, OnePlaceHasOneIdWhateverItIsCalled) {
  EXPECT_EQ(MainOf("Rain fell in Kiev."), MainOf("Rain fell in Kyiv."));
  EXPECT_EQ(MainOf("RAIN FELL.\n\nKIEV — It rained."),
            MainOf("Rain fell in Kyiv."));
}

struct ActorCase {
  std::string name;
  std::string body;
  std::string want;
};

class ActorsTest : public testing::TestWithParam<ActorCase> {};

TEST_P(ActorsTest, FindsThem) {
  EXPECT_EQ(ActorsOf(GetParam().body), GetParam().want) << GetParam().body;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, ActorsTest,
    testing::ValuesIn<ActorCase>({
        {"Country", "Slovakia offered two days.", "Slovakia"},
        {"Demonym", "Slovak diplomats offered two days.", "Slovakia"},
        {"Government", "The Kremlin refused.", "Russia"},
        {"Capital", "Kyiv refused.", "Ukraine"},
        {"Official",
         "Oleg Orlin, Slovakia's minister, came. Orlin offered two days.",
         "Slovakia Slovakia Slovakia"},
        {"OfficialByTitle",
         "Slovak Foreign Minister Oleg Orlin came. Orlin offered two days.",
         "Slovakia Slovakia Slovakia"},
        {"Town", "Lviv offered beds.", ""},
        {"Person", "Jana Holm, 57, offered beds. Holm has two.", ""},
        {"LowerCase", "the polish shone", ""},
        {"Nobody", "Two days were offered.", ""},
        {"Pronoun", "They offered us two days.", ""},
    }),
    [](const testing::TestParamInfo<ActorCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
