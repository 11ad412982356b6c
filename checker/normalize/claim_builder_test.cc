#include "checker/normalize/claim_builder.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "checker/testing/article_claims.h"
#include "checker/testing/short_articles.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;
using ::crosscheck_testing::EnglishReader;
using ::crosscheck_testing::EnglishUnits;
using ::crosscheck_testing::ShortArticle;

// "more than 400 people=toll.killed person", with what else is set:
// "part of 0", "added", "none", "of Russia".
std::string Describe(const Claim& claim) {
  std::string text =
      absl::StrCat(WordsOf(claim, claim.phrase), "=", claim.kind);
  if (!claim.counted_class.empty()) {
    absl::StrAppend(&text, " ", claim.counted_class);
  }
  if (claim.part_of >= 0) absl::StrAppend(&text, " part of ", claim.part_of);
  if (claim.increment) absl::StrAppend(&text, " added");
  if (claim.zero) absl::StrAppend(&text, " none");
  if (!claim.subject.empty()) absl::StrAppend(&text, " of ", claim.subject);
  if (claim.modality != v1::FACT) {
    absl::StrAppend(&text, " ", v1::Modality_Name(claim.modality));
  }
  return text;
}

std::string ClaimsIn(const ArticleClaims& article) {
  std::string text;
  for (const Claim& claim : article.all()) {
    absl::StrAppend(&text, text.empty() ? "" : "; ", Describe(claim));
  }
  return text;
}

struct ArticleCase {
  std::string name;  // Becomes the test's name: letters and digits only.
  std::string text;
  std::string want;
};

class ArticleTest : public testing::TestWithParam<ArticleCase> {};

TEST_P(ArticleTest, HasTheseClaims) {
  const ArticleClaims article(GetParam().text);
  EXPECT_EQ(ClaimsIn(article), GetParam().want) << GetParam().text;
}

