#include "checker/lexicon/places/gazetteer.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Gazetteer& Places() { return Gazetteer::BuiltIn(); }

std::string Key(PlaceId place) {
  return place == kNoPlace ? "none" : std::string(Places().Get(place).key);
}

// A sentence cut into tokens by a vocabulary that knows no word.
class Sentence {
 public:
  explicit Sentence(std::string text) : text_(std::move(text)) {
    Vocabulary vocabulary;
    Tokenize(text_, 0, text_.size(), vocabulary, tokens_);
  }
  TokenView view() const { return TokenView{text_, tokens_}; }

 private:
  std::string text_;
  std::vector<Token> tokens_;
};

// The keys of all places that Find() takes in `text`, left to right.
std::string PlacesIn(const std::string& text,
                     const std::vector<std::string>& context = {}) {
  const Sentence sentence(text);
  const TokenView tokens = sentence.view();
  std::vector<PlaceId> wholes;
  for (const std::string& key : context) {
    wholes.push_back(Places().FindKey(key));
  }
  std::vector<std::string> keys;
  for (size_t at = 0; at < tokens.size();) {
    const Gazetteer::Mention mention = Places().Find(tokens, at, wholes);
    if (mention) keys.push_back(Key(mention.place));
    at += std::max<size_t>(mention.length, 1);
  }
  return absl::StrJoin(keys, " ");
}

struct FindCase {
  std::string name;
  std::string text;
  std::string want;  // Keys, or nothing.
  std::vector<std::string> context;
};

class FindTest : public testing::TestWithParam<FindCase> {};

TEST_P(FindTest, TakesWhatTheTextMeans) {
  const FindCase& c = GetParam();
  EXPECT_EQ(PlacesIn(c.text, c.context), c.want) << c.text;
}

