#include "checker/ingest/newsml/newsml_reader.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
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
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {}) {
  StringSource source(bytes);
  CollectingSink sink;
  ReadNewsMl(source, {"wire.xml", "", limits}, sink);
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

// The dash behind a dateline stands for tags.
std::string Decode(absl::string_view bytes) {
  if (absl::StartsWith(bytes, "<")) return "—";
  return DecodeHtmlEntities(DecodeHtmlEntities(bytes));
}

void ExpectMapsBack(const std::string& file, const CollectingSink& sink) {
  for (const Article& article : sink.articles) {
    EXPECT_EQ(FindWrongMapping(file, article.title, Decode), "");
    EXPECT_EQ(FindWrongMapping(file, article.body, Decode), "");
  }
}

// An item with this in its itemMeta and its contentSet.
std::string Item(absl::string_view meta, absl::string_view content) {
  return absl::StrCat("<newsItem guid='urn:4'><itemMeta>", meta,
                      "</itemMeta><contentMeta><headline>Dyke</headline>",
                      "</contentMeta><contentSet>", content,
                      "</contentSet></newsItem>");
}

TEST(ReadNewsMlTest, ReadsAMessage) {
  const std::string file =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\">\n"
      "<header><sent>2024-03-10T15:00:00Z</sent></header>\n<itemSet>\n"
      "<newsItem guid=\"urn:wire:412\" version=\"3\">\n"
      "<rightsInfo><copyrightHolder uri=\"http://w.example\"><name>Wire plc"
      "</name></copyrightHolder></rightsInfo>\n"
      "<itemMeta><itemClass qcode=\"ninat:text\"/>"
      "<provider qcode=\"nprov:OW\"><name>Orvana Wire</name></provider>"
      "<versionCreated>2024-03-10T14:30:00+01:00</versionCreated>"
      "<firstCreated>2024-03-10T06:10:00+01:00</firstCreated>"
      "<pubStatus qcode=\"stat:usable\"/><title>dyke-slug</title>"
      "<edNote>Updates toll, 99</edNote></itemMeta>\n"
      "<contentMeta><located><name>Drevnova</name></located>"
      "<creator><name>Jana Moll</name></creator>"
      "<headline>Dyke breaks, 16 dead &amp; 4 missing</headline>"
      "<headline role=\"short\">Dyke 16</headline>"
      "<creditline>OW</creditline><dateline>DREVNOVA</dateline>"
      "</contentMeta>\n"
      "<contentSet><inlineXML contenttype=\"application/xhtml+xml\">\n"
      "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>99</title>"
      "</head><body>\n<p>At least 1<b>6</b> people died &amp; more.<br/>So it "
      "is.</p>\n<p class=\"x\">400 wait.</p></body></html></inlineXML>\n"
      "<inlineData contenttype=\"text/plain\">At least 16.</inlineData>"
      "</contentSet>\n</newsItem>\n"
      "<newsItem guid=\"urn:wire:413\"><itemMeta>"
      "<provider literal=\"Orvana Wire\"/></itemMeta>"
      "<contentSet><inlineXML><nitf xmlns=\"urn:nitf\"><head><docdata>"
      "<date.issue norm=\"20240310\"/></docdata></head><body><body.head>"
      "<hedline><hl1>Toll 17</hl1></hedline></body.head><body.content>"
      "<p>17 died.</p></body.content></body></nitf></inlineXML></contentSet>"
      "</newsItem>\n</itemSet>\n</newsMessage>\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(Articles(sink),
              ElementsAre("Dyke breaks, 16 dead & 4 missing: DREVNOVA — At "
                          "least 16 people died & more.\nSo it is.\n\n400 "
                          "wait.",
                          "Toll 17: 17 died."));
  const Article& first = sink.articles[0];
  EXPECT_EQ(first.id, "urn:wire:412");
  EXPECT_EQ(first.source, "Orvana Wire");
  EXPECT_EQ(first.published, "2024-03-10T14:30:00+01:00");
  EXPECT_EQ(first.line, 5U);
  EXPECT_EQ(OriginalOf(file, first.body, "16 people"), "1<b>6</b> people");
  EXPECT_EQ(sink.articles[1].source, "Orvana Wire");
  EXPECT_EQ(sink.articles[1].published, "2024-03-10");
  ExpectMapsBack(file, sink);
}

TEST(ReadNewsMlTest, ReadsEachSortOfContent) {
  const struct {
    std::string content;
    std::string want;
  } kRows[] = {
      {"<inlineData contenttype='text/plain'>4 &lt; 5\n\n6 died.</inlineData>",
       "4 < 5\n\n6 died."},
      {"<inlineData contenttype='text/html'>&lt;p&gt;4 died.&lt;/p&gt;&lt;p&gt;"
       "5 live.</inlineData>",
       "4 died.\n\n5 live."},
      {"<inlineData contenttype='text/html'><![CDATA[<p>4 died.</p>]]>"
       "</inlineData>",
       "4 died."},
      {"<remoteContent href='a.jpg'/><inlineXML><p>4 died.</p><p>5 live.</p>"
       "</inlineXML><inlineXML><p>6</p></inlineXML>",
       "4 died.\n\n5 live."},
      {"<inlineXML><h:html xmlns:h='x'><h:body><h:p>4 died.</h:p><h:p>5 live."
       "</h:p></h:body></h:html></inlineXML>",
       "4 died.\n\n5 live."},
      {"<inlineXML><html><p>4 died.</p><p hidden='hidden'>5</p></html>"
       "</inlineXML>",
       "4 died."},
  };
  for (const auto& row : kRows) {
    const std::string file = Item("", row.content);
    const CollectingSink sink = Read(file);
    EXPECT_THAT(sink.Lines(), IsEmpty()) << file;
    EXPECT_THAT(Articles(sink), ElementsAre("Dyke: " + row.want)) << file;
    ExpectMapsBack(file, sink);
  }
}

