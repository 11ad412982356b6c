#include "checker/extract/figures/counted_noun.h"

#include <string>
#include <vector>

#include "checker/extract/figures/figure_testing.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using crosscheck_testing::English;
using crosscheck_testing::TokensOf;

struct NounCase {
  std::string name;
  std::string text;  // What stands behind the figure.
  bool one;
  std::string want;  // The noun phrase; empty: none.
};

std::string NounIn(const std::string& text, bool one) {
  const std::vector<Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  const CountedNoun noun = English().nouns.At(view, 0, one);
  if (!noun) return "";
  return std::string(view.Text(noun.phrase.first, noun.phrase.last));
}

class CountedNounTest : public testing::TestWithParam<NounCase> {};

TEST_P(CountedNounTest, Finds) {
  EXPECT_EQ(NounIn(GetParam().text, GetParam().one), GetParam().want)
      << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<NounCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Nouns, CountedNounTest,
    testing::ValuesIn<NounCase>({
        {"Plural", "people in Kirun", false, "people"},
        {"Adjective", "young people in Kirun", false, "young people"},
        {"Compound", "police officers were", false, "police officers"},
        {"PluralsInRow", "sports clubs were", false, "sports clubs"},
        {"Demonym", "Syrian soldiers fled", false, "Syrian soldiers"},
        {"Acronym", "US senators fled", false, "US senators"},
        {"HyphenInside", "oil-skimming ships came", false,
         "oil-skimming ships"},
        {"Participle", "injured passengers fled", false, "injured passengers"},
        {"Invariant", "aircraft were lost", false, "aircraft"},
        {"Others", "others were hurt", false, "others"},
        {"One", "person was hurt", true, "person"},
        {"OneBuilt", "block built in Kirun", true, "block"},
        {"OneStolen", "stolen boat was found", true, "stolen boat"},
        {"OneNewlyBuilt", "newly built gizmo was", true, "newly built gizmo"},
        {"ManyRebuilt", "old houses rebuilt in May", false, "old houses"},
        {"OneWithAdjective", "young person was hurt", true, "young person"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NoNouns, CountedNounTest,
    testing::ValuesIn<NounCase>({
        {"Nothing", "", false, ""},
        {"Stop", ". People fled", false, ""},
        {"Verb", "killed and hurt", false, ""},
        {"VerbThatIsNounToo", "strike again", false, ""},
        {"HitNoun", "hit the bus", false, ""},
        {"Auxiliary", "were hurt", false, ""},
        {"Preposition", "in Kirun", false, ""},
        {"Determiner", "the people", false, ""},
        {"Times", "times in May", false, ""},
        {"Years", "years ago", false, ""},
        {"OtherFigure", "seven people", false, ""},
        {"Weekday", "Thursday", true, ""},
        {"OneStabbed", "stabbed in Kirun", true, ""},
        {"OneCritically", "critically", true, ""},
        {"TooFar", "very old town centre stone wall houses", false, ""},
        {"SingularBehindMany", "block of flats", false, ""},
        {"Figure", "12 people", false, ""},
    }),
    NameOf);

TEST(CountedNounTest, TakesOneWordBehindAHyphen) {
  const std::string text = "two-room flats";
  const std::vector<Token> tokens = TokensOf(text);
  const CountedNoun noun = English().nouns.At({text, tokens}, 1, false);
  EXPECT_TRUE(noun.joined);
  EXPECT_EQ(noun.phrase.first, 2u);
  EXPECT_EQ(noun.phrase.last, 3u);
}

TEST(CountedNounTest, KnowsItsHead) {
  const std::string text = "firefighters and gizmos";
  const std::vector<Token> tokens = TokensOf(text);
  EXPECT_TRUE(English().nouns.At({text, tokens}, 0, false).known);
  EXPECT_FALSE(English().nouns.At({text, tokens}, 2, false).known);
}

TEST(CountedNounTest, TellsPersonsFromThings) {
  const std::string text = "welder house woman";
  const std::vector<Token> tokens = TokensOf(text);
  EXPECT_FALSE(English().nouns.IsPerson({text, tokens}, 1));
  EXPECT_TRUE(English().nouns.IsPerson({text, tokens}, 2));
  EXPECT_FALSE(English().nouns.IsPerson({text, tokens}, 3));
}

}  // namespace
}  // namespace crosscheck
