#include "checker/ingest/feed/feed_reader.h"

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/mapping.h"
#include "checker/ingest/testing/string_source.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {}) {
  StringSource source(bytes);
  CollectingSink sink;
  ReadFeed(source, {"feed.xml", "", limits}, sink);
  return sink;
}

// "title: text" of each article.
std::vector<std::string> Articles(const CollectingSink& sink) {
  std::vector<std::string> articles;
  for (const Article& article : sink.articles) {
    articles.push_back(
        absl::StrCat(article.title.text, ": ", article.body.text));
  }
  return articles;
}

std::string DecodeTwice(absl::string_view bytes) {
  return DecodeHtmlEntities(DecodeHtmlEntities(bytes));
}

TEST(ReadFeedTest, ReadsRss) {
  const std::string feed =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>\n"
      "<title>Harbour Post</title><link>https://post.example</link>\n"
      "<description>News</description>"
      "<image><title>Logo</title><url>a.png</url></image>\n"
      "<item>\n<title>Flood &amp; toll: 253</title>\n"
      "<link>https://post.example/a</link>\n"
      "<pubDate>Thu, 29 Sep 2016 14:30:00 +0200</pubDate>\n"
      "<guid isPermaLink=\"false\">post-412</guid>\n"
      "<description>Short &lt;b&gt;4&lt;/b&gt;</description>\n"
      "<content:encoded><![CDATA[<p>At least <b>253</b> died.</p>\n"
      "<p>Some &#8216;400&#8217; wait.</p><div class=\"sharedaddy\">Share 7 "
      "</div><p>The post <a href=x>Flood</a> appeared first on <a href=y>Post"
      "</a>.</p>]]></content:encoded>\n</item>\n"
      "<item><title>Two</title><description>&lt;p&gt;1&lt;b&gt;5&lt;/b&gt;0 "
      "died &amp;amp; 4&amp;nbsp;wait.&lt;/p&gt;</description></item>\n"
      "</channel></rss>\n";
  const CollectingSink sink = Read(feed);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(
      Articles(sink),
      ElementsAre("Flood & toll: 253: At least 253 died.\n\nSome ‘400’ wait.",
                  "Two: 150 died & 4\u00a0wait."));
  const Article& first = sink.articles[0];
  EXPECT_EQ(first.id, "post-412");
  EXPECT_EQ(first.url, "https://post.example/a");
  EXPECT_EQ(first.source, "Harbour Post");
  EXPECT_EQ(first.published, "2016-09-29T14:30:00+02:00");
  EXPECT_EQ(first.line, 5U);
  EXPECT_EQ(OriginalOf(feed, first.body, "253"), "253");
  EXPECT_EQ(OriginalOf(feed, first.body, "‘400"), "&#8216;400");
  EXPECT_EQ(OriginalOf(feed, first.title, "& toll"), "&amp; toll");
  const Article& second = sink.articles[1];
  EXPECT_EQ(second.id, "feed.xml:14");
  EXPECT_EQ(OriginalOf(feed, second.body, "& 4"), "&amp;amp; 4");
  EXPECT_EQ(OriginalOf(feed, second.body, "150"), "1&lt;b&gt;5&lt;/b&gt;0");
  for (const Article& article : sink.articles) {
    EXPECT_EQ(FindWrongMapping(feed, article.title, DecodeTwice), "");
    EXPECT_EQ(FindWrongMapping(feed, article.body, DecodeTwice), "");
  }
}

