#include "checker/extract/places/place_ref.h"

#include <string>

#include "gtest/gtest.h"

namespace crosscheck {
namespace {

const Gazetteer& Places() { return Gazetteer::BuiltIn(); }

PlaceRef Known(absl::string_view key) {
  return KnownPlace(Places(), Places().FindKey(key));
}

TEST(KnownPlaceTest, PathGoesUpToTheCountry) {
  const PlaceRef place = Known("ua/kyiv");
  EXPECT_EQ(place.name, "Kyiv");
  EXPECT_TRUE(place.known);
  EXPECT_EQ(place.path.front(),
            PlaceHash(Places(), Places().FindKey("ua/kyiv")));
  EXPECT_EQ(place.path.back(), PlaceHash(Places(), Places().FindKey("ua")));
}

TEST(KnownPlaceTest, CountryIsItsOwnPath) {
  EXPECT_EQ(Known("ua").path.size(), 1u);
}

TEST(NameHashTest, SpellingsOfOneNameAreOne) {
  EXPECT_EQ(NameHash("Lower Teresk"), NameHash("LOWER-TERESK"));
  EXPECT_EQ(NameHash("Türesk"), NameHash("turesk"));
  EXPECT_EQ(NameHash("St. Ostry"), NameHash("Saint Ostry"));
}

TEST(NameHashTest, OtherNamesAreOther) {
  EXPECT_NE(NameHash("Teresk"), NameHash("Lower Teresk"));
  EXPECT_NE(NameHash("Teresk"), NameHash("Teresko"));
  // A key is no name.
  EXPECT_NE(NameHash("ua"), PlaceHash(Places(), Places().FindKey("ua")));
}

TEST(UnknownPlaceTest, IsEqualToItselfWithAndWithoutItsWhole) {
  const PlaceRef alone = UnknownPlace("Teresk", {}, false);
  const PlaceRef part = UnknownPlace("TERESK", Known("ua"), false);
  EXPECT_EQ(alone.path.front(), part.path.front());
  EXPECT_FALSE(alone.known);
  EXPECT_TRUE(part.known) << "its whole is";
  EXPECT_TRUE(IsWithin(part, Known("ua")));
  EXPECT_FALSE(IsWithin(alone, Known("ua")));
}

TEST(UnknownPlaceTest, GenericNamesOfTwoTownsAreTwo) {
  const PlaceRef kyiv = UnknownPlace("Main Street", Known("ua/kyiv"), true);
  const PlaceRef lviv = UnknownPlace("Main Street", Known("ua/lviv"), true);
  const PlaceRef again = UnknownPlace("main street", Known("ua/kyiv"), true);
  EXPECT_NE(kyiv.path.front(), lviv.path.front());
  EXPECT_EQ(kyiv.path.front(), again.path.front());
}

TEST(PartOfTest, IsWithinItsWholeAndApartFromOtherParts) {
  const PlaceRef kyiv = Known("ua/kyiv");
  const PlaceRef east = PartOf("east", kyiv);
  EXPECT_EQ(east.name, "east Kyiv");
  EXPECT_TRUE(IsWithin(east, kyiv));
  EXPECT_TRUE(IsWithin(east, Known("ua")));
  EXPECT_FALSE(IsWithin(kyiv, east));
  EXPECT_FALSE(IsWithin(east, PartOf("west", kyiv)));
  EXPECT_NE(east.path.front(), PartOf("east", Known("ua/lviv")).path.front());
}

TEST(IsWithinTest, NoPlaceHoldsNothing) {
  EXPECT_FALSE(IsWithin(Known("ua"), PlaceRef()));
  EXPECT_FALSE(IsWithin(PlaceRef(), Known("ua")));
}

TEST(DisplayNameTest, CapitalsBecomeAName) {
  EXPECT_EQ(DisplayName("LOWER TERESK"), "Lower Teresk");
  EXPECT_EQ(DisplayName("USA"), "USA") << "initials";
  EXPECT_EQ(DisplayName("al-Bab"), "al-Bab");
  EXPECT_EQ(DisplayName(""), "");
}

}  // namespace
}  // namespace crosscheck
