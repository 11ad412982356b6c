#include "checker/normalize/person.h"

#include <string>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/extract/mention_reader.h"
#include "checker/extract/mentions.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::EnglishReader;
using ::crosscheck_testing::ShortArticle;

// What `ask` says of the first figure in `text` that is an age or, if not
// `age`, none; `none` if there is no such figure.
std::string Asked(absl::string_view text, bool age, const std::string& none,
                  absl::FunctionRef<std::string(
                      const TokenView&, const SentenceMentions&, const Figure&)>
                      ask) {
  const Article article = ShortArticle("wire.txt", "", "2024-03-14", text);
  const ArticleMentions mentions = EnglishReader().Read(article);
  for (const SentenceMentions& sentence : mentions.sentences) {
    for (const Figure& figure : sentence.figures) {
      if (figure.age != age) continue;
      return ask(mentions.View(sentence), sentence, figure);
    }
  }
  return none;
}

// The person of the first age in `text`.
std::string PersonIn(absl::string_view text) {
  return Asked(text, /*age=*/true, "no age",
               [](const TokenView& tokens, const SentenceMentions& sentence,
                  const Figure& figure) {
                 return PersonOfAge(tokens, sentence, figure,
                                    EnglishReader().words());
               });
}

// Who died at the first age in `text`.
std::string DeadIn(absl::string_view text) {
  return Asked(text, /*age=*/true, "no age",
               [](const TokenView& tokens, const SentenceMentions& sentence,
                  const Figure& figure) {
                 return PersonWhoDied(tokens, sentence, figure,
                                      EnglishReader().words());
               });
}

// Whose the first count in `text` is.
std::string OwnerIn(absl::string_view text) {
  return Asked(text, /*age=*/false, "no count",
               [](const TokenView& tokens, const SentenceMentions& sentence,
                  const Figure& figure) {
                 return OwnerOf(tokens, sentence, figure.phrase,
                                EnglishReader().words());
               });
}

struct PersonCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;
};

class PersonOfAgeTest : public testing::TestWithParam<PersonCase> {};

TEST_P(PersonOfAgeTest, IsTheNameBesideIt) {
  EXPECT_EQ(PersonIn(GetParam().text), GetParam().want) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Ages, PersonOfAgeTest,
    testing::ValuesIn<PersonCase>({
        {"Apposition", "Jana Holm, 57, was pulled from the water.",
         "Jana Holm"},
        {"AtTheEnd", "The mayor praised Jana Holm, 57.", "Jana Holm"},
        {"Before", "The river took 57-year-old Jana Holm.", "Jana Holm"},
        {"BeforeWithWords", "It took 57-year-old fire captain Jana Holm.",
         "Jana Holm"},
        {"DescribedBehind", "Jana Holm, a 57-year-old nurse, drowned.",
         "Jana Holm"},
        {"SingleName", "Holm, 57, was pulled from the water.", "Holm"},
        {"NearerOfTwo", "Erik Lund found Jana Holm, 57, in the water.",
         "Jana Holm"},
        {"Relative", "Jana Holm, who is 57, was pulled from the water.",
         "Jana Holm"},
        {"RelativeWithAge", "Jana Holm, who was 57 years old, drowned.",
         "Jana Holm"},
        {"MiddleInitial", "The river took 57-year-old Jana R. Holm.",
         "Jana R. Holm"},
        {"InitialBefore", "The dead are Jana R. Holm, 57, and a boy.",
         "Jana R. Holm"},
        {"LongName", "Jana Maria R. Holm, 57, drowned.", "Jana Maria R. Holm"},
        {"SaidAge", "The dead are Jana Holm, age 57, and a boy.", "Jana Holm"},
        {"SaidAged", "Jana Holm, aged 57, drowned.", "Jana Holm"},
        {"OfAPlace", "Jana Holm, a nurse of Aleppo, who was 57, drowned.",
         "Jana Holm"},
        {"Son", "Erik Holm Jr., 57, drowned.", "Erik Holm Jr."},
        {"SonBehindComma", "Erik Holm, Jr., 57, drowned.", "Erik Holm"},
        // Only described: nobody is named.
        {"SaidAgeOfNobody", "The nurse, age 57, was pulled out.", ""},
        {"SaidAgeOfMany", "Jana Holm teaches boys aged 12 to 15.", ""},
        {"AtAnAge", "Jana Holm taught at age 57.", ""},
        {"OnlyASuffix", "The nurse, Jr., 57, was pulled out.", ""},
        {"RelativeOfNobody", "The nurse, who is 57, was pulled out.", ""},
        {"RelativeOfSomebodyElse",
         "The brother of Jana Holm saw a man who was 57 years old.", ""},
        {"OnlyDescribed", "A 57-year-old nurse drowned.", ""},
        {"OnlyDescribedInPlace", "A 57-year-old nurse drowned in Kirun.", ""},
        {"PlaceOfPerson", "A 7-year-old Kirun girl drowned.", ""},
        // A name across a verb is somebody else's.
        {"OtherSideOfVerb", "A 57-year-old nurse told Erik Lund the news.", ""},
        {"NameFarBefore", "Erik Lund said he saw how a 57-year-old drowned.",
         ""},
        // Figures that are no ages.
        {"CountBesideName", "Jana Holm counted 57 boats.", "no age"},
        {"Duration", "Jana Holm waited for 57 hours.", "no age"},
    }),
    [](const testing::TestParamInfo<PersonCase>& info) {
      return info.param.name;
    });