std::string NameOf(const testing::TestParamInfo<FindCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Taken, FindTest,
    testing::ValuesIn<FindCase>({
        {"Country", "Floods hit Pakistan on Monday.", "pk", {}},
        {"City", "Shelling of Aleppo went on.", "sy/aleppo", {}},
        {"PartOfACityIsTheCity", "in rebel-held east Aleppo", "sy/aleppo", {}},
        {"Possessive", "Syria's ceasefire", "sy", {}},
        {"CityAndCountryAreOne",
         "in Tripoli, Lebanon, where",
         "lb/tripoli",
         {}},
        {"TheOtherTripoli", "in Tripoli, Libya", "ly/tripoli", {}},
        {"CityInDirectionOfCountry",
         "in Tyre, in southern Lebanon",
         "lb/tyre",
         {}},
        {"AgencyAbbreviation",
         "in Sacramento, Calif., police said",
         "us/sacramento",
         {}},
        {"AbbreviationThatIsAWord",
         "a man from Springfield, Ill., died",
         "us/il/springfield",
         {}},
        {"UsInCapitals", "The US said", "us", {}},
        {"UsWithStops", "The U.S. said", "us", {}},
        {"RoadOfTheUs", "cars on U.S. 41 and US Highway 2", "", {}},
        {"FigureBehindTheUs", "in the U.S. 1,200 people died", "us", {}},
        {"UkCompound", "a UK-based group", "gb", {}},
        {"Accents", "in Bogota and Zürich", "co/bogota ch/zurich", {}},
        {"OldName", "in Kiev, in Bombay", "ua/kyiv in/mumbai", {}},
        {"SaintWrittenShort", "in St. Louis on Friday", "us/saint-louis", {}},
        {"SaintWrittenLong",
         "in Saint Petersburg on Friday",
         "ru/saint-petersburg",
         {}},
        {"ArticleBeforeCapital", "The town of al-Bab fell.", "sy/al-bab", {}},
        {"Spelling",
         "in Deir al-Zour and Raqqa",
         "sy/deir-ez-zor sy/ar-raqqah",
         {}},
        {"CityNotState", "in New York on Tuesday", "us/new-york-city", {}},
        {"State", "across New York state", "us/ny", {}},
        {"LocativeMakesWordAPlace",
         "A lorry drove into a crowd in Nice.",
         "fr/nice",
         {}},
        {"QualifiedWord", "Mobile, Alabama, was flooded.", "us/mobile", {}},
        {"RegionWord", "in the Donetsk region", "ua/14", {}},
        {"StripIsNotTheCity",
         "in Gaza and in Gaza City",
         "ps/gaza ps/gaza/gaza",
         {}},
        {"LargestWithoutContext", "in Birmingham", "gb/birmingham", {}},
        {"PartBehindPossessive", "in Boston's North End", "us/boston", {}},
        {"BestKnownNotLargest", "in Newcastle", "gb/newcastle-upon-tyne", {}},
        {"TownBeforeItsRegion", "in Mecca", "sa/mecca", {}},
        {"ContextChooses", "in Birmingham", "us/birmingham", {"us"}},
        {"ContextDoesNotHideTheFamous", "in London", "gb/london", {"ca"}},
        {"GeorgiaAlone", "in Georgia", "ge", {}},
        {"GeorgiaInAmericanNews", "in Georgia", "us/ga", {"us"}},
        {"NameOfPeopleAloneIsTheCountry",
         "Jordan closed its border.",
         "jo",
         {}},
        {"NameOfPeopleBehindIn", "in Madison on Friday", "us/madison", {}},
        {"WholeBefore", "the Lebanese city of Tripoli", "lb/tripoli", {}},
        {"WholeBeforeAsAName",
         "the Ontario city of London",
         "ca/on ca/london",
         {}},
        {"HeadlineOfAgency", "PARIS (Reuters) - Police said", "fr/paris", {}},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NotTaken, FindTest,
    testing::ValuesIn<FindCase>({
        {"LowerCase", "turkey and china on a table", "", {}},
        {"PronounUs", "They told us to go.", "", {}},
        {"PronounUsAtTheStart", "Us and them.", "", {}},
        {"PronounInALineOfCapitals", "JOIN US NOW", "", {}},
        {"TwoLetterCodeOfAState", "He is OK, in LA or PA.", "", {}},
        {"SickNotIllinois", "Twelve fell ill. Police came.", "", {}},
        {"MissNotMississippi", "Miss. Smith came", "", {}},
        {"MassWithoutComma", "after Mass. He left", "", {}},
        {"Verb", "Reading the report, he wept.", "", {}},
        {"Adjective", "Nice weather is expected.", "", {}},
        {"Mobile", "Mobile phones were jammed.", "", {}},
        {"MobileInATitle", "Fire in Mobile Phone Shop", "", {}},
        {"Bath", "Bath time for the twins", "", {}},
        {"Split", "Split votes in parliament", "", {}},
        {"Police", "Police said Of course.", "", {}},
        {"Best", "The Best Picture award", "", {}},
        {"Union", "The Union said", "", {}},
        {"Month", "in March, in August, in May", "", {}},
        {"Weekday", "On Friday, in Sunday papers", "", {}},
        {"Title", "Mr President and Sir John", "", {}},
        {"FirstName", "Jordan Peterson spoke.", "", {}},
        {"Surname", "Michael Jordan spoke.", "", {}},
        {"FirstNameParis", "Paris Hilton spoke.", "", {}},
        {"SurnameLondon", "Jack London wrote it.", "", {}},
        {"FirstNameSydney", "Sydney Sweeney spoke.", "", {}},
        {"FirstNameAustin", "Austin Butler spoke.", "", {}},
        {"FirstNameChad", "Chad Smith drummed.", "", {}},
        {"FirstNameVirginia", "Virginia Woolf wrote it.", "", {}},
        {"SmallTownAndSurname", "Madison said it was over.", "", {}},
        {"DoubleName", "Anne-Florence came.", "", {}},
        {"SurnameOfATown", "Maria Tulare spoke.", "", {}},
        {"Street", "on Salinas Avenue", "", {}},
        {"TwoStreets", "at Fresno and Walnut streets", "", {}},
        {"CountyOfAName", "in Tulare's County", "", {}},
        {"DoubleNameOfACounty", "the Fresno-Tulare line", "", {}},
        {"PeopleNotRegion", "four German boats", "", {}},
        {"Newspaper", "the Washington Post reported", "", {}},
        {"NewspaperLong", "The New York Times reported", "", {}},
        {"Agreement", "the Paris Agreement", "", {}},
        {"Sea", "the South China Sea", "", {}},
        {"Continent", "across Latin America", "", {}},
        {"Bank", "the Bank of England said", "", {}},
        {"Prince", "the Prince of Wales", "", {}},
        {"War", "since the Vietnam War", "", {}},
        {"River", "the Mississippi River rose", "", {}},
        {"Carmaker", "Toyota recalled cars.", "", {}},
        {"PresidentOfThatName", "Obama said", "", {}},
        {"Alliance", "Nato and NATO", "", {}},
        {"Group", "Hamas said", "", {}},
        {"Faith", "Islam, Christian and Muslim", "", {}},
        {"SmallTownWithoutSign", "Romsey won again.", "", {}},
        {"ShortName", "Ede said so.", "", {}},
        {"Unknown", "in Xyzzytown", "", {}},
        {"HalfOfAName", "in Buenos", "", {}},
        {"LowerCaseSecondWord", "New york minute", "", {}},
        {"Empty", "", "", {}},
        {"MarksOnly", "- . , '", "", {}},
        {"Article", "al the el", "", {}},
        {"ArticleAtTheEnd", "he saw the", "", {}},
        {"HyphenAtTheEnd", "al-", "", {}},
    }),
    NameOf);

// What is known to be no place is passed over as one.
TEST(GazetteerTest, GivesTheLengthOfWhatIsNoPlace) {
  const Sentence sentence("South China Morning Post, South China Sea");
  const Gazetteer::Mention sea = Places().Find(sentence.view(), 5);
  EXPECT_FALSE(sea);
  EXPECT_EQ(sea.length, 3u);
}

// A tokenizer that knows an abbreviation leaves it its full stop.
TEST(GazetteerTest, TakesAbbreviationsCutEitherWay) {
  const std::string text = "in St. Louis, and in Fresno, Calif. Police came.";
  Vocabulary vocabulary;
  vocabulary.Add("st.");
  vocabulary.Add("calif.");
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), vocabulary, tokens);
  const TokenView view{text, tokens};
  EXPECT_EQ(Key(Places().Find(view, 1).place), "us/saint-louis");
  const Gazetteer::Mention fresno = Places().Find(view, 6);
  EXPECT_EQ(Key(fresno.place), "us/fresno");
  EXPECT_EQ(fresno.length, 3u);
}

