#include "checker/ingest/nitf/nitf_reader.h"

#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/problem.h"
#include "checker/ingest/reader.h"
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
  ReadNitf(source, {"wire.nitf", "", limits}, sink);
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
  return absl::StartsWith(bytes, "<") ? "—" : DecodeHtmlEntities(bytes);
}

void ExpectMapsBack(const std::string& file, const CollectingSink& sink) {
  for (const Article& article : sink.articles) {
    EXPECT_EQ(FindWrongMapping(file, article.title, Decode), "");
    EXPECT_EQ(FindWrongMapping(file, article.body, Decode), "");
  }
}

// A document of this content: of docdata, then of body.content.
std::string Document(absl::string_view docdata, absl::string_view content) {
  return absl::StrCat("<nitf><head>", docdata, "</head><body><body.head>",
                      "<hedline><hl1>Dyke</hl1></hedline></body.head>",
                      "<body.content>", content,
                      "</body.content></body></nitf>");
}

TEST(ReadNitfTest, ReadsADocument) {
  const std::string file =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">\n"
      "<nitf uno=\"wire.example:412\">\n<head>\n"
      "<title>Dyke slug</title>\n"
      "<meta name=\"wordcount\" content=\"300\"/>\n"
      "<docdata management-status=\"usable\">\n"
      "<doc-id id-string=\"b412\" regsrc=\"OW\"/><urgency ed-urg=\"2\"/>\n"
      "<date.issue norm=\"20240310T143000Z\"/>"
      "<date.release norm=\"20240310T143000Z\"/>\n"
      "<doc.copyright holder=\"Orvana Wire\" year=\"2024\"/>"
      "<du-key key=\"dyke-toll\" version=\"3\"/>"
      "<ed-msg info=\"Updates toll to 16\"/>\n"
      "<correction info=\"said 99\"/></docdata>\n"
      "<revision-history name=\"desk\" norm=\"20240310T120000Z\"/>\n"
      "</head>\n<body>\n<body.head>\n"
      "<hedline><hl1>Dyke breaks, <num>16</num> dead</hl1>"
      "<hl2>Another 4 missing</hl2></hedline>\n"
      "<note><body.content><p>Editors: 99 cows</p></body.content></note>\n"
      "<byline>By <person>Jana Moll</person><byttl>Desk 12</byttl></byline>\n"
      "<dateline><location><city>DREVNOVA</city>, Slovakia</location>"
      "<story.date norm=\"20240310\"> March 10</story.date></dateline>\n"
      "</body.head>\n<body.content>\n<block>\n"
      "<p>At least <num units=\"people\">16</num> people died &amp; "
      "<person>Anna Hart<function>mayor</function></person> is hurt.</p>\n"
      "<p>4<em>0</em>0&#160;homes<br/>stand in H<sub>2</sub>O.</p>\n"
      "</block><hl2>The river</hl2>\n"
      "<ol><li>It rose 3 metres.</li></ol>\n"
      "<table><tr><th>Town</th><th>Dead</th></tr>"
      "<tr><td>Drevnova</td><td>16</td></tr></table>\n"
      "<media media-type=\"image\"><media-metadata name=\"w\" value=\"7\"/>"
      "<media-reference source=\"a.jpg\"/><media-caption>The dyke at 3 "
      "a.m.</media-caption><media-producer>Foto 9</media-producer></media>\n"
      "</body.content>\n<body.end><tagline>Reporting by 5 people</tagline>"
      "</body.end>\n</body>\n</nitf>\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(
      Articles(sink),
      ElementsAre("Dyke breaks, 16 dead: Another 4 missing\n\n"
                  "DREVNOVA, Slovakia — At least 16 people died & Anna "
                  "Hartmayor is hurt.\n\n400\u00a0homes\nstand in H2O.\n\n"
                  "The river\n\nIt rose 3 metres.\n\nTown\tDead\n"
                  "Drevnova\t16\n\nThe dyke at 3 a.m."));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.id, "wire.example:412");
  EXPECT_EQ(article.source, "Orvana Wire");
  EXPECT_EQ(article.published, "2024-03-10T14:30:00Z");
  EXPECT_EQ(article.line, 3U);
  EXPECT_EQ(OriginalOf(file, article.body, "400"), "4<em>0</em>0");
  EXPECT_EQ(OriginalOf(file, article.body, "16"), "16");
  EXPECT_EQ(OriginalOf(file, article.title, "16"), "16");
  ExpectMapsBack(file, sink);
}

