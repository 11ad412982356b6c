#include "checker/ingest/html/html_reader.h"

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

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {},
                    const std::string& published = "") {
  StringSource source(bytes);
  CollectingSink sink;
  ReadHtml(source, {"page.html", published, limits}, sink);
  return sink;
}

struct TextCase {
  std::string name;
  std::string page;
  std::string want;
};

class HtmlTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(HtmlTextTest, IsWhatIsShown) {
  const CollectingSink sink = Read(GetParam().page);
  ASSERT_THAT(sink.articles, SizeIs(1));
  const TextField& body = sink.articles[0].body;
  EXPECT_EQ(body.text, GetParam().want);
  EXPECT_EQ(FindWrongMapping(GetParam().page, body, DecodeHtmlEntities), "");
}

INSTANTIATE_TEST_SUITE_P(
    Pages, HtmlTextTest,
    testing::ValuesIn<TextCase>({
        {"InlineTagsJoin", "<p>1<b>5</b>0 <i>dead</i> in <a>Drevnova</a>.",
         "150 dead in Drevnova."},
        {"BlocksBreak", "<p>One died.<div>Two were hurt.</div>Three left it.",
         "One died.\n\nTwo were hurt.\n\nThree left it."},
        {"Breaks", "<p>One died.<br>Two were hurt.<br><br/>Three left it.<br>",
         "One died.\nTwo were hurt.\n\nThree left it."},
        {"SpaceCollapses", "<p>\n  One  \t of\r\n<b> 400 </b> died.\n</p>",
         "One of 400 died."},
        {"Entities", "<p>&euro;25&nbsp;a &#100;ay &amp; more was lost.",
         "€25\u00a0a day & more was lost."},
        {"Raised", "<p>In 1,200<sup>3</sup> homes, 40 km<sup>2</sup> of it.",
         "In 1,200 3 homes, 40 km2 of it."},
        {"RaisedBehindANumber",
         "<p>Some 12<sup>2</sup> of 10<sup>1</sup> sank.",
         "Some 12 2 of 10 1 sank."},
        {"Ordinal", "<p>It was the 21<sup>st</sup> such fire.",
         "It was the 21st such fire."},
        {"Lowered", "<p>CO<sub>2</sub> killed 4 of them.",
         "CO2 killed 4 of them."},
        {"Footnote", "<p>At least 253<sup><a href=#1>[1]</a></sup> died.",
         "At least 253 died."},
        {"Preformatted", "<pre>One died.\n  Two were hurt.</pre>",
         "One died.\n  Two were hurt."},
        {"Table",
         "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Lesk<td>4"
         "<tr><td>Drevnova</td><td>12</td></tr></table>",
         "Town\tDead\nLesk\t4\nDrevnova\t12"},
        {"UnclosedEverything",
         "<div><p>One died.<ul><li>Two were hurt.<li>Three left the town.",
         "One died.\n\nTwo were hurt.\n\nThree left the town."},
        {"MisnestedTags", "<p>One <b>of <i>400</b> has</i> died.</div></p>",
         "One of 400 has died."},

        {"HiddenAttribute", "<p>One died. <span hidden>400 died.</span>",
         "One died."},
        {"HiddenByStyle",
         "<p>One died.<p style='color:red; Display : none'>400 died.",
         "One died."},
        {"HiddenFromReaders", "<p>One died. <i aria-hidden=true>4</i>",
         "One died."},
        {"ReadAloudOnly", "<p>One died. <b class='x sr-only'>4</b>",
         "One died."},
        {"Scripts",
         "<p>One died.<script>400</script><style>4{}</style><noscript>400 "
         "died.</noscript><template><p>400 died.</template>",
         "One died."},
        {"Controls",
         "<p>One died.<button>400</button><select><option>4</select><textarea>"
         "400</textarea><svg><text>4</text></svg>",
         "One died."},
        {"StruckOut", "<p><s>Two</s> <del>Four</del> One died.", "One died."},
        {"Comment", "<p>One <!-- of 400 -->died.", "One died."},
        {"Attributes", "<p title='400 died'>One <img alt='400'>died.",
         "One died."},
        {"Less", "<p>Of those < 18, 4 died; 3 <4.",
         "Of those < 18, 4 died; 3 <4."},
    }),
    [](const testing::TestParamInfo<TextCase>& info) {
      return info.param.name;
    });

