#include "checker/ingest/html/main_text.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/html/html_reader.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/string_source.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes) {
  StringSource source(bytes);
  CollectingSink sink;
  ReadHtml(source, {"page.html", "", {}}, sink);
  return sink;
}

// A paragraph that is an article beyond doubt.
constexpr absl::string_view kProse =
    "<p>At least 253 people have died in the floods along the Orvana since "
    "Monday, and some 400 are missing, the regional government said on "
    "Wednesday after a night of rain.</p>";

struct PartCase {
  std::string name;
  std::string part;
  bool kept = false;
};

class HtmlPartTest : public testing::TestWithParam<PartCase> {};

TEST_P(HtmlPartTest, IsOfTheArticleOrNot) {
  const CollectingSink sink =
      Read(absl::StrCat("<html><body><div>", kProse, GetParam().part, kProse,
                        "</div></body></html>"));
  ASSERT_THAT(sink.articles, SizeIs(1));
  EXPECT_EQ(sink.articles[0].body.text.find("777") != std::string::npos,
            GetParam().kept)
      << sink.articles[0].body.text;
}

INSTANTIATE_TEST_SUITE_P(
    Parts, HtmlPartTest,
    testing::ValuesIn<PartCase>({
        {"Paragraph", "<p>Another 777 are hurt.</p>", true},
        {"ShortParagraph", "<p>777.</p>", true},
        {"Link", "<p>The <a href=x>777</a> who are hurt live.</p>", true},
        {"Quote", "<blockquote>We have 777 beds.</blockquote>", true},
        {"List", "<ul><li>777 dead<li>4 hurt</ul>", true},
        {"Caption", "<figure><figcaption>777 beds</figcaption></figure>", true},
        {"Heading", "<h2>The 777 of Lesk</h2>", true},
        {"Layout", "<div class='has-sidebar'><p>777 are hurt.</p></div>", true},

        {"Navigation", "<nav><p>All 777 of our stories are here.</p></nav>"},
        {"Aside", "<aside>More than 777 others were told of it.</aside>"},
        {"Footer", "<footer>Read by 777 people every day.</footer>"},
        {"Form", "<form>Join 777 readers of our letter.</form>"},
        {"Related", "<div class=related>In June 777 people died.</div>"},
        {"Comments", "<ol id=comments><li>I counted 777 of them.</ol>"},
        {"Share", "<div class='o-share__box'>Shared 777 times by you.</div>"},
        {"Cookies", "<div id=cookie-notice>We and 777 partners ask.</div>"},
        {"Custom", "<amp-sidebar><p>There are 777 of these.</p></amp-sidebar>"},
        {"LinkedLine", "<p><a href=x>Fire kills 777 in the hills</a></p>"},
        {"ReadMore", "<p>READ MORE: Fire kills 777</p>"},
        {"LoneHeading", "<h2>Related 777</h2><h2>Else</h2>"},
    }),
    [](const testing::TestParamInfo<PartCase>& info) {
      return info.param.name;
    });

struct WholeCase {
  std::string name;
  std::string page;
  std::vector<std::string> kept;
  std::string dropped = "Zwolf";
};

class WholeArticleTest : public testing::TestWithParam<WholeCase> {};

// What stands beside the longest paragraph belongs to it.
TEST_P(WholeArticleTest, IsRead) {
  const CollectingSink sink = Read(GetParam().page);
  ASSERT_THAT(sink.articles, SizeIs(1));
  const std::string& body = sink.articles[0].body.text;
  for (const std::string& line : GetParam().kept) {
    EXPECT_THAT(body, HasSubstr(line));
  }
  EXPECT_THAT(body, Not(HasSubstr(GetParam().dropped)));
}

