#include "checker/lexicon/places/build_gazetteer.h"

#include <string>

#include "checker/lexicon/places/gazetteer.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::HasSubstr;

v1::LexiconPack Atlantis() {
  v1::LexiconPack pack;
  v1::Place* place = pack.add_place();
  place->set_id("at");
  place->set_name("Atlantis");
  place->add_names("atlantis");
  return pack;
}

constexpr char kPoseidonis[] =
    "at/poseidonis\tPoseidonis\tposeidon "
    "city\tat\tcapital\t60000\t1.5\t-2\t\t1\n";

TEST(BuildGazetteerTest, HoldsWhatItWasGiven) {
  const auto bytes =
      BuildGazetteer(Atlantis(), kPoseidonis, "at/poseidonis\tposeidonia\n");
  ASSERT_TRUE(bytes.ok()) << bytes.status();
  const Gazetteer gazetteer(*bytes);
  ASSERT_EQ(gazetteer.size(), 2u);
  const GazetteerPlace city = gazetteer.Get(gazetteer.FindKey("at/poseidonis"));
  EXPECT_EQ(std::string(city.name), "Poseidonis");
  EXPECT_EQ(city.population, 60000u);
  EXPECT_EQ(city.latitude, 1.5);
  EXPECT_EQ(city.longitude, -2);
  EXPECT_EQ(city.parent, gazetteer.FindKey("at"));
}

TEST(BuildGazetteerTest, MakesTheSameBytesAgain) {
  const auto first = BuildGazetteer(Atlantis(), kPoseidonis, "");
  const auto second = BuildGazetteer(Atlantis(), kPoseidonis, "");
  ASSERT_TRUE(first.ok() && second.ok());
  EXPECT_EQ(*first, *second);
}

struct RefusedCase {
  std::string name;
  std::string towns;
  std::string english_names;
  std::string message;
};

class RefusedTest : public testing::TestWithParam<RefusedCase> {};

TEST_P(RefusedTest, NamesTheLine) {
  const RefusedCase& c = GetParam();
  const auto bytes = BuildGazetteer(Atlantis(), c.towns, c.english_names);
  EXPECT_EQ(bytes.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(bytes.status().message()), HasSubstr(c.message));
}

INSTANTIATE_TEST_SUITE_P(
    Tables, RefusedTest,
    testing::ValuesIn<RefusedCase>({
        {"TooFewColumns", "at/a\tA\n", "", "line 1: there must be ten columns"},
        {"NoNumber", "at/a\tA\t\tat\ttown\tmany\t\t\t\t1\n", "", "line 1"},
        {"NoLatitude", "at/a\tA\t\tat\ttown\t1\tnorth\t0\t\t1\n", "", "line 1"},
        {"NoKind", "at/a\tA\t\tat\thamlet\t1\t\t\t\t1\n", "", "no such kind"},
        {"NoParent", "at/a\tA\t\txx\ttown\t1\t\t\t\t1\n", "",
         "part of none: xx"},
        {"Twice",
         "at/a\tA\t\tat\ttown\t1\t\t\t\t1\nat/a\tA\t\tat\ttown\t1\t\t\t\t1\n",
         "", "line 2: place at/a is there twice"},
        {"NotUtf8", "at/a\t\xff\t\tat\ttown\t1\t\t\t\t1\n", "", "not UTF-8"},
        {"SumOfNothing", "xx\t\t\t\tsum\t1\t\t\t\t\n", "", "no place"},
        {"NameOfNothing", "", "at/b\tb town\n", "no place at/b"},
        {"NameWithoutName", "", "at\n", "line 1"},
    }),
    [](const testing::TestParamInfo<RefusedCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