std::string NameOf(const testing::TestParamInfo<ArticleCase>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Figures, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"KnownKind", "The flood killed more than 400 people.",
         "more than 400 people=toll.killed person"},
        {"OpenKind", "The firm shipped 9,000 heaters.",
         "9,000 heaters=open:heater/ship"},
        // The kind says who is counted where the noun is left out.
        {"NounLeftOut", "The death toll rose to 41.", "41=toll.killed person"},
        {"Part", "The flood killed 41 people, including 12 children.",
         "41 people=toll.killed person; 12 children=toll.killed child part of "
         "0"},
        {"PartWithHedge",
         "The flood killed 41 people, including at least 12 children.",
         "41 people=toll.killed person; at least 12 children=toll.killed child "
         "part of 0"},
        {"PartOfLaterSentence",
         "The flood hit 7 towns. It killed 41 people, including 12 "
         "children.",
         "7 towns=open:town/hit settlement; 41 people=toll.killed "
         "person; 12 children=toll.killed child part of 1"},
        {"Increment", "The flood killed 41 people. Another four were injured.",
         "41 people=toll.killed person; four=toll.injured person "
         "added"},
        // A difference is no figure of a kind that counts.
        {"MoreThan", "The firm shipped 90 more heaters than last year.",
         "90 more heaters=open:heater/ship; last year=open:date/ship"},
        {"KilledMoreThan", "The flood killed 4 more people than the storm.",
         "4 more people=toll.killed person added"},
        {"Zero", "No one was killed in the flood.",
         "No one=toll.killed person none"},
        // "including" without a figure before it is no part.
        {"NoWhole", "Many drowned, including 12 children.",
         "12 children=open:child/ child"},
        {"NotIncluded", "The flood killed 41 people and injured 12 children.",
         "41 people=toll.killed person; 12 children=toll.injured child"},
        // A part of another unit keeps its own kind.
        {"NotAnExtra", "The flood killed 41 people. Then 12 boats sailed.",
         "41 people=toll.killed person; 12 boats=open:boat/sail ship"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Withdrawn, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"InitiallySaid", "Police initially said the flood killed 41 people.",
         "41 people=toll.killed person WITHDRAWN"},
        {"InitiallyBeenPut", "The toll had initially been put at 41.",
         "41=toll.killed person WITHDRAWN"},
        // What was so at first was so: another state of it follows.
        {"InitiallyShipped", "The firm initially shipped 9,000 heaters.",
         "9,000 heaters=open:heater/ship"},
        {"InitiallyOpen", "Initially the pool opened in May.",
         "May=founding.date"},
        {"InitiallyKilled", "The flood initially killed 41 people.",
         "41 people=toll.killed person"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Offers, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"Subject", "Russia announced a 48-hour truce.",
         "48-hour=truce.duration of Russia"},
        // "the 48-hour truce" is the one that was offered before ...
        {"DefiniteInherits",
         "Russia announced a 48-hour truce. The 48-hour truce would start "
         "soon.",
         "48-hour=truce.duration of Russia; 48-hour=truce.duration of Russia"},
        // ... of this length ...
        {"OfAnotherLength",
         "Russia announced a 48-hour truce. The seven-day truce failed.",
         "48-hour=truce.duration of Russia; seven-day=truce.duration"},
        // ... whoever acts in its own sentence.
        {"NotOfItsSentence",
         "Russia announced a 48-hour truce. Turkey welcomed the 48-hour truce.",
         "48-hour=truce.duration of Russia; 48-hour=truce.duration of Russia"},
        {"IndefiniteDoesNot",
         "Russia announced a 48-hour truce. A 48-hour truce would be short.",
         "48-hour=truce.duration of Russia; 48-hour=truce.duration"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Times, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"Onset", "Kirun has been under siege since mid-July.",
         "mid-July=siege.start"},
        {"OpenOnset", "The pool has been open since mid-July.",
         "mid-July=open:since/open"},
        {"OpenDate", "The mayor resigned on Tuesday.",
         "Tuesday=open:date/resign"},
        {"OpenDuration", "The mayor spoke for two hours.",
         "two hours=open:duration/speak"},
        // Expressions that claim nothing.
        {"EveryFriday", "The market opens every Friday.", ""},
        {"VagueReference", "They are safe now.", ""},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Parts, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"OfTheHurt", "Of the 24 people hurt, 15 were wounded badly.",
         "24 people=toll.injured person; 15=toll.injured person part of 0"},
        {"OfThoseAboard", "Of the 38 people on board, 15 were killed.",
         "38 people=people.aboard person; 15=toll.killed person"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    Modalities, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"Forecast", "The flood could kill 400 people.",
         "400 people=toll.killed person FORECAST"},
        {"Question", "Did the flood kill 400 people?",
         "400 people=toll.killed person QUESTION"},
        {"Denial", "The mayor denied that the flood killed 400 people.",
         "400 people=toll.killed person DENIAL"},
        {"DidNotUntil", "The bridge did not open until 4 May 2011.",
         "4 May 2011=open:date/open"},
        {"DidNotUntilLate", "It did not open until late in May 2011.",
         "late in May 2011=open:date/open"},
        {"WillNotUntil", "It will not open until 4 May 2031.",
         "4 May 2031=open:date/open FORECAST"},
        {"DidNotLastUntil", "The mill did not survive until May 2011.",
         "May 2011=open:date/surviv DENIAL"},
        {"DidNotOpen", "The bridge did not open on 4 May 2011.",
         "4 May 2011=open:date/open DENIAL"},
        {"ExpectsToReach",
         "It expects sales of the oldest and best of its many mills to "
         "reach 300 tonnes.",
         "300 tonnes=open:/reach FORECAST"},
        {"ExpectedButDid",
         "It had expected a poor result at home and abroad but exports "
         "helped it to post 300 tonnes.",
         "300 tonnes=open:/post"},
        {"WillAppearAfter",
         "Four men will appear in court after a flood killed 400 people.",
         "Four men=open:man/appear man; 400 people=toll.killed person"},
        {"WillNow", "The rate will now stand at 9 percent.",
         "9 percent=open:/stand"},
        {"WillHelpThoseWho", "It will help those who lost 400 boats.",
         "400 boats=open:boat/los ship"},
        {"WouldKillIf", "It would be bad if the flood killed 400 people.",
         "400 people=toll.killed person HYPOTHETICAL"},
        // A forecast of another clause is none of this figure.
        {"OtherClause", "It could rain; the flood killed 400 people.",
         "400 people=toll.killed person"},
    }),
    NameOf);