// A paragraph that is an article beyond doubt.
constexpr absl::string_view kProse =
    "<p>At least 253 people have died in the floods along the Orvana since "
    "Monday, and some 400 are missing, the regional government said on "
    "Wednesday after a night of rain.</p>";

TEST(ReadHtmlTest, ReadsEveryField) {
  const std::string page = absl::StrCat(
      "<html><head><title>Flood | Post</title><meta property=og:title "
      "content='Flood kills 253 &amp; more'><meta property=og:site_name "
      "content=Post><meta name=date content='2016-09-29'><link rel=canonical "
      "href='https://example.org/a?b=1&amp;c'></head><body><h1>Flood <i>kills"
      "</i> 253 &amp; more</h1>",
      kProse);
  const CollectingSink sink = Read(page);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.id, "page.html");
  EXPECT_EQ(article.path, "page.html");
  EXPECT_EQ(article.source, "Post");
  EXPECT_EQ(article.published, "2016-09-29");
  EXPECT_EQ(article.url, "https://example.org/a?b=1&c");
  EXPECT_EQ(article.title.text, "Flood kills 253 & more");
  EXPECT_EQ(OriginalOf(page, article.title, "kills"), "kills");
  EXPECT_EQ(OriginalOf(page, article.title, "253 &"), "253 &amp;");
  EXPECT_EQ(OriginalOf(page, article.body, "253"), "253");
}

TEST(ReadHtmlTest, TitlesWithoutAHeadingStandInTheMetadata) {
  const std::string json = absl::StrCat(
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
      "\"headline\":\"Flood \\u2018kills\\u2019 253\"}</script>",
      kProse);
  const CollectingSink from_json = Read(json);
  EXPECT_EQ(from_json.articles.at(0).title.text, "Flood ‘kills’ 253");
  EXPECT_EQ(OriginalOf(json, from_json.articles[0].title, "kills’"),
            "kills\\u2019");
  const std::string meta =
      absl::StrCat("<meta property='og:title' content='A &amp; B'>", kProse);
  EXPECT_EQ(OriginalOf(meta, Read(meta).articles.at(0).title, "& B"),
            "&amp; B");
  const CollectingSink from_title =
      Read(absl::StrCat("<title>Flood kills 253 | Post</title>", kProse));
  EXPECT_EQ(from_title.articles.at(0).title.text, "Flood kills 253");
}

TEST(ReadHtmlTest, ThePublicationIsNotTheChange) {
  EXPECT_EQ(Read(absl::StrCat("<meta property=article:modified_time content="
                              "2016-10-02><meta property=article:published_time"
                              " content=2016-10-01><time datetime=2016-10-03>",
                              kProse))
                .articles.at(0)
                .published,
            "2016-10-01");
  EXPECT_EQ(Read(absl::StrCat("<time datetime='2016-10-03T10:00Z'>", kProse))
                .articles.at(0)
                .published,
            "2016-10-03T10:00Z");
  EXPECT_EQ(
      Read(absl::StrCat(kProse), {}, "2016-10-04").articles.at(0).published,
      "2016-10-04");
  const CollectingSink bad =
      Read(absl::StrCat("<meta name=date content=yesterday>", kProse));
  EXPECT_EQ(bad.articles.at(0).published, "");
  EXPECT_THAT(bad.Lines(),
              ElementsAre(HasSubstr("page.html:1:25 (byte 24): note[N101]: "
                                    "\"yesterday\" is not a date")));
}

TEST(ReadHtmlTest, DatesOfOtherThingsAreNone) {
  for (const char* before :
       {"<p><ins datetime=2016-10-01>One.</ins></p>",
        "<aside><time datetime=2016-10-01></time></aside>",
        "<div id=comments><time datetime=2016-10-01></time></div>"}) {
    EXPECT_EQ(
        Read(absl::StrCat(before, "<time datetime=2016-10-03></time>", kProse))
            .articles.at(0)
            .published,
        "2016-10-03")
        << before;
  }
  EXPECT_EQ(Read(absl::StrCat("<meta name=sailthru.date content='Thu, 29 Sep "
                              "2016 14:30:00 +0000'>",
                              kProse))
                .articles.at(0)
                .published,
            "2016-09-29T14:30:00+00:00");
}