TEST(ReadNitfTest, ADatelineStandsOnceBeforeTheFirstParagraph) {
  const auto read = [](absl::string_view dateline, absl::string_view content) {
    const std::string file =
        absl::StrCat("<nitf><body><body.head><dateline>", dateline,
                     "</dateline></body.head><body.content>", content,
                     "</body.content></body></nitf>");
    const CollectingSink sink = Read(file);
    ExpectMapsBack(file, sink);
    return Articles(sink);
  };
  EXPECT_THAT(read("DREVNOVA", "<p>Four died.</p><p>Five live.</p>"),
              ElementsAre(": DREVNOVA — Four died.\n\nFive live."));
  EXPECT_THAT(read("DREVNOVA (Wire) —", "<p>Four died.</p>"),
              ElementsAre(": DREVNOVA (Wire) — Four died."));
  EXPECT_THAT(read("Drevnova, Slovakia",
                   "<p> <location>DREVNOVA</location> (Wire) - Four died.</p>"),
              ElementsAre(": DREVNOVA (Wire) - Four died."));
  EXPECT_THAT(read(" ", "<p>Four died.</p>"), ElementsAre(": Four died."));
}

TEST(ReadNitfTest, PrefixesAreNoMatter) {
  const std::string file =
      "<n:nitf xmlns:n='urn:nitf'><n:body><n:body.head><n:hedline><n:hl1>4 die"
      "</n:hl1></n:hedline></n:body.head><n:body.content><n:p>4 died.</n:p>"
      "<n:p>5 live.</n:p></n:body.content></n:body></n:nitf>";
  EXPECT_THAT(Articles(Read(file)), ElementsAre("4 die: 4 died.\n\n5 live."));
}

TEST(ReadNitfTest, StatusAndEmbargoAreHeeded) {
  for (const absl::string_view status : {"withheld", "canceled"}) {
    const CollectingSink sink =
        Read(Document(absl::StrCat("<docdata management-status='", status,
                                   "'><doc-id id-string='b4'/></docdata>"),
                      "<p>4 died.</p>"));
    EXPECT_THAT(sink.articles, IsEmpty());
    EXPECT_THAT(sink.Lines(),
                ElementsAre(absl::StrCat("wire.nitf:1:1 (byte 0): note[N120]: "
                                         "\"b4\" is ",
                                         status,
                                         " by its provider; not "
                                         "read")));
  }
  CollectingSink sink =
      Read(Document("<docdata management-status='embargoed'><date.release "
                    "norm='20240311T060000Z'/></docdata>",
                    "<p>4 died.</p>"));
  EXPECT_THAT(Articles(sink), ElementsAre("Dyke: 4 died."));
  EXPECT_THAT(sink.Lines(),
              ElementsAre(HasSubstr("note[N121]: \"wire.nitf:1\" is under "
                                    "embargo until \"20240311T060000Z\"")));
  sink =
      Read(Document("<docdata management-status='Embargoed'/>", "<p>4.</p>"));
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr("until \"further notice\"")));
  // A date of release is none in itself.
  sink = Read(Document("<docdata><date.release norm='20240311'/></docdata>",
                       "<p>4 died.</p>"));
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_EQ(sink.articles[0].published, "2024-03-11");
}

// Keeps withdrawals as "source id line".
class WithdrawalSink final : public ReadSink {
 public:
  void AddArticle(Article /*article*/) override {}
  void AddProblem(Problem /*problem*/) override {}
  void AddWithdrawal(const Withdrawal& withdrawal) override {
    lines.push_back(absl::StrCat(withdrawal.source, " ", withdrawal.id, " ",
                                 withdrawal.line));
  }
  std::vector<std::string> lines;
};

TEST(ReadNitfTest, ADocumentMayCancelAnother) {
  StringSource source(Document(
      "<docdata management-doc-idref='b3' management-idref-status='canceled'>"
      "<doc.copyright holder='Orvana Wire'/></docdata>",
      "<p>Story b3 is killed.</p>"));
  WithdrawalSink sink;
  ReadNitf(source, {"wire.nitf", "", {}}, sink);
  EXPECT_THAT(sink.lines, ElementsAre("Orvana Wire b3 1"));
}

struct BadCase {
  std::string name;
  std::string file;
  std::string problem;
  size_t articles = 0;
};

class BadNitfTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadNitfTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().file);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, SizeIs(GetParam().articles));
}