INSTANTIATE_TEST_SUITE_P(
    AgesOfAnotherTime, ArticleTest,
    testing::ValuesIn<ArticleCase>({
        {"AgeOfToday", "Jana Holm, 14, swam ashore.",
         "14=person.age of Jana Holm"},
        {"TheAgeOfNobodyKnown",
         "Jana Holm has won the race. The 34-year-old was in front.",
         "34-year-old=person.age"},
        // An age of another day is not that of the report.
        {"Then", "Jana Holm, then 14, swam ashore.", "14=person.age"},
        {"WhenSomethingWas",
         "Jana Holm was a 25-year-old driver when the mill shut.",
         "25-year-old driver=person.age"},
        {"AtTheTime", "She was nine at the time.", "nine=person.age"},
    }),
    NameOf);

TEST(ClaimBuilderTest, TheFirstOfManyAreSomeOfThem) {
  const auto some = [](absl::string_view text) {
    const ArticleClaims article(text);
    const Claim* const claim = article.Find("60,000");
    return claim != nullptr && claim->of_base;
  };
  EXPECT_TRUE(some("The first 60,000 doses went to Kirun."));
  EXPECT_TRUE(some("The remaining 60,000 doses went to Kirun."));
  EXPECT_FALSE(some("The 60,000 doses went to Kirun."));
  EXPECT_FALSE(some("At first 60,000 went to Kirun."));
}

TEST(ClaimBuilderTest, TheEndOfACompoundIsNoTrigger) {
  const auto kind = [](absl::string_view text) {
    const ArticleClaims article(text);
    const Claim* const claim = article.Find("43 million euros");
    return claim == nullptr ? "" : claim->kind;
  };
  EXPECT_EQ(kind("The firm made a net loss of 43 million euros."),
            "company.net_loss");
  EXPECT_NE(kind("The firm pays 43 million euros for a weight-loss pill."),
            "company.net_loss");
}

TEST(ClaimBuilderTest, AloneIsTheOnlyOneOfItsDimension) {
  const ArticleClaims article(
      "The flood killed 41 people and wrecked 12 boats 30 km away.");
  EXPECT_FALSE(article.Find("41")->alone);
  EXPECT_FALSE(article.Find("12")->alone);
  EXPECT_TRUE(article.Find("30")->alone);
}

TEST(ClaimBuilderTest, SpansAreThoseOfTheWords) {
  const ArticleClaims article(
      "It rained. The flood killed more than 400 people on Tuesday.");
  const Claim* claim = article.Find("400");
  ASSERT_NE(claim, nullptr);
  EXPECT_EQ(std::string(WordsOf(*claim, claim->span)), "400");
  EXPECT_EQ(std::string(WordsOf(*claim, claim->phrase)),
            "more than 400 people");
  EXPECT_EQ(std::string(WordsOf(*claim, claim->sentence)),
            "The flood killed more than 400 people on Tuesday.");
}

TEST(ClaimBuilderTest, OrdinalsFollowTheText) {
  const ArticleClaims article(
      "The flood killed 41 people on Tuesday. It wrecked 12 boats.");
  ASSERT_EQ(article.all().size(), 3u);
  for (uint32_t i = 0; i < 3; ++i) EXPECT_EQ(article.all()[i].ordinal, i);
}