TEST(ReadHtmlTest, TheBodyOfJsonIsReadIfNothingIsShown) {
  const std::string page =
      "<html><div id=app></div><script type='application/ld+json'>{\"@type\":"
      "\"NewsArticle\",\"headline\":\"Flood\",\"articleBody\":\"At least 253 "
      "\\\"died\\\".\"}</script>";
  const CollectingSink sink = Read(page);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_EQ(sink.articles.at(0).body.text, "At least 253 \"died\".");
  EXPECT_EQ(OriginalOf(page, sink.articles[0].body, "\"died\""),
            "\\\"died\\\"");
}

// Some write strings of JSON as though they were HTML.
TEST(ReadHtmlTest, ReferencesInJsonAreDecoded) {
  const std::string page =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
      "\"headline\":\"Flood &amp; fire\",\"articleBody\":\"About 253 &#8216;"
      "died&#8217;.\\nFour wait.\"}</script>";
  const CollectingSink sink = Read(page);
  EXPECT_EQ(sink.articles.at(0).title.text, "Flood & fire");
  EXPECT_EQ(OriginalOf(page, sink.articles[0].title, "& f"), "&amp; f");
  EXPECT_EQ(sink.articles[0].body.text, "About 253 ‘died’.\nFour wait.");
  EXPECT_EQ(Read("<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                 "\"articleBody\":\"<p>One</p><p>Two <b>4</b></p>\"}</script>")
                .articles.at(0)
                .body.text,
            "One\n\nTwo 4");
}

TEST(ReadHtmlTest, PowersOfTenStayThose) {
  const std::string page =
      "<p>About 10<sup>6</sup> fish, 2.5 &times; 10<sup>2</sup> boats, "
      "10<sup>&minus;3</sup> of it, 1,410<sup>5</sup>.";
  const CollectingSink sink = Read(page);
  EXPECT_EQ(sink.articles.at(0).body.text,
            "About 10^6 fish, 2.5 × 10^2 boats, 10^−3 of it, 1,410 5.");
  EXPECT_EQ(OriginalOf(page, sink.articles[0].body, "10^6"), "10<sup>6");
}

struct BadCase {
  std::string name;
  std::string page;
  std::string problem;
  size_t articles = 0;
};

class BadHtmlTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadHtmlTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().page);
  EXPECT_THAT(sink.Lines(), ::testing::Contains(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, SizeIs(GetParam().articles));
}

INSTANTIATE_TEST_SUITE_P(
    Pages, BadHtmlTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "page.html: error[E104]: empty file; not read"},
        {"Blank", " \n", "page.html: error[E104]: nothing but white space"},
        {"NoText", "<html><nav>Home</nav>", "page.html: error[E113]: no text"},
        {"TitleOnly", "<title>Flood</title>",
         "error[E113]: no text of an "
         "article in the page; only the title was read",
         1},
        {"Binary", std::string(2000, '\0'), "error[E105]: not text"},
        {"UnknownCharset", "<meta charset=koi8-r><p>400 dead.",
         "error[E112]: in the encoding \"koi8-r\", which is not known"},
        {"GuessedCharset", "<p>Caf\xe9: 4 were hurt.",
         "note[N109]: no encoding is declared", 1},
        {"NotAsDeclared", "<meta charset=latin1><p>Caf\xc3\xa9: 4 were hurt.",
         "note[N109]: declared as \"latin1\", but it is UTF-8", 1},
        {"BadUtf8", "<meta charset=utf-8>\n<p>Caf\xe9: 4 were hurt.",
         "page.html:2:7 (byte 27): error[E107]: not valid UTF-8 at 1 place", 1},
        {"OpenTag", "<p>400 were hurt.\n<a href=",
         "page.html:2:1 (byte 18): error[E109]: a tag that never ends", 1},
        {"OpenComment", "<p>400 were hurt.<!-- 4",
         "page.html:1:18 (byte 17): error[E109]: a comment that never ends", 1},
        {"OpenScript", "<p>400 were hurt.<script>4",
         "error[E109]: an element whose end tag is missing", 1},
        {"OpenQuote", "<p>400 were hurt.<a href='>and <b>4</b> died.",
         "error[E109]: a tag whose quotation never ends", 1},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

