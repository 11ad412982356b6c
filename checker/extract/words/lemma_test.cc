#include "checker/extract/words/lemma.h"

#include <string>
#include <vector>

#include "checker/lexicon/lexicon.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

const Lemmatizer& English() {
  static const Lemmatizer* const lemmatizer = new Lemmatizer(EnglishPack());
  return *lemmatizer;
}

struct LemmaCase {
  std::string name;
  std::vector<std::string> words;
};

// A lemma need not be a word: what counts is that all forms share it.
class SameLemmaTest : public testing::TestWithParam<LemmaCase> {};

TEST_P(SameLemmaTest, HaveOneLemma) {
  const std::string lemma = English().Lemma(GetParam().words[0]);
  for (const std::string& word : GetParam().words) {
    EXPECT_EQ(English().Lemma(word), lemma) << word;
  }
}

INSTANTIATE_TEST_SUITE_P(Forms, SameLemmaTest,
                         testing::ValuesIn<LemmaCase>({
                             {"Kill", {"kill", "kills", "killed", "killing"}},
                             {"Change",
                              {"change", "changes", "changed", "changing"}},
                             {"Stop", {"stop", "stops", "stopped", "stopping"}},
                             {"Carry", {"carry", "carries", "carried"}},
                             {"Die", {"died", "dies"}},
                             {"Rise", {"rose", "risen", "rises"}},
                             {"Bus", {"bus", "buses"}},
                             {"Person", {"person", "people"}},
                             {"Child", {"child", "children"}},
                             {"Woman", {"woman", "women"}},
                         }),
                         [](const auto& info) { return info.param.name; });

class OtherLemmaTest : public testing::TestWithParam<LemmaCase> {};

TEST_P(OtherLemmaTest, HaveTwoLemmas) {
  EXPECT_NE(English().Lemma(GetParam().words[0]),
            English().Lemma(GetParam().words[1]));
}

INSTANTIATE_TEST_SUITE_P(Words, OtherLemmaTest,
                         testing::ValuesIn<LemmaCase>({
                             {"KillAndKiln", {"kills", "kilns"}},
                             {"NewsAndNew", {"news", "knew"}},
                             {"RedAndRe", {"red", "re"}},
                             {"BedAndBe", {"bed", "be"}},
                             {"SingAndS", {"sing", "s"}},
                             {"BringAndBr", {"bring", "br"}},
                             {"GasAndGa", {"gas", "ga"}},
                             {"ThisAndThi", {"this", "thi"}},
                             {"GlassAndGlas", {"glass", "gla"}},
                             {"CrisisAndCrisi", {"crisis", "cris"}},
                             {"DeadAndDeal", {"dead", "deal"}},
                         }),
                         [](const auto& info) { return info.param.name; });

TEST(IsPluralTest, KnowsPlurals) {
  for (const std::string word : {"houses", "children", "women", "people",
                                 "lives", "cities", "attacks"}) {
    EXPECT_TRUE(English().IsPlural(word)) << word;
  }
}

TEST(IsPluralTest, KnowsOtherWordsInS) {
  for (const std::string word : {"house", "virus", "glass", "crisis", "famous",
                                 "bus", "is", "child", "woman", "s"}) {
    EXPECT_FALSE(English().IsPlural(word)) << word;
  }
}

TEST(SenseTest, SynonymsShareOne) {
  EXPECT_EQ(English().Sense("constructed"), English().Sense("built"));
  EXPECT_EQ(English().Sense("firms"), English().Sense("company"));
  EXPECT_EQ(English().Sense("climbed"), English().Sense("rose"));
  EXPECT_NE(English().Sense("climbed"), English().Sense("fell"));
  EXPECT_NE(English().Sense("opened"), English().Sense("built"));
  EXPECT_NE(English().Sense("found"), English().Sense("founded"));
  EXPECT_EQ(English().Sense("bridges"), English().Lemma("bridges"));
}

}  // namespace
}  // namespace crosscheck