TEST(ReadNewsMlTest, PicturesHaveDescriptions) {
  EXPECT_THAT(
      Articles(Read("<newsItem guid='a'><contentMeta><headline>Dyke</headline>"
                    "<description>The dyke at 3 a.m.</description>"
                    "</contentMeta><contentSet><remoteContent href='a.jpg'/>"
                    "</contentSet></newsItem>")),
      ElementsAre("Dyke: The dyke at 3 a.m."));
}

TEST(ReadNewsMlTest, StatusAndEmbargoAreHeeded) {
  const std::string text = "<inlineXML><p>4 died.</p></inlineXML>";
  CollectingSink sink = Read(Item("<pubStatus qcode='stat:canceled'/>", text));
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire.xml:1:1 (byte 0): note[N120]: \"urn:4\" is "
                          "canceled by its provider; not read"));
  sink = Read(
      Item("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatus/withheld'/>",
           text));
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr("is withheld by")));
  sink =
      Read(Item("<pubStatus qcode='stat:usable'/><embargoed>2024-03-11T06:00"
                ":00Z</embargoed>",
                text));
  EXPECT_THAT(Articles(sink), ElementsAre("Dyke: 4 died."));
  EXPECT_THAT(sink.Lines(),
              ElementsAre(HasSubstr("note[N121]: \"urn:4\" is under embargo "
                                    "until \"2024-03-11T06:00:00Z\"")));
}

struct BadCase {
  std::string name;
  std::string file;
  std::string problem;
  size_t articles = 0;
};

class BadNewsMlTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadNewsMlTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().file);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, SizeIs(GetParam().articles));
}

const char kText[] = "<inlineXML><p>4 died.</p></inlineXML>";

INSTANTIATE_TEST_SUITE_P(
    Files, BadNewsMlTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "wire.xml: error[E104]: empty file"},
        {"NoItems", "<newsMessage/>", "error[E104]: XML without a newsItem"},
        {"Entities", "<!DOCTYPE newsItem [<!ENTITY a '4'>]>" + Item("", kText),
         "(byte 0): error[E109]: not XML: a document type with definitions"},
        {"CutInTheSecond",
         "<newsMessage>" + Item("", kText) + "<newsItem><itemMeta>",
         "error[E109]: not XML: the end comes too early; not read from the "
         "item on that this is in",
         1},
        {"WrongInTheSecond",
         "<newsMessage>" + Item("", kText) + Item("", "<p>4</b>") +
             Item("", kText) + "</newsMessage>",
         "error[E109]: not XML: an end tag of another element", 1},
        {"WrongInNitf",
         Item("", "<inlineXML><nitf><body.content><p>4</q></body.content>"),
         "error[E109]: not XML: an end tag of another element"},
        {"NoText", Item("", ""), "note[N103]: the item has no text", 1},
        {"BadDate", Item("<versionCreated> 32 Foo </versionCreated>", kText),
         "(byte 49): note[N101]: \"32 Foo\" is not a date", 1},
        {"BadUtf8",
         Item("",
              "<inlineXML><p>Caf\xe9 4</p><p>\xc3\xa9\xc3\xa9"
              "</p></inlineXML>"),
         "error[E107]: not valid UTF-8 at 1 place", 1},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadNewsMlTest, LimitsAreOfSizeAndDepth) {
  Limits limits;
  limits.xml_depth = 4;
  EXPECT_THAT(Read(Item("", kText), limits).Lines(), IsEmpty());
  limits.xml_depth = 3;
  EXPECT_THAT(Read(Item("", kText), limits).Lines(),
              ElementsAre(HasSubstr("elements nested too deep")));
  limits.article_bytes = 9;
  EXPECT_THAT(Read(Item("", kText), limits).Lines(),
              ElementsAre(HasSubstr("error[E106]: ")));
}

TEST(ReadNewsMlTest, HostileFilesTakeLinearTime) {
  for (const absl::string_view unit :
       {"<newsItem>", "<newsItem/>", "<newsItem><contentSet><inlineXML>",
        "<newsItem><contentSet><inlineXML><nitf>", "<itemMeta>",
        "<newsItem><contentMeta><headline>4</headline></contentMeta>"
        "</newsItem>",
        "<newsItem a='"}) {
    std::string file = "<newsMessage>";
    while (file.size() < 500000) file.append(unit.data(), unit.size());
    EXPECT_LE(Read(file).articles.size(), file.size());
  }
}

TEST(LooksLikeNewsMlTest, LooksAtTheRoot) {
  EXPECT_TRUE(
      LooksLikeNewsMl("<?xml version='1.0'?>\n<newsMessage xmlns='a'>"));
  EXPECT_TRUE(LooksLikeNewsMl("<g2:newsItem guid='4'>"));
  EXPECT_FALSE(LooksLikeNewsMl("<packageItem>"));
  EXPECT_FALSE(LooksLikeNewsMl("<a><newsItem>"));
  EXPECT_FALSE(LooksLikeNewsMl(""));
}

}  // namespace
}  // namespace crosscheck