std::string Repeat(absl::string_view unit, size_t bytes) {
  std::string out;
  while (out.size() < bytes) absl::StrAppend(&out, unit);
  return out;
}

TEST(ReadHtmlTest, LimitsAreOfDepthAndAttributes) {
  Limits limits;
  limits.html_depth = 4;
  EXPECT_THAT(Read("<u><b><i><p>400 were hurt.", limits).Lines(), IsEmpty());
  EXPECT_THAT(Read("<u><b><i><q><p>400 were hurt.", limits).Lines(),
              ElementsAre(HasSubstr("(byte 12): error[E106]: elements inside "
                                    "each other deeper than the limit of 4")));
  limits.tag_attributes = 2;
  EXPECT_THAT(Read("<p a b>400 were hurt.", limits).Lines(), IsEmpty());
  EXPECT_THAT(Read("<p a b c>400 were hurt.", limits).Lines(),
              ElementsAre(HasSubstr("(byte 0): error[E106]: a tag with more "
                                    "than 2 attributes")));
  limits.article_bytes = 4;
  EXPECT_THAT(Read("<p>400", limits).Lines(),
              ElementsAre("page.html: error[E106]: 6 bytes are more than the "
                          "limit of 4; not read"));
}

TEST(ReadHtmlTest, HostilePagesTakeLinearTime) {
  for (const absl::string_view unit :
       {"<div>", "<", "<table><tr><td>", "<p a=1 b=2>", "<li>4", "<b><p>",
        "<h1>400 died", "</p></div>", "<a href=x>4 ", "<br>4", "<sup>4",
        "&amp;&#52;", "<figcaption>4 died", "<time datetime=4>", "<!---->"}) {
    const std::string page = absl::StrCat("<html>", Repeat(unit, 1000000));
    const CollectingSink sink = Read(page);
    for (const Article& article : sink.articles) {
      EXPECT_LE(article.body.text.size(), 2 * page.size());
    }
  }
}

TEST(ReadHtmlTest, LongHeadlinesTakeLinearTime) {
  const std::string page =
      absl::StrCat("<meta property=og:title content='", Repeat("Osk ", 500000),
                   "'>", Repeat("<h1>4 died</h1>", 500000), kProse);
  EXPECT_THAT(Read(page).articles, SizeIs(1));
}

// None of the end tags is that of an element that is open.
TEST(ReadHtmlTest, StrayEndTagsTakeLinearTime) {
  const std::string page =
      absl::StrCat(Repeat("<div>", 2000), Repeat("</section>", 1000000),
                   Repeat("</x-y>", 1000000), "<p>400 were hurt.");
  EXPECT_EQ(Read(page).articles.at(0).body.text, "400 were hurt.");
}

TEST(LooksLikeHtmlTest, LooksForADoctypeOrTheElement) {
  EXPECT_TRUE(LooksLikeHtml("\xef\xbb\xbf\n<!DOCTYPE HTML PUBLIC"));
  EXPECT_TRUE(LooksLikeHtml("<?xml version='1.0'?><html xmlns="));
  EXPECT_FALSE(LooksLikeHtml("<?xml version='1.0'?><rss>"));
  EXPECT_TRUE(LooksLikeHtml("<html\nlang=en>"));
  EXPECT_TRUE(LooksLikeHtml(std::string("\xff\xfe<\0h\0t\0m\0l\0>\0", 14)));
  EXPECT_FALSE(LooksLikeHtml("<htmlx>"));
  EXPECT_FALSE(LooksLikeHtml("<p>400 died."));
  EXPECT_FALSE(LooksLikeHtml("<html"));
  EXPECT_FALSE(LooksLikeHtml(""));
}

}  // namespace
}  // namespace crosscheck
