#include "checker/extract/figures/designators.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/extract/figures/figure_testing.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/token.h"
#include "checker/text/tokenizer.h"
#include "checker/text/vocabulary.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::FigureCase;
using ::crosscheck_testing::Short;

struct EnglishDesignators {
  EnglishDesignators()
      : words(EnglishPack(), vocabulary),
        lemmatizer(EnglishPack()),
        classes(EnglishPack(), vocabulary),
        numbers(EnglishPack(), vocabulary),
        nouns(words, lemmatizer, classes, vocabulary),
        grammar(EnglishPack(), numbers, words, nouns, vocabulary) {}
  Vocabulary vocabulary;
  WordClasses words;
  Lemmatizer lemmatizer;
  CountedClasses classes;
  NumberGrammar numbers;
  CountedNounGrammar nouns;
  DesignatorGrammar grammar;
};

// "[16th president] 16: president".
std::string DesignatorsIn(const std::string& text) {
  static auto* const english = new EnglishDesignators;
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), english->vocabulary, tokens);
  const TokenView view{text, tokens};
  std::vector<std::string> found;
  for (const Figure& figure : english->grammar.Find(view)) {
    const TokenRange noun = figure.noun.phrase;
    found.push_back(absl::StrCat(
        "[", view.Text(figure.phrase.first, figure.phrase.last), "] ",
        Short(figure.quantity.value), ": ", view.Text(noun.first, noun.last)));
  }
  return absl::StrJoin(found, ", ");
}

class DesignatorsTest : public testing::TestWithParam<FigureCase> {};

TEST_P(DesignatorsTest, Finds) {
  EXPECT_EQ(DesignatorsIn(GetParam().text), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<FigureCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Designators, DesignatorsTest,
    testing::ValuesIn<FigureCase>({
        {"Predicate", "He was the 16th president of the club.",
         "[16th president] 16: president"},
        {"InWords", "She became the third chancellor of the order.",
         "[third chancellor] 3: chancellor"},
        {"Possessive", "It is his 14th season with the club.",
         "[14th season] 14: season"},
        {"Definite", "They met the 12th bishop of Kirun.",
         "[12th bishop] 12: bishop"},
        {"Flight", "It was on board Flight 815 to Kirun.",
         "[Flight 815] 815: Flight"},
        {"Resolution", "It calls upon Resolution 2254 again.",
         "[Resolution 2254] 2254: Resolution"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    NoDesignators, DesignatorsTest,
    testing::ValuesIn<FigureCase>({
        {"Count", "It has 16 presidents.", ""},
        {"OfFew", "He met the third president.", ""},
        {"FirstOfHis", "It is his second season.", ""},
        {"Indefinite", "It was a 16th president.", ""},
        {"ToldInTurn", "It was the fifth explosion in Kirun.", ""},
        {"Round", "They lost in the 14th round.", ""},
        {"Superlative", "It is the 14th largest mill.", ""},
        {"Century", "It is the 14th-century mill.", ""},
        {"Street", "He lives on the 14th Street.", ""},
        {"Anniversary", "They kept the 60th anniversary.", ""},
        {"Floor", "He fell from the 14th floor.", ""},
        {"Day", "It was the 14th day.", ""},
        {"Date", "They met on the 14th.", ""},
        {"Page", "See Page 12 of the book.", ""},
        {"Number", "He lives at No. 12 there.", ""},
        {"Room", "He stays in Room 12 here.", ""},
        {"LowerCase", "It was on flight 815 to Kirun.", ""},
        {"Letter", "It was on Flight 815B to Kirun.", ""},
        {"Hyphen", "It was on Flight 815-2 to Kirun.", ""},
        {"List", "It was on Flight 815 and 816 to Kirun.", ""},
        {"TwoOfOneNoun", "He was the 16th president, not the 14th president.",
         ""},
        {"Headline", "Holm Sworn In as the 16th President of Kirun", ""},
    }),
    NameOf);

}  // namespace
}  // namespace crosscheck