INSTANTIATE_TEST_SUITE_P(
    Pages, WholeArticleTest,
    testing::ValuesIn<WholeCase>({
        {"Sections",
         absl::StrCat("<main><article><h1>Head</h1><section>", kProse, kProse,
                      "</section><section><p>Some 40 were hurt.</p></section>"
                      "</article></main>"),
         {"253", "Some 40 were hurt."}},
        {"Divisions",
         absl::StrCat("<div><div>", kProse,
                      "</div><div>The 40 hurt were taken "
                      "to Tarn.</div><div>Some 300 homes are lost.</div>"
                      "</div>"),
         {"253", "The 40 hurt were", "Some 300 homes"}},
        {"Quotation",
         absl::StrCat("<p>Ten boats sank.</p><blockquote>", kProse,
                      "</blockquote><p>The 40 hurt were taken to Tarn.</p>"),
         {"Ten boats", "253", "The 40 hurt"}},
        {"List",
         absl::StrCat("<ul><li>", kProse, "</li><li>40 hurt</li></ul>"),
         {"253", "40 hurt"}},
        {"Columns",
         absl::StrCat("<body><div id=a><h1>Head</h1>", kProse, kProse,
                      "</div><div id=b><div><p>Zwolf boats sank.</p></div>"
                      "<div><p>Zwolf homes burn.</p></div></div></body>"),
         {"253"}},
        {"BodyInParts",
         absl::StrCat("<div><div class=article-body>", kProse, kProse,
                      "</div><div class=ad>Zwolf boats sank.</div><div "
                      "class=article-body>",
                      kProse,
                      "<p>The 40 hurt were taken to Tarn.</p></div></div>"),
         {"253", "The 40 hurt"}},
        {"NamedByTopic",
         absl::StrCat("<div>", kProse,
                      "<div class='category-newsletter "
                      "author-share paywall'><p>Some 40 were hurt.</p></div>"
                      "</div>"),
         {"253", "Some 40"}},
        {"LinkedSentence",
         absl::StrCat("<div>", kProse,
                      "<p><a href=x>At least 40 people were "
                      "killed</a> in Osk.</p><p><a href=x>Zwolf boats sank on "
                      "the way</a>.</p></div>"),
         {"At least 40 people were killed in Osk."}},
        {"CustomElement",
         absl::StrCat(kProse,
                      "<p>The flood killed <term-tip>40</term-tip> "
                      "people in Osk and left 300 homeless.</p>"),
         {"The flood killed 40 people in Osk and left"}},
        {"CustomFurniture",
         absl::StrCat(kProse,
                      "<p>The flood killed 40.<x-related>Zwolf boats "
                      "sank.</x-related></p>"),
         {"The flood killed 40."}},
        {"Entries",
         absl::StrCat(kProse, "<dl><dt>Deaths</dt><dd>4012</dd></dl>"),
         {"Deaths\n\n4012"}},
        {"Rows",
         absl::StrCat(kProse,
                      "<table><tr><td><a href=x>Sart</a></td><td>60"
                      "</td></tr><tr><td><a href=x>Zwolf</a></td><td><a "
                      "href=x>Osk</a></td></tr></table>"),
         {"Sart\t60"}},
        {"Captions",
         absl::StrCat(kProse,
                      "<figure><figcaption>Photo: Some 40 people wait "
                      "for boats in Osk.</figcaption></figure>",
                      kProse),
         {"Some 40 people wait"}},
    }),
    [](const testing::TestParamInfo<WholeCase>& info) {
      return info.param.name;
    });

// A question in front of a page hides all of it.
TEST(MainTextTest, PagesThatAreNotSpokenAreRead) {
  const std::string text =
      Read(absl::StrCat("<div aria-hidden=true><h1>Flood</h1>", kProse,
                        "<div aria-hidden=true>Some 777 others.</div></div>"
                        "<div role=dialog><p>May we keep 777 cookies?</p>"
                        "</div>"))
          .articles.at(0)
          .body.text;
  EXPECT_THAT(text, HasSubstr("253"));
  EXPECT_THAT(text, Not(HasSubstr("777")));
}

