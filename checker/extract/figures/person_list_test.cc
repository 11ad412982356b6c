#include "checker/extract/figures/person_list.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/extract/figures/figure_testing.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::EnglishGrammars;
using ::crosscheck_testing::Short;
using ::crosscheck_testing::TokensOf;

std::string ListsIn(const std::string& text, bool headline) {
  EnglishGrammars english;
  const PersonListGrammar lists(EnglishPack(), english.words, english.nouns,
                                english.vocabulary);
  std::vector<Token> tokens;
  Tokenize(text, 0, text.size(), english.vocabulary, tokens);
  const TokenView view{text, tokens};
  std::vector<Figure> figures;
  english.figures.Find(view, {}, figures);
  return absl::StrJoin(lists.Find(view, figures, headline), ", ",
                       [&](std::string* out, const Figure& sum) {
                         absl::StrAppend(
                             out, "[", view.Text(sum.bare.first, sum.bare.last),
                             "] ", Short(sum.quantity.value));
                       });
}

struct Case {
  const char* name;
  const char* text;
  const char* want;
};

class PersonListTest : public testing::TestWithParam<Case> {};

TEST_P(PersonListTest, AddsUp) {
  EXPECT_EQ(ListsIn(GetParam().text, false), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PersonListTest,
    testing::Values(
        Case{"ArticleAndNumber", "A man and two children were killed.",
             "[A man and two children] 3"},
        Case{"Numbers", "The fire killed three women and two men.",
             "[three women and two men] 5"},
        Case{"Himself", "He killed his wife, two sons and himself.",
             "[his wife, two sons and himself] 4"},
        Case{"ThenHimself",
             "A man killed his son and then himself, police said.",
             "[his son and then himself] 2"},
        Case{"Aged", "A young father and his 7-month-old daughter were dead.",
             "[A young father and his 7-month-old daughter] 2"},
        Case{"AgeIsTheNoun", "A six-year-old and three people were shot.",
             "[A six-year-old and three people] 4"},
        Case{"OneArticleForBoth", "They found her husband and infant son dead.",
             "[her husband and infant son] 2"},
        Case{"OneArticleForAges", "A 6-year-old boy and 20-year-old man died.",
             "[A 6-year-old boy and 20-year-old man] 2"},
        Case{"Named", "He killed his wife, Ada Holm, 30, and their two sons.",
             "[his wife, Ada Holm, 30, and their two sons] 3"},
        Case{"NamedWithoutCommas", "It killed his wife Ada and a neighbour.",
             "[his wife Ada and a neighbour] 2"},
        Case{"OfAnotherSex", "It killed two men, a woman and a girl.",
             "[two men, a woman and a girl] 4"},
        Case{"Three", "A man, a woman and a child died.",
             "[A man, a woman and a child] 3"},
        Case{"OneSex", "A man and a 26-year-old man died.",
             "[A man and a 26-year-old man] 2"},
        Case{"Office", "The mayor, his driver and two women died.",
             "[The mayor, his driver and two women] 4"},
        Case{"OtherClauseBehind", "It killed a man and a boy and hurt a girl.",
             "[a man and a boy] 2"},

        Case{"One", "A man was killed.", ""},
        Case{"TwoClauses", "It killed a man and injured two children.", ""},
        Case{"SubjectBehind", "It killed a man and two children were hurt.",
             ""},
        Case{"Bound", "A man and at least two children died.", ""},
        Case{"Others", "A man and two others died.", ""},
        Case{"Some", "A man and several children died.", ""},
        Case{"Things", "A man and his dog were killed.", ""},
        Case{"Doers", "He was killed by a man and two women.", ""},
        Case{"NameBefore", "Ada Holm, a nurse and two children died.", ""},
        Case{"GoesOn", "A man and two women and others died.", ""},
        Case{"GoesOnByName", "A man and two women and Ada Holm died.", ""},
        Case{"Plural", "His wives and a son were killed.", ""},
        Case{"PartOf", "A woman and two of her sons died.", ""},
        Case{"ToldTwice", "Two victims, a man and his son, were found.", ""},
        Case{"ToldTwiceByNumbers", "Four people, two men and two boys, died.",
             ""},
        Case{"ToldOfTwo", "Two officers, a man and a woman, died.", ""},
        Case{"Apposition", "He killed his wife, a nurse, and two sons.", ""},
        Case{"AppositionFirst",
             "The driver, a 34-year-old man, and his son died.", ""},
        Case{"Doing", "A father and his son killed a neighbour.", ""},
        Case{"OtherClauseOfOthers", "It hit a man and two boys suffered burns.",
             ""},
        Case{"Owner", "A man and a woman's brother were killed.", ""},
        Case{"Either", "A man or a woman was killed.", ""},
        Case{"BareNouns", "Man and boy were killed.", ""},
        Case{"TwoSentences", "It killed a man. And two children fled.", ""}),
    [](const auto& info) { return std::string(info.param.name); });

class PersonHeadlineTest : public testing::TestWithParam<Case> {};

TEST_P(PersonHeadlineTest, AddsUp) {
  EXPECT_EQ(ListsIn(GetParam().text, true), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    News, PersonHeadlineTest,
    testing::Values(
        Case{"Comma", "Man, two children found dead in Kirun",
             "[Man, two children] 3"},
        Case{"And", "Woman and son killed in fire", "[Woman and son] 2"},
        Case{"Ampersand", "Father & daughter killed", "[Father & daughter] 2"},
        Case{"Self", "Man kills wife and self", "[wife and self] 2"},
        Case{"Capitals", "2 Adults, 3 Children Dead Investigated as Crime",
             "[2 Adults, 3 Children] 5"},
        Case{"OthersBehind", "Fire leaves man and woman dead, child hurt",
             "[man and woman] 2"},
        Case{"Aged", "Woman, 30, and boy shot dead", "[Woman, 30, and boy] 2"},

        Case{"Where", "Kirun man, woman killed", ""},
        Case{"Deeds", "Crash kills driver, injures passenger", ""},
        Case{"DeedsOfOne", "Gunman kills guard, wounds officer", ""},
        Case{"Fates", "Man shot, woman hurt", ""},
        Case{"Dog", "Mother, two children, dog dead", ""},
        Case{"OneOnly", "Boy, 6, dies after fire", ""},
        Case{"Mother", "Mother of two, dog found dead", ""}),
    [](const auto& info) { return std::string(info.param.name); });

// A list is given up after twelve, and a sentence is read once.
TEST(PersonListLimitTest, ManyMembersTakeNoTime) {
  std::string text = "It killed ";
  for (int i = 0; i < 2000; ++i) absl::StrAppend(&text, "a man, ");
  EXPECT_EQ(ListsIn(text + "and a boy.", false), "");
}

}  // namespace
}  // namespace crosscheck