std::string Laughs() {
  std::string dtd = "<!DOCTYPE nitf [<!ENTITY a0 'ha'>";
  for (int i = 1; i < 10; ++i) {
    absl::StrAppend(&dtd, "<!ENTITY a", i, " '");
    for (int n = 0; n < 10; ++n) absl::StrAppend(&dtd, "&a", i - 1, ";");
    absl::StrAppend(&dtd, "'>");
  }
  return absl::StrCat(dtd, "]>", Document("", "<p>&a9;</p>"));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadNitfTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "wire.nitf: error[E104]: empty file"},
        {"Binary", std::string(999, '\0'), "error[E105]: not text"},
        {"BillionLaughs", Laughs(),
         "wire.nitf:1:1 (byte 0): error[E109]: not XML: a document type with "
         "definitions, which are not read; not read"},
        {"ExternalEntity",
         "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" +
             Document("", "<p>&a;</p>"),
         "(byte 0): error[E109]: not XML: a document type with definitions"},
        {"Cut", "<nitf><body><body.content><p>4 di",
         "(byte 33): error[E109]: not XML: the end comes too early; not read"},
        {"WrongEnd", "<nitf><body.content><p>4 died.</b></body.content></nitf>",
         "(byte 30): error[E109]: not XML: an end tag of another element"},
        {"Behind", Document("", "<p>4</p>") + "<a>",
         "error[E109]: not XML: the end comes too early"},
        {"OtherXml", "<a><nitf/></a>", "error[E108]: XML, but not NITF"},
        {"NoText", Document("", ""), "note[N103]: the item has no text", 1},
        {"BadDate",
         Document("<docdata><date.issue norm='32 Foo'/></docdata>", "<p>4</p>"),
         "wire.nitf:1:22 (byte 21): note[N101]: \"32 Foo\" is not a date", 1},
        {"BadUtf8", Document("", "<p>Caf\xe9 4</p><p>\xc3\xa9\xc3\xa9</p>"),
         "error[E107]: not valid UTF-8 at 1 place", 1},
        {"Charset", "<?xml version='1.0' encoding='big5'?><nitf/>",
         "error[E112]: in the encoding \"big5\""},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadNitfTest, LimitsAreOfSizeAndDepth) {
  Limits limits;
  limits.xml_depth = 5;
  const std::string file = Document("", "<p>4 died.</p>");
  EXPECT_THAT(Read(file, limits).Lines(), IsEmpty());
  limits.xml_depth = 4;
  EXPECT_THAT(Read(file, limits).Lines(),
              ElementsAre(HasSubstr("elements nested too deep")));
  limits.article_bytes = 9;
  EXPECT_THAT(Read(file, limits).Lines(),
              ElementsAre(HasSubstr("error[E106]: ")));
}

TEST(ReadNitfTest, HostileFilesTakeLinearTime) {
  for (const absl::string_view unit :
       {"<p>", "<p>4", "<hl1>", "<docdata a='1' ", "<p/>", "&amp;", "<br/>",
        "<dateline>4</dateline><p>", "<doc-id id-string='4'/>", "<![CDATA["}) {
    std::string file = "<nitf><body><body.content>";
    while (file.size() < 500000) file.append(unit.data(), unit.size());
    EXPECT_THAT(Read(file).articles, IsEmpty());
  }
  std::string attributes;
  for (int i = 0; i < 50000; ++i) absl::StrAppend(&attributes, " a", i, "='4'");
  EXPECT_THAT(Read(Document(absl::StrCat("<docdata", attributes, "/>"),
                            absl::StrCat("<p", attributes, ">4 died.</p>")))
                  .articles,
              SizeIs(1));
}

TEST(LooksLikeNitfTest, LooksAtTheRoot) {
  EXPECT_TRUE(
      LooksLikeNitf("<?xml version='1.0'?><!DOCTYPE nitf PUBLIC 'a' "
                    "'b'>\n<nitf version='3'><head>"));
  EXPECT_TRUE(LooksLikeNitf("\xef\xbb\xbf<n:nitf>"));
  EXPECT_FALSE(LooksLikeNitf("<nitfx>"));
  EXPECT_FALSE(LooksLikeNitf("<a><nitf>"));
  EXPECT_FALSE(LooksLikeNitf("nitf"));
  EXPECT_FALSE(LooksLikeNitf(""));
}

}  // namespace
}  // namespace crosscheck
