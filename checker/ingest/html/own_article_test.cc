#include "checker/ingest/html/own_article.h"

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/linked_data.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

// Articles whose strings stand in one text.
class Articles {
 public:
  Articles& Add(absl::string_view headline, const std::string& url,
                absl::string_view body = "", int depth = 1) {
    LinkedArticle article;
    article.headline = Append(headline);
    article.body = Append(body);
    article.url = url;
    article.depth = depth;
    articles_.push_back(article);
    return *this;
  }
  Articles& Listed() {
    articles_.back().listed = true;
    return *this;
  }

  int Own(const PageIdentity& identity, absl::string_view shown = "") const {
    return FindOwnArticle(articles_, identity, page_, shown);
  }

 private:
  HtmlRange Append(absl::string_view text) {
    const auto begin = static_cast<uint32_t>(page_.size());
    page_.append(text.data(), text.size());
    return {begin, static_cast<uint32_t>(page_.size())};
  }

  std::string page_;
  std::vector<LinkedArticle> articles_;
};

TEST(FindOwnArticleTest, AddressesAndTitlesDecide) {
  const Articles two = Articles()
                           .Add("Nine held over tickets", "https://a.example/1")
                           .Add("Storm cuts power", "https://a.example/2");
  EXPECT_EQ(two.Own({{}, {"http://www.a.example/2/?utm=4"}}), 1);
  EXPECT_EQ(two.Own({{"Storm cuts power | Post"}, {}}), 1);
  EXPECT_EQ(two.Own({{"Nine held over tickets"}, {"https://a.example/1"}}), 0);
  EXPECT_EQ(two.Own({{}, {}}), 0);
}

TEST(FindOwnArticleTest, OtherStoriesAreNotIt) {
  EXPECT_EQ(Articles()
                .Add("Nine held over tickets", "https://a.example/1")
                .Own({{"Storm cuts power"}, {"https://a.example/2"}}),
            -1);
  EXPECT_EQ(Articles().Add("Nine held", "").Listed().Own({{}, {}}), -1);
  EXPECT_EQ(Articles().Own({{"Storm"}, {}}), -1);
}

TEST(FindOwnArticleTest, HeadlinesMayBeWrittenAnew) {
  EXPECT_EQ(Articles()
                .Add("Norra storm: 61,000 without light", "")
                .Own({{"Storm cuts power"}, {"https://a.example/2"}}),
            0);
}

TEST(FindOwnArticleTest, TheTextDecidesElse) {
  const std::string body =
      "A storm cut off 61,000 homes in the north on Tuesday night, the grid "
      "firm said.";
  EXPECT_EQ(Articles()
                .Add("One", "",
                     "Police have arrested nine people in Lund and "
                     "Brent on Monday.")
                .Add("Two", "", body)
                .Own({},
                     "start a storm cut off 61 000 homes in the north on "
                     "tuesday night the grid firm said end"),
            1);
}

TEST(FindOwnArticleTest, TheOutermostComesFirst) {
  EXPECT_EQ(Articles().Add("A", "", "", 3).Add("B", "", "", 1).Own({}), 1);
}

}  // namespace
}  // namespace crosscheck