class PersonWhoDiedTest : public testing::TestWithParam<PersonCase> {};

TEST_P(PersonWhoDiedTest, IsTheSubject) {
  EXPECT_EQ(DeadIn(GetParam().text), GetParam().want) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Deaths, PersonWhoDiedTest,
    testing::ValuesIn<PersonCase>({
        {"AtTheAge", "Jana Holm died in Aleppo at the age of 57.", "Jana Holm"},
        {"Aged", "Jana Holm has died there aged 57.", "Jana Holm"},
        {"PastAClause",
         "Jana Holm, who founded a mill in an old barn and led it for half a "
         "century with her sons, has died there aged 57.",
         "Jana Holm"},
        {"PassedAway", "Jana Holm passed away at the age of 57.", "Jana Holm"},
        {"Title", "The painter Jana Holm has died at the age of 57.",
         "Jana Holm"},
        {"Apposition",
         "Jana Holm, the grand old woman of rowing, has died aged 57.",
         "Jana Holm"},
        {"LongApposition",
         "Jana Holm, the goalkeeper whose saves took Kirun to the final in "
         "1976, has died at home at the age of 57.",
         "Jana Holm"},
        {"NoApposition", "After Jana Holm spoke, a nurse, 40, died aged 57.",
         ""},
        // Somebody's death that is told of by another, and no death.
        {"Nobody", "A nurse died at the age of 57.", ""},
        {"Father", "Jana Holm said her father died at the age of 57.", ""},
        {"NextClause", "Jana Holm wept; a nurse died at the age of 57.", ""},
        {"NoDeath", "Jana Holm retired at the age of 57.", ""},
        {"NotSaid", "Jana Holm died when a boy, 57, fell.", ""},
        {"SaidOfAnother", "Jana Holm died when a boy, aged 9, fell.", ""},
        {"Killed", "Jana Holm killed a boy aged 9.", ""},
    }),
    [](const testing::TestParamInfo<PersonCase>& info) {
      return info.param.name;
    });

struct EarlierCase {
  const char* name;
  const char* text;  // Its last figure is asked for.
  const char* want;
};

class PersonToldOfBeforeTest : public testing::TestWithParam<EarlierCase> {};

TEST_P(PersonToldOfBeforeTest, IsWhoDied) {
  const Article article =
      ShortArticle("wire.txt", "", "2024-03-14", GetParam().text);
  const ArticleMentions mentions = EnglishReader().Read(article);
  const SentenceMentions& sentence = mentions.sentences.back();
  EXPECT_EQ(PersonToldOfBefore(mentions, sentence, sentence.figures.back(),
                               EnglishReader().words()),
            GetParam().want)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Deaths, PersonToldOfBeforeTest,
    testing::ValuesIn<EarlierCase>({
        {"RightBefore", "Jana Holm died on Monday. She was 57.", "Jana Holm"},
        {"AParagraphOn", "Jana Holm died on Monday.\n\nShe was 57.",
         "Jana Holm"},

        {"Somebody", "Jana Holm wept. A nurse died on Monday. She was 57.", ""},
        {"AnotherBetween",
         "Jana Holm died on Monday. Erik Lund led her team in 1976. He was 57.",
         ""},
        {"OfAnotherTime",
         "Jana Holm died on Monday. She was 57 and unknown in 1980.", ""},
        {"Survivor", "Jana Holm was hurt on Monday. She was 57.", ""},
        {"Noun", "Jana Holm died on Monday. The driver was 57.", ""},
        {"InAClause", "Jana Holm died on Monday. Police said he was 57.", ""},
    }),
    [](const testing::TestParamInfo<EarlierCase>& info) {
      return info.param.name;
    });