TEST(ReadFeedTest, ReadsAtom) {
  const std::string feed =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Post</title>"
      "<entry><title type=\"text\">One</title><id>urn:1</id>"
      "<link rel=\"edit\" href=\"https://a.example/e\"/>"
      "<link rel=\"alternate\" href=\"https://a.example/1?a=1&amp;b\"/>"
      "<published>2016-09-29T14:30:00Z</published>"
      "<updated>2016-10-02T00:00:00Z</updated>"
      "<content type=\"xhtml\"><div><p>At least <b>253</b> died.</p>"
      "<p>4 wait.</p></div></content></entry>"
      "<entry><title>Two</title><updated>2016-10-03T08:00:00.5Z</updated>"
      "<summary type=\"html\">&lt;p&gt;5 wait.</summary></entry></feed>";
  const CollectingSink sink = Read(feed);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(Articles(sink), ElementsAre("One: At least 253 died.\n\n4 wait.",
                                          "Two: 5 wait."));
  EXPECT_EQ(sink.articles[0].id, "urn:1");
  EXPECT_EQ(sink.articles[0].url, "https://a.example/1?a=1&b");
  EXPECT_EQ(sink.articles[0].published, "2016-09-29T14:30:00Z");
  EXPECT_EQ(sink.articles[1].published, "2016-10-03T08:00:00Z");
  EXPECT_EQ(FindWrongMapping(feed, sink.articles[0].body, DecodeTwice), "");
}

TEST(ReadFeedTest, ABadItemLeavesTheOthers) {
  const std::string feed =
      "<rss><channel><title>P</title><item><title>One</title><description>4 "
      "died.</description></item>\n<item><title>Two</ttl></item>\n<item>"
      "<title>Three</title><description>5 < 6</description></item>"
      "<item><title>Four</title><description>7 died.</description></item>"
      "</channel></rss>";
  const CollectingSink sink = Read(feed);
  EXPECT_THAT(Articles(sink), ElementsAre("One: 4 died.", "Four: 7 died."));
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("feed.xml:2:17 (byte 112): error[E109]: not XML: an end tag "
                  "of another element than the one open; read on at the next "
                  "item",
                  HasSubstr("feed.xml:3:42 (byte 167): error[E109]: not XML: "
                            "'<' that begins no tag; read on")));
}

TEST(ReadFeedTest, AtomMayHaveAPrefixOfItsOwn) {
  const CollectingSink sink = Read(
      "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Post</a:title>"
      "<a:entry><a:title>One</a:title><a:id>urn:1</a:id><a:published>"
      "2016-09-29T14:30:00Z</a:published><a:content>253 died.</a:content>"
      "</a:entry><a:entry><a:title>Two</b></a:entry><a:entry><a:title>Three"
      "</a:title><a:summary>5 wait.</a:summary></a:entry></a:feed>");
  EXPECT_THAT(Articles(sink), ElementsAre("One: 253 died.", "Three: 5 wait."));
  EXPECT_EQ(sink.articles[0].source, "Post");
  EXPECT_EQ(sink.articles[0].id, "urn:1");
  EXPECT_EQ(sink.articles[0].published, "2016-09-29T14:30:00Z");
}

TEST(ReadFeedTest, AnErrorAboveTheItemsLeavesThem) {
  for (const std::string head :
       {"<rss><channel><title>A < B</title>", "<rss><channel><link>x</lnk>",
        "<feed><title>A & < B</title>",
        "<rdf:RDF><channel><title>A</ttl></channel>"}) {
    const CollectingSink sink =
        Read(head +
             "<item><title>One</title><description>4 died.</description>"
             "</item><item><title>Two</title><description>5 wait."
             "</description></item>");
    EXPECT_THAT(Articles(sink), ElementsAre("One: 4 died.", "Two: 5 wait."))
        << head;
    EXPECT_THAT(sink.Lines(), Contains(HasSubstr("read on at the next item")));
  }
}

struct BadCase {
  std::string name;
  std::string feed;
  std::string problem;
  size_t articles = 0;
};

class BadFeedTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadFeedTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().feed);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, SizeIs(GetParam().articles));
}

