#include "checker/normalize/place_choice.h"

#include <string>

#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

struct ChoiceCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string surface;  // Of the claim's figure.
  std::string want;     // Its place; empty: none.
  bool stated = true;   // In the claim's own sentence.
};

class PlaceChoiceTest : public testing::TestWithParam<ChoiceCase> {};

TEST_P(PlaceChoiceTest, ChoosesOne) {
  const ChoiceCase& c = GetParam();
  const crosscheck_testing::ArticleClaims claims(c.text);
  const Claim* claim = claims.Find(c.surface);
  ASSERT_NE(claim, nullptr) << c.text;
  EXPECT_EQ(claim->place.name, c.want) << c.text;
  if (!c.want.empty()) {
    EXPECT_EQ(claim->place.stated, c.stated) << c.text;
  }
}

std::string NameOf(const testing::TestParamInfo<ChoiceCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Sentence, PlaceChoiceTest,
    testing::ValuesIn<ChoiceCase>({
        {"Behind", "Twelve people died in Lviv.", "Twelve", "Lviv"},
        {"Before", "In Lviv 12 people died.", "12", "Lviv"},
        {"EachItsOwn", "12 people died in Lviv and 20 in Odesa.", "20",
         "Odesa"},
        {"FirstOfTwo", "12 people died in Lviv and 20 in Odesa.", "12", "Lviv"},
        {"Goal", "Some 900 went to Lviv; 20 were stopped in Odesa.", "900",
         "Lviv"},
        {"Apposition", "Drevnova, a town of 38,400, was dark.", "38,400",
         "Drevnova"},
        {"Subject", "Lviv has been hit by 12 floods.", "12", "Lviv"},
        {"There",
         "A truce in Lviv was extended to Odesa after floods killed "
         "hundreds there, not in Kyiv.",
         "hundreds", "Odesa"},
        {"Part", "Some 12,000 people live in eastern Lviv.", "12,000",
         "east Lviv"},
        // Things that happen in a place outweigh names.
        {"NotThePolice", "Odesa police said 12 people died in Lviv.", "12",
         "Lviv"},
        {"NotTheHome", "Twelve people from Odesa died in Lviv.", "Twelve",
         "Lviv"},
        {"NotTheSpeaker", "Ukraine said 12 people had died in Odesa.", "12",
         "Odesa"},
        {"NotTheOwner", "Ukraine's army lost 12 men in Odesa.", "12", "Odesa"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Before, PlaceChoiceTest,
    testing::ValuesIn<ChoiceCase>({
        {"SameParagraph", "Floods hit Lviv. Twelve people died.", "Twelve",
         "Lviv", false},
        {"Dateline", "LVIV — Floods came at night.\n\nTwelve people died.",
         "Twelve", "Lviv", false},
        {"Article",
         "Floods hit Lviv. Shops in Lviv closed.\n\n"
         "A man from Odesa wept.\n\nTwelve people died.",
         "Twelve", "Lviv", false},
        {"DatelineAndAPlace", "LVIV — Floods in Odesa killed twelve people.",
         "twelve", "Odesa", true},
        {"TwoDatelines", "Floods came.\n\nLVIV — Floods killed twelve people.",
         "twelve", "Lviv", false},
        {"DatelineAlone", "LVIV — Floods killed twelve people.", "twelve",
         "Lviv", false},
        {"ParagraphEndsIt",
         "LVIV — Floods came at night.\n\nFloods in Odesa "
         "came later.\n\nTwelve people died.",
         "Twelve", "Lviv", false},
        {"AllOfAPeople", "LVIV — Floods came.\n\nSome 9,000 Ukrainians fled.",
         "9,000", "Ukraine"},
        // Where these died nobody knows from their passports.
        {"SomeOfAPeople", "LVIV — Floods came.\n\nFive Slovaks died.", "Five",
         "Lviv", false},
        {"NeighboursPolice", "LVIV — Floods came.\n\nOdesa police sent 12 men.",
         "12", "Lviv", false},
        {"HomeElsewhere",
         "LVIV — Floods came.\n\nJana Holm, 24, of Odesa, died.", "24", "Lviv",
         false},
        {"SpotIsNoPlace",
         "LVIV — Floods came.\n\nTwelve died in Teresk Street.", "Twelve",
         "Lviv", false},
        {"SpotAlone", "Twelve people died in Teresk Street.", "Twelve",
         "Teresk Street"},
        {"Nowhere", "Twelve people died.", "Twelve", ""},
        {"OnlyASpeaker", "Ukraine said 12 people had died.", "12", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