TEST(MainTextTest, AShortArticleIsAllThereIs) {
  const std::string text =
      Read(absl::StrCat("<main><article><h1>Bus hits post</h1><p>Three of 28 "
                        "people were hurt in Tarn.</p></article><article>"
                        "<h3><a href=/1>Flood takes homes</a></h3>",
                        kProse, "</article></main>"))
          .articles.at(0)
          .body.text;
  EXPECT_EQ(text, "Three of 28 people were hurt in Tarn.");
}

// Their texts weigh more than the article.
TEST(MainTextTest, TeasersAreOtherStories) {
  std::string page =
      absl::StrCat("<body><h1>Flood at Lesk</h1><div>", kProse, "</div><div>");
  for (const char* name : {"one", "two", "three", "four"}) {
    absl::StrAppend(&page, "<div class=c><a href=/x>Story ", name,
                    " of today</a><p>About 777 people were there on Monday "
                    "when the mayor of Osk spoke of the new school and of what "
                    "it will cost.</p></div>");
  }
  const std::string text =
      Read(absl::StrCat(page, "</div>")).articles.at(0).body.text;
  EXPECT_THAT(text, HasSubstr("253"));
  EXPECT_THAT(text, Not(HasSubstr("777")));
}

TEST(MainTextTest, SignedAndDatedPartsAreComments) {
  const std::string text =
      Read(absl::StrCat("<body><h1>Flood at Lesk</h1><div>", kProse,
                        "</div><div><div class=x><div>G. Hahn</div><div>15 "
                        "August 2020</div><div>I lost 777 trees and nobody has "
                        "called me.</div></div><div class=x><div>rye_guy</div>"
                        "<div>16 August 2020</div><div>It rained for 777 hours "
                        "here, and more will come.</div></div></div>"))
          .articles.at(0)
          .body.text;
  EXPECT_THAT(text, Not(HasSubstr("777")));
}

TEST(MainTextTest, ATitleIsReadOnce) {
  EXPECT_THAT(Read(absl::StrCat("<article><h1>Flood takes 777 homes</h1>",
                                kProse, "<p>Flood takes 777 homes</p>", kProse))
                  .articles.at(0)
                  .body.text,
              Not(HasSubstr("777")));
}

TEST(MainTextTest, WhatStandsAboveTheArticleElementIsOfIt) {
  const std::string text =
      Read(absl::StrCat("<main><figure><figcaption>Some 40 boats lie at Lesk."
                        "</figcaption></figure><h1>Flood</h1><p>About 300 "
                        "homes are lost, and rain goes on.</p><article>",
                        kProse, kProse, "</article></main>"))
          .articles.at(0)
          .body.text;
  EXPECT_THAT(text, HasSubstr("Some 40 boats"));
  EXPECT_THAT(text, HasSubstr("About 300 homes"));
}

TEST(MainTextTest, LinkedDataOfAnotherStoryAreNotBelieved) {
  const CollectingSink sink = Read(absl::StrCat(
      "<link rel=canonical href='https://a.example/flood'><script type="
      "application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Nine "
      "held over tickets\",\"url\":\"https://a.example/tickets\","
      "\"datePublished\":\"2016-10-01\"}</script><h1>Flood at Lesk</h1>",
      kProse));
  EXPECT_EQ(sink.articles.at(0).title.text, "Flood at Lesk");
  EXPECT_EQ(sink.articles[0].published, "");
}

TEST(MainTextTest, RepeatedCaptionsAreReadOnce) {
  const std::string figure =
      "<figure><figcaption>About 777 wait.</figcaption></figure>";
  const std::string text = Read(absl::StrCat(kProse, figure, kProse, figure))
                               .articles.at(0)
                               .body.text;
  EXPECT_EQ(text.find("777"), text.rfind("777"));
  EXPECT_NE(text.find("777"), std::string::npos);
}

TEST(MainTextTest, NamesThatMisleadAreNotBelieved) {
  const std::string page =
      absl::StrCat("<div class='widget sidebar'>", kProse, kProse, "</div>");
  EXPECT_THAT(Read(page).articles.at(0).body.text, HasSubstr("253"));
}

}  // namespace
}  // namespace crosscheck
