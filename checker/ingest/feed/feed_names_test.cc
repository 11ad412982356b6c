#include "checker/ingest/feed/feed_names.h"

#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/xml/xml_tokenizer.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

XmlToken RootOf(absl::string_view text) { return XmlTokenizer(text, 8).Next(); }

TEST(FeedNamesTest, PrefixesAreTheFeedsOwn) {
  const FeedNames names(
      RootOf("<f:feed xmlns:f='http://www.w3.org/2005/Atom' xmlns:x='other' "
             "xmlns:c='http://purl.org/rss/1.0/modules/content/'>"));
  EXPECT_EQ(names.Usual("f:entry"), "entry");
  EXPECT_EQ(names.Usual("c:encoded"), "content:encoded");
  EXPECT_EQ(names.Usual("x:entry"), "x:entry");
  EXPECT_EQ(names.Usual("title"), "title");
  EXPECT_EQ(names.atom(), "f:");
}

TEST(FeedNamesTest, UsualOnesNeedNotBeDeclared) {
  const FeedNames names(RootOf("<rss>"));
  EXPECT_EQ(names.Usual("atom:link"), "link");
  EXPECT_EQ(names.Usual("dc:date"), "dc:date");
  EXPECT_EQ(names.atom(), "");
}

TEST(IsFeedRootTest, KnowsRootsByTheirVocabulary) {
  EXPECT_TRUE(IsFeedRoot(RootOf("<rss version='2.0'>")));
  EXPECT_TRUE(IsFeedRoot(RootOf("<feed>")));
  EXPECT_TRUE(
      IsFeedRoot(RootOf("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\">")));
  EXPECT_FALSE(IsFeedRoot(RootOf("<a:feed xmlns:a='of animals'>")));
  EXPECT_FALSE(IsFeedRoot(RootOf("<html>")));
  EXPECT_FALSE(IsFeedRoot(RootOf("text")));
}

}  // namespace
}  // namespace crosscheck
