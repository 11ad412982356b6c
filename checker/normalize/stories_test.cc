#include "checker/normalize/stories.h"

#include "checker/claim/claim.h"
#include "checker/claim/story.h"
#include "checker/testing/article_claims.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::ArticleClaims;

TEST(StoriesTest, OneFigureAStoryKnowsWhatItsArticleIsAbout) {
  const ArticleClaims article(
      "Merrow Rail cancelled 40 trains. The driver Ada Holm, 52, struck.");
  ASSERT_FALSE(article.all().empty());
  EXPECT_EQ(article.all()[0].kind, "services.cancelled");
  ASSERT_NE(article.all()[0].story, nullptr);
  EXPECT_GE(article.all()[0].story->names.words().size(), 3u);
  EXPECT_GE(article.all()[0].story->words.words().size(), 5u);
}

// 40 trains; ages, lengths, handfuls and what was long ago tell no event.
TEST(StoriesTest, ExactFiguresTellOneEventFromAnother) {
  const ArticleClaims article(
      "Merrow Rail cancelled 40 trains. The driver Ada Holm, 52, struck with "
      "four others, and the 40 trains stood for 60 hours. In 2016 it cancelled "
      "75 trains.");
  ASSERT_FALSE(article.all().empty());
  EXPECT_EQ(article.all()[0].story->figures.size(), 1u);
}

TEST(StoriesTest, FiguresOfWhichAStoryHasSeveralAreNotTheStorys) {
  const ArticleClaims article("The driver Ada Holm, 52, struck in Kirun.");
  ASSERT_FALSE(article.all().empty());
  EXPECT_EQ(article.all()[0].kind, "person.age");
  EXPECT_FALSE(article.all()[0].of_story);
  EXPECT_FALSE(article.all()[0].of_part);
}

// The first is the story's, however often it is said; what differs is not.
TEST(StoriesTest, OnlyTheFirstOfOneArticleIsTheStorys) {
  const ArticleClaims article(
      "Merrow Rail cancelled 40 trains. Kirun Rail cancelled 75 trains. "
      "Passengers missed the 40 trains that Merrow Rail cancelled.");
  const Claim* const first = article.Find("40");
  const Claim* const second = article.Find("75");
  ASSERT_NE(first, nullptr);
  ASSERT_NE(second, nullptr);
  EXPECT_TRUE(first->of_story);
  EXPECT_FALSE(second->of_story);
}

// What it has of a town is known by the town.
TEST(StoriesTest, TheFirstOfAPlaceIsThatPlaces) {
  const ArticleClaims article(
      "Merrow Rail cancelled 40 trains. It cancelled 12 trains in Aleppo. "
      "Later it cancelled 15 trains in Aleppo.");
  const Claim* const first = article.Find("12");
  const Claim* const second = article.Find("15");
  ASSERT_NE(first, nullptr);
  ASSERT_NE(second, nullptr);
  EXPECT_FALSE(first->of_story);
  EXPECT_TRUE(first->of_part);
  EXPECT_FALSE(second->of_part);
}

// "frozen since April 2021" is told from other dates by its verb and its story.
TEST(StoriesTest, OpenKindsOfAVerbKnowWhatTheirArticleIsAbout) {
  const ArticleClaims article(
      "Pay has been frozen since April 2021. Ada Holm leads the union.");
  ASSERT_FALSE(article.all().empty());
  ASSERT_NE(article.all()[0].story, nullptr);
  EXPECT_GE(article.all()[0].story->names.words().size(), 1u)
      << "those of sentences without figures too";
}

}  // namespace
}  // namespace crosscheck