TEST(GazetteerTest, TellsTheNameFromWhatNamesItsWhole) {
  const Sentence sentence("Aleppo, Syria, fell");
  const Gazetteer::Mention mention = Places().Find(sentence.view(), 0);
  EXPECT_EQ(Key(mention.place), "sy/aleppo");
  EXPECT_EQ(mention.name_length, 1u);
  EXPECT_EQ(mention.length, 3u);
}

TEST(GazetteerTest, ReturnsAllBearersOfAName) {
  const Sentence sentence("Paris");
  const Gazetteer::Match match = Places().Longest(sentence.view(), 0);
  ASSERT_GE(match.places.size(), 2u);
  EXPECT_EQ(Key(match.places[0]), "fr/paris");
  for (size_t i = 2; i < match.places.size(); ++i) {
    EXPECT_GE(Places().Get(match.places[i - 1]).population,
              Places().Get(match.places[i]).population);
  }
}

TEST(GazetteerTest, KnowsWhatIsPartOfWhat) {
  const PlaceId houston = Places().FindKey("us/houston");
  const PlaceId texas = Places().FindKey("us/tx");
  const PlaceId us = Places().FindKey("us");
  EXPECT_THAT(Places().Ancestors(houston), ElementsAre(houston, texas, us));
  EXPECT_TRUE(Places().Within(houston, texas));
  EXPECT_TRUE(Places().Within(houston, us));
  EXPECT_TRUE(Places().Within(us, us));
  EXPECT_FALSE(Places().Within(us, houston));
  EXPECT_FALSE(Places().Within(houston, Places().FindKey("sy")));
  EXPECT_FALSE(Places().Within(kNoPlace, us));
  EXPECT_EQ(Places().Country(houston), us);
}

TEST(GazetteerTest, FindsKeys) {
  EXPECT_EQ(Key(Places().FindKey("sy/aleppo")), "sy/aleppo");
  EXPECT_EQ(Places().FindKey("sy/aleppo2"), kNoPlace);
  EXPECT_EQ(Places().FindKey(""), kNoPlace);
  EXPECT_EQ(Places().FindKey("zz"), kNoPlace);
}

struct DemonymCase {
  std::string name;
  std::string text;  // The words begin at its first token marked by '*'.
  std::string want;
};

class DemonymTest : public testing::TestWithParam<DemonymCase> {};

TEST_P(DemonymTest, NamesACountry) {
  const DemonymCase& c = GetParam();
  const size_t star = c.text.find('*');
  std::string text = c.text;
  text.erase(star, 1);
  const Sentence sentence(text);
  size_t at = 0;
  while (sentence.view()[at].begin < star) ++at;
  const Gazetteer::Match match = Places().Demonym(sentence.view(), at);
  EXPECT_EQ(match ? Key(match.places[0]) : "none", c.want) << text;
}