class SharedSurnameTest : public testing::TestWithParam<PersonCase> {};

TEST_P(SharedSurnameTest, IsThatOfTheOtherOne) {
  const Article article =
      ShortArticle("wire.txt", "", "2024-03-14", GetParam().text);
  const ArticleMentions mentions = EnglishReader().Read(article);
  const SentenceMentions& sentence = mentions.sentences.at(0);
  EXPECT_EQ(SharedSurname(mentions.View(sentence), sentence.figures.at(0),
                          EnglishReader().words()),
            GetParam().want)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Pairs, SharedSurnameTest,
    testing::ValuesIn<PersonCase>({
        {"Pair", "Fred, 70, and Jana Holm, 68, drowned.", "Holm"},
        {"PairWithoutComma", "Fred, 70 and Jana R. Holm, 68, drowned.", "Holm"},
        {"PairWithSon", "Fred, 70, and Erik Holm Jr., 68, drowned.", "Holm"},
        {"OneNameEach", "Fred, 70, and Jana, 68, drowned.", ""},
        {"OtherOfNoAge", "Fred, 70, and Jana Holm drowned.", ""},
        {"NotJoined", "Fred, 70, married Jana Holm, 68.", ""},
        {"ALaterOne", "Fred, 70, of Kirun and Jana Holm, 68, drowned.", ""},
        {"Alone", "Fred, 70, drowned.", ""},
        {"AtTheEnd", "They found Fred, 70", ""},
    }),
    [](const testing::TestParamInfo<PersonCase>& info) {
      return info.param.name;
    });

class FullNameTest : public testing::TestWithParam<PersonCase> {};

TEST_P(FullNameTest, IsThatOfTheOnlyOneWithTheSurname) {
  const Article article =
      ShortArticle("wire.txt", "", "2024-03-14", GetParam().text);
  EXPECT_EQ(
      FullName(EnglishReader().Read(article), "Holm", EnglishReader().words()),
      GetParam().want)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Surnames, FullNameTest,
    testing::ValuesIn<PersonCase>({
        {"NamedBefore", "Labour's Jana Holm won. Ms Holm, 57, is a nurse.",
         "Jana Holm"},
        {"NamedBehind", "Holm, 57, won. The nurse Jana Holm lives in Kirun.",
         "Jana Holm"},
        {"NamedTwice", "Jana Holm won. Jana Holm is a nurse.", "Jana Holm"},
        {"OfAFamily", "Jana Holm won. Her brother Erik Holm lost.", "Holm"},
        {"WithANickname", "Jana \"Jo\" Holm, 57, and Erik Holm, 13, drowned.",
         "Holm"},
        {"NeverNamed", "Ms Holm, 57, won by 300 votes.", "Holm"},
        {"OfASon", "Erik Holm Jr. won. Holm, 57, is a nurse.", "Erik Holm Jr."},
        {"WithAnInitial", "Erik P. Holm won. Holm, 57, is a nurse.",
         "Erik P. Holm"},
        {"PartOfAnotherName", "Jana Holmberg won.", "Holm"},
    }),
    [](const testing::TestParamInfo<PersonCase>& info) {
      return info.param.name;
    });

class OwnerOfTest : public testing::TestWithParam<PersonCase> {};

TEST_P(OwnerOfTest, IsTheNameBesideIt) {
  EXPECT_EQ(OwnerIn(GetParam().text), GetParam().want) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Owners, OwnerOfTest,
    testing::ValuesIn<PersonCase>({
        {"Subject", "Jana Holm received 48,236 votes.", "Jana Holm"},
        {"PastAnApposition",
         "Ms Holm, a former miner, took 48,236 votes in the county.", "Holm"},
        {"Party", "Kirun First won 14 seats.", "Kirun First"},
        {"BehindFor",
         "There were 31,904 votes (41.4%) for the miner Erik Vale.",
         "Erik Vale"},
        {"APartyOfSomebody", "The Workers' Party won 9 seats.",
         "Workers' Party"},
        {"PastARival",
         "Ada Holm, who ran against Erik Vale, took 48,326 votes.", "Ada Holm"},
        {"AtAPlace", "In Aleppo the mayor won 4,812 votes.", ""},
        {"AgainstSomebody", "Holm won against 31,904 votes.", ""},
        {"AnotherClause", "Erik Vale lost; 31,904 votes were not enough.", ""},
        {"Nobody", "She received 48,236 votes.", ""},
    }),
    [](const testing::TestParamInfo<PersonCase>& info) {
      return info.param.name;
    });

}  // namespace
}  // namespace crosscheck