INSTANTIATE_TEST_SUITE_P(
    Feeds, BadFeedTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "feed.xml: error[E104]: empty file"},
        {"NoItems", "<rss><channel/></rss>", "error[E104]: a feed without"},
        {"Binary", std::string(999, '\0'), "error[E105]: not text"},
        {"Entities",
         "<!DOCTYPE a [<!ENTITY b '4'>]><rss><channel><item><title>&b;</title>"
         "</item></channel></rss>",
         "feed.xml:1:1 (byte 0): error[E109]: not XML: a document type with "
         "definitions, which are not read; not read from here on"},
        {"Cut", "<rss><channel><item><title>One</title><description>4 died.",
         "(byte 58): error[E109]: not XML: the end comes too early"},
        {"BadDate",
         "<rss><item><pubDate>32 Foo 20166</pubDate><description>4 died."
         "</description></item></rss>",
         "note[N101]: \"32 Foo 20166\" is not a date", 1},
        {"NoText", "<rss><item><title>One</title></item></rss>",
         "note[N103]: the item has no text", 1},
        {"Charset", "<?xml version='1.0' encoding='big5'?><rss/>",
         "error[E112]: in the encoding \"big5\""},
        {"BadUtf8",
         "<?xml version='1.0' encoding='utf-8'?><rss><item><description>Caf"
         "\xe9 4</description></item></rss>",
         "error[E107]: not valid UTF-8 at 1 place", 1},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadFeedTest, LimitsAreOfSizeAndDepth) {
  Limits limits;
  limits.xml_depth = 3;
  const std::string feed =
      "<rss><item><title>One</title><description>4</description></item></rss>";
  EXPECT_THAT(Read(feed, limits).Lines(), IsEmpty());
  limits.xml_depth = 2;
  EXPECT_THAT(Read(feed, limits).Lines(),
              ElementsAre(HasSubstr("elements nested too deep")));
  limits.article_bytes = 9;
  EXPECT_THAT(Read(feed, limits).Lines(),
              ElementsAre(HasSubstr("error[E106]: ")));
}

TEST(ReadFeedTest, TitlesAreNoFurniture) {
  EXPECT_THAT(Articles(Read("<rss><item><title>Updated: June 4</title>"
                            "<description>Photo: 4</description></item>"
                            "<item><title>Live</title><description>&lt;div "
                            "class=widget&gt;&lt;p&gt;4 died.</description>"
                            "</item></rss>")),
              ElementsAre("Updated: June 4: Photo: 4", "Live: 4 died."));
}

// The item that is cut off is where the error is, and is not read on from.
TEST(ReadFeedTest, ItemsThatAreCutOffAreReadOnce) {
  for (const char* feed :
       {"<rss><channel><item><title>One</title></item><item rdf:about=\"http",
        "<s><item><item", "<rss><item/><entry", "<rss><item/><item"}) {
    const std::vector<std::string> lines = Read(feed).Lines();
    EXPECT_THAT(lines, Contains(HasSubstr("error[E109]: not XML"))) << feed;
    EXPECT_LE(lines.size(), 4U) << feed;
  }
}

TEST(ReadFeedTest, HostileFeedsTakeLinearTime) {
  for (const absl::string_view unit :
       {"<item>", "<item><![CDATA[", "<item><!--", "<item><a b='", "<item></",
        "<item><?", "<item>&lt;", "<item/>", "<a>", "<item><title>4</title>",
        "<item><description>4</description></item>"}) {
    std::string feed = "<rss>";
    while (feed.size() < 1000000) feed.append(unit.data(), unit.size());
    EXPECT_LE(Read(feed).articles.size(), feed.size());
  }
}

TEST(LooksLikeFeedTest, LooksAtTheRoot) {
  EXPECT_TRUE(
      LooksLikeFeed("<?xml version='1.0'?>\n<!-- a --><rss version="
                    "'2.0'>"));
  EXPECT_TRUE(LooksLikeFeed("\xef\xbb\xbf<feed xmlns='a'><title>"));
  EXPECT_FALSE(LooksLikeFeed("<html><rss>"));
  EXPECT_FALSE(LooksLikeFeed("<rssx>"));
  EXPECT_FALSE(LooksLikeFeed("<rss"));
  EXPECT_FALSE(LooksLikeFeed("rss"));
  EXPECT_FALSE(LooksLikeFeed(""));
}

}  // namespace
}  // namespace crosscheck