TEST(ClaimBuilderTest, TheTitleComesFirst) {
  Article article =
      ShortArticle("wire.txt", "", "2024-03-14", "The flood killed 41 people.");
  article.title.text = "Flood kills dozens of people";
  const ArticleClaims claims(article);
  ASSERT_EQ(claims.all().size(), 2u);
  EXPECT_EQ(claims.all()[0].field, v1::Claim::TITLE);
  EXPECT_EQ(claims.all()[1].field, v1::Claim::BODY);
}

TEST(ClaimBuilderTest, TheDayOfPublicationIsTheReportDay) {
  const std::string text = "The flood killed 41 people.";
  const ArticleClaims dated(ShortArticle("a", "", "2024-03-14T18:00", text));
  const ArticleClaims undated(ShortArticle("a", "", "", text));
  ASSERT_EQ(dated.all().size(), 1u);
  ASSERT_EQ(undated.all().size(), 1u);
  EXPECT_EQ(dated.all()[0].report_day, 19796);
  EXPECT_EQ(undated.all()[0].report_day, kNoFirstDay);
}

TEST(ClaimBuilderTest, ADateIsItsOwnScopeAFigureHasThatOfItsClause) {
  const ArticleClaims article("On Tuesday the flood killed 41 people.");
  for (const Claim& claim : article.all()) {
    EXPECT_TRUE(claim.scope_stated);
    EXPECT_EQ(claim.scope.first, 19794);
    EXPECT_EQ(claim.scope.last, 19794);
  }
  const ArticleClaims timeless("The flood killed 41 people.");
  ASSERT_EQ(timeless.all().size(), 1u);
  EXPECT_FALSE(timeless.all()[0].scope_stated);
}

TEST(ClaimBuilderTest, ContentHasNoFigures) {
  const ArticleClaims one("The flood in Kirun killed 41 people on Tuesday.");
  const ArticleClaims two("The flood in Kirun killed 52 people on Friday.");
  ASSERT_EQ(one.all().size(), 2u);
  ASSERT_EQ(two.all().size(), 2u);
  EXPECT_EQ(one.all()[0].content, two.all()[0].content);
  EXPECT_FALSE(one.all()[0].content.empty());
}

TEST(ClaimBuilderTest, AppendsAndNumbersEachArticleFromZero) {
  const Article a = ShortArticle("a", "", "", "The flood killed 41 people.");
  const Article b = ShortArticle(
      "b", "", "", "The flood killed 41 people, including 12 children.");
  std::vector<Claim> claims;
  const ClaimBuilder builder(EnglishReader(), EnglishUnits());
  builder.Build(EnglishReader().Read(a), false, claims);
  builder.Build(EnglishReader().Read(b), false, claims);
  ASSERT_EQ(claims.size(), 3u);
  EXPECT_EQ(claims[1].ordinal, 0u);
  EXPECT_EQ(claims[2].ordinal, 1u);
  EXPECT_EQ(claims[2].part_of, 0) << "an ordinal of its own article";
}

TEST(ClaimBuilderTest, WhatIsCancelledOfANumberIsAllThatIs) {
  const ArticleClaims trains("They cancelled 412 of the 780 trains.");
  ASSERT_FALSE(trains.all().empty());
  EXPECT_EQ(trains.all()[0].kind, "services.cancelled");
  EXPECT_FALSE(trains.all()[0].of_base);
  const ArticleClaims children("Two of the 12 killed were children.");
  ASSERT_FALSE(children.all().empty());
  EXPECT_TRUE(children.all()[0].of_base);
}

TEST(ClaimBuilderTest, AllAlsoHasWhatClaimsNothing) {
  const Article article =
      ShortArticle("a", "", "2024-03-14", "The market opens every Friday.");
  std::vector<Claim> claims;
  ClaimBuilder(EnglishReader(), EnglishUnits())
      .Build(EnglishReader().Read(article), true, claims);
  EXPECT_EQ(claims.size(), 1u);
}

}  // namespace
}  // namespace crosscheck