INSTANTIATE_TEST_SUITE_P(Words, DemonymTest,
                         testing::ValuesIn<DemonymCase>({
                             {"Adjective", "the *Syrian army", "sy"},
                             {"Plural", "400 *Syrians fled", "sy"},
                             {"TwoWords", "the *South Korean navy", "kr"},
                             {"OfARegion", "*Chechen fighters", "ru/ce"},
                             {"LowerCase", "they *polish shoes", "none"},
                             {"NativeAmericans", "Native *Americans", "none"},
                             {"LatinAmericans", "Latin *American leaders",
                              "none"},
                             {"Ocean", "the *Indian Ocean", "none"},
                             {"Airline", "a *British Airways flight", "none"},
                             {"Channel", "the *English Channel", "none"},
                             {"CountryIsNone", "*Syria said", "none"},
                             {"Unknown", "*Klingon ships", "none"},
                         }),
                         [](const testing::TestParamInfo<DemonymCase>& info) {
                           return info.param.name;
                         });

TEST(GovernmentTest, NamesACountry) {
  const auto government = [](const std::string& text) {
    const Sentence sentence(text);
    const Gazetteer::Match match = Places().Government(sentence.view(), 0);
    return match ? absl::StrCat(Key(match.places[0]), " ", match.length)
                 : "none";
  };
  EXPECT_EQ(government("Washington said"), "us 1");
  EXPECT_EQ(government("the Kremlin said"), "ru 2");
  EXPECT_EQ(government("The White House said"), "us 3");
  EXPECT_EQ(government("Downing Street said"), "gb 2");
  EXPECT_EQ(government("Washington Post reporters"), "none");
  EXPECT_EQ(government("the white house on the corner"), "none");
  EXPECT_EQ(government("Aleppo said"), "none");
  EXPECT_EQ(government("the"), "none");
}

// ---- The table itself -------------------------------------------------------

TEST(TableTest, KeysAreSortedAsciiAndTheirParentsContainThem) {
  ASSERT_GT(Places().size(), 30000u);
  std::string previous;
  for (PlaceId id = 0; id < Places().size(); ++id) {
    const GazetteerPlace place = Places().Get(id);
    const std::string key(place.key);
    EXPECT_LT(previous, key);
    for (const char c : key) EXPECT_TRUE(c > ' ' && c < 127) << key;
    ASSERT_TRUE(place.parent == kNoPlace || place.parent < Places().size());
    // A town belongs to the country its key says.
    EXPECT_LE(Places().Ancestors(id).size(), 6u) << key;
    if (key.find('/') != std::string::npos) {
      EXPECT_EQ(Key(Places().Country(id)), key.substr(0, key.find('/')));
      EXPECT_NE(place.kind, PlaceKind::kCountry) << key;
    }
    EXPECT_FALSE(place.name.empty()) << key;
    EXPECT_TRUE(place.latitude >= -90 && place.latitude <= 90) << key;
    EXPECT_TRUE(place.longitude >= -180 && place.longitude <= 180) << key;
    previous = key;
  }
}

// Every country is found by its own name where the name stands alone.
TEST(TableTest, CountriesAreFoundByTheirNames) {
  std::vector<std::string> missed;
  for (PlaceId id = 0; id < Places().size(); ++id) {
    const GazetteerPlace place = Places().Get(id);
    if (place.kind != PlaceKind::kCountry) continue;
    const std::string name(place.name);
    const Sentence sentence(name);
    const Gazetteer::Mention mention = Places().Find(sentence.view(), 0);
    if (mention.place != id) missed.push_back(name);
  }
  EXPECT_THAT(missed, IsEmpty());
}

// Every capital is found, though not always as itself: Singapore the city is
// Singapore the country, and Kingston is Jamaica's.
TEST(TableTest, CapitalsAreFoundByTheirNames) {
  std::set<std::string> missed;
  for (PlaceId id = 0; id < Places().size(); ++id) {
    const GazetteerPlace place = Places().Get(id);
    if (place.kind != PlaceKind::kCapital || place.population < 100000)
      continue;
    const Sentence sentence(absl::StrCat("in ", std::string(place.name)));
    if (!Places().Find(sentence.view(), 1))
      missed.insert(std::string(place.name));
  }
  EXPECT_THAT(missed, IsEmpty());
}

TEST(GazetteerTest, IsEmptyWhenMadeFromOtherBytes) {
  const Gazetteer none("no gazetteer");
  EXPECT_EQ(none.size(), 0u);
  const Sentence sentence("in Aleppo");
  EXPECT_FALSE(none.Find(sentence.view(), 1));
  EXPECT_EQ(none.FindKey("sy"), kNoPlace);
}

}  // namespace
}  // namespace crosscheck
