#include "checker/testing/short_articles.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/claim/article.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Article;
using ::testing::HasSubstr;
using ::testing::SizeIs;

std::vector<Article> Parsed(const std::string& lines) {
  absl::StatusOr<std::vector<Article>> articles = ParseShortArticles(lines);
  EXPECT_THAT(articles, IsOk());
  return articles.ok() ? *articles : std::vector<Article>();
}

TEST(ParseShortArticlesTest, ReadsDayOutletAndText) {
  const std::vector<Article> articles = Parsed(
      "2024-03-14 Harbour Post: Nine people died: all at sea.\n"
      "2024-03-15T06:30 Capital Daily: Ten people died.\n");
  ASSERT_THAT(articles, SizeIs(2));
  EXPECT_EQ(articles[0].id, "1");
  EXPECT_EQ(articles[0].source, "Harbour Post");
  EXPECT_EQ(articles[0].published, "2024-03-14");
  EXPECT_EQ(articles[0].body.text, "Nine people died: all at sea.");
  EXPECT_EQ(articles[1].id, "2");
  EXPECT_EQ(articles[1].published, "2024-03-15T06:30");
}

TEST(ParseShortArticlesTest, GoesOnBelow) {
  const std::vector<Article> articles = Parsed(
      "undated Harbour Post: Nine people\n"
      "  died.\n");
  ASSERT_THAT(articles, SizeIs(1));
  EXPECT_EQ(articles[0].published, "");
  EXPECT_EQ(articles[0].body.text, "Nine people died.");
}

TEST(ParseShortArticlesTest, ReadsTheHeadline) {
  const std::vector<Article> articles = Parsed(
      "undated Harbour Post: Nine die at sea | Nine people died.\n"
      "undated Capital Daily: Nine people died.\n");
  ASSERT_THAT(articles, SizeIs(2));
  EXPECT_EQ(articles[0].title.text, "Nine die at sea");
  EXPECT_EQ(articles[0].body.text, "Nine people died.");
  EXPECT_EQ(articles[1].title.text, "");
}

TEST(ParseShortArticlesTest, QuotesTheLineItCannotRead) {
  const auto code = absl::StatusCode::kInvalidArgument;
  EXPECT_THAT(ParseShortArticles("Harbour Post: Nine people died."),
              StatusIs(code, HasSubstr("Harbour Post: Nine")));
  EXPECT_THAT(ParseShortArticles("2024-13-14 Harbour Post: Nine people died."),
              StatusIs(code, HasSubstr("2024-13-14")));
  EXPECT_THAT(ParseShortArticles("2024-03-14 Nine people died."),
              StatusIs(code, HasSubstr("DAY OUTLET: TEXT")));
}

TEST(ReversedTest, NumbersAnew) {
  const std::vector<Article> articles =
      Reversed(Parsed("2024-03-14 Harbour Post: Nine people died.\n"
                      "2024-03-15 Capital Daily: Ten people died.\n"));
  ASSERT_THAT(articles, SizeIs(2));
  EXPECT_EQ(articles[0].id, "1");
  EXPECT_EQ(articles[0].source, "Capital Daily");
  EXPECT_EQ(articles[1].id, "2");
  EXPECT_EQ(articles[1].source, "Harbour Post");
}

}  // namespace
}  // namespace crosscheck_testing
