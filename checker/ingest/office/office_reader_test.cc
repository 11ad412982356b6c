#include "checker/ingest/office/office_reader.h"

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/archive/zip_archive.h"
#include "checker/ingest/archive/zip_bytes.h"
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

std::string ReadTestFile(const std::string& name) {
  std::ifstream file("checker/ingest/office/testdata/" + name,
                     std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

CollectingSink Read(const std::string& bytes, Limits limits = {}) {
  StringSource source(bytes);
  CollectingSink sink;
  ReadOffice(source, {"story.docx", "", limits}, sink);
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

// A part as it is in the archive.
std::string Part(const std::string& bytes, const std::string& name) {
  const auto archive = ZipArchive::Open(bytes, {});
  return (*archive)->Read((*archive)->Find(name)).value();
}

void ExpectMapsBack(const std::string& bytes, const CollectingSink& sink) {
  const auto decode = [](absl::string_view text) {
    return text == "<w:noBreakHyphen/>" ? "-" : DecodeHtmlEntities(text);
  };
  for (const Article& article : sink.articles) {
    const std::string part =
        Part(bytes, article.path.substr(article.path.find("!/") + 2));
    EXPECT_EQ(FindWrongMapping(part, article.title, decode), "");
    EXPECT_EQ(FindWrongMapping(part, article.body, decode), "");
  }
}

const char kRelations[] =
    "<Relationships><Relationship Id='r' Type='http://schemas.example/"
    "officeDocument' Target='word/document.xml'/></Relationships>";

// A .docx of these paragraphs and tables.
std::string Docx(const std::string& body) {
  return ZipBytes(
      {{"[Content_Types].xml", "<Types/>"},
       {"_rels/.rels", kRelations},
       {"word/document.xml",
        absl::StrCat("<w:document><w:body>", body, "</w:body></w:document>")}});
}

std::string Odt(const std::string& styles, const std::string& body) {
  return ZipBytes(
      {{"mimetype", "application/vnd.oasis.opendocument.text"},
       {"content.xml",
        absl::StrCat("<office:document-content><office:automatic-styles>",
                     styles, "</office:automatic-styles><office:body>",
                     "<office:text>\n", body, "\n</office:text></office:body>",
                     "</office:document-content>")}});
}

const char kStory[] =
    "Dyke breaks in Drevnova: DREVNOVA (Harbour Post) — At least 16 people "
    "died when the dyke broke at 3:10 a.m. on Sunday.\n\nThe water covered 4.5 "
    "km2 of fields & 120 homes.\n\nThe towns\n\nTown\tDead\tMissing\n"
    "Drevnova\t11\t4\nSollin\t5\t0\n\nThe Orvana rose 3 metres.\n\nIt fell on "
    "Monday.";
const char kNote[] = ": The police had spoken of 14 dead in the morning.";

TEST(ReadOfficeTest, ReadsWhatPandocWrites) {
  const struct {
    std::string file;
    std::string part;
    std::string notes;
  } kRows[] = {
      {"dyke.docx", "word/document.xml", "word/footnotes.xml"},
      {"dyke.odt", "content.xml", "content.xml"},
  };
  for (const auto& row : kRows) {
    const std::string bytes = ReadTestFile(row.file);
    const CollectingSink sink = Read(bytes);
    EXPECT_THAT(sink.Lines(), IsEmpty());
    ASSERT_THAT(Articles(sink), ElementsAre(kStory, kNote));
    const Article& story = sink.articles[0];
    EXPECT_EQ(story.id, "story.docx");
    EXPECT_EQ(story.path, "story.docx!/" + row.part);
    EXPECT_EQ(story.published, "2024-03-10T14:30:00Z");
    EXPECT_EQ(OriginalOf(Part(bytes, row.part), story.body, "16"), "16");
    EXPECT_EQ(sink.articles[1].id, "story.docx#notes");
    EXPECT_EQ(sink.articles[1].path, "story.docx!/" + row.notes);
    EXPECT_EQ(sink.articles[1].published, "2024-03-10T14:30:00Z");
    ExpectMapsBack(bytes, sink);
  }
}

struct TextCase {
  std::string name;
  std::string body;
  std::string want;
};

class DocxTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(DocxTextTest, IsWhatIsShown) {
  const std::string bytes = Docx(GetParam().body);
  const CollectingSink sink = Read(bytes);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(Articles(sink), ElementsAre(GetParam().want));
  ExpectMapsBack(bytes, sink);
}

INSTANTIATE_TEST_SUITE_P(
    Runs, DocxTextTest,
    testing::ValuesIn<TextCase>({
        {"Joined",
         "<w:p><w:r><w:t>1</w:t></w:r><w:r><w:t>6 &lt; 20</w:t></w:r></w:p>",
         ": 16 < 20"},
        {"Moved",
         "<w:p><w:moveFrom><w:r><w:t>99</w:t></w:r></w:moveFrom><w:moveTo><w:r>"
         "<w:t>4 died.</w:t></w:r></w:moveTo></w:p>",
         ": 4 died."},
        {"Hidden",
         "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:rPr>"
         "<w:vanish w:val='0'/></w:rPr><w:t>4 died.</w:t></w:r></w:p>",
         ": 4 died."},
        {"Breaks",
         "<w:p><w:r><w:t>4</w:t><w:tab/><w:t>5</w:t><w:br/><w:t>6</w:t>"
         "<w:noBreakHyphen/><w:t>7</w:t></w:r></w:p>",
         ": 4 5\n6-7"},
        {"TabStops",
         "<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr><w:r><w:t>4"
         "</w:t></w:r></w:p>",
         ": 4"},
        {"Field",
         "<w:p><w:r><w:instrText>PAGE 9</w:instrText></w:r><w:r><w:t>4 died."
         "</w:t></w:r></w:p>",
         ": 4 died."},
        {"TextBoxOnce",
         "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r>"
         "<w:t>4 died.</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
         "<mc:Fallback><w:p><w:r><w:t>4 died.</w:t></w:r></w:p></mc:Fallback>"
         "</mc:AlternateContent></w:r></w:p>",
         ": 4 died."},
        {"HeadingIsTheTitle",
         "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Dyke</w:t>"
         "</w:r></w:p><w:p><w:r><w:t>4 died.</w:t></w:r></w:p>",
         "Dyke: 4 died."},
        {"LaterHeadingIsNot",
         "<w:p><w:r><w:t>4 died.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle "
         "w:val='Heading1'/></w:pPr><w:r><w:t>Dyke</w:t></w:r></w:p>",
         ": 4 died.\n\nDyke"},
        {"CellOfParagraphs",
         "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Sollin</w:t></w:r></w:p></w:tc>"
         "<w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
         ": Sollin\t5"},
    }),
    [](const testing::TestParamInfo<TextCase>& info) {
      return info.param.name;
    });

TEST(ReadOfficeTest, LeavesOutWhatOdtHides) {
  const std::string bytes = Odt(
      "<style:style style:name='T1'><style:text-properties "
      "text:display='none'/>"
      "</style:style><style:style style:name='T2'><style:text-properties "
      "style:text-position='super 58%'/></style:style>",
      "<text:tracked-changes><text:deletion><text:p>99</text:p></text:deletion>"
      "</text:tracked-changes><text:table-of-content><text:p>98</text:p>"
      "</text:table-of-content><text:p>4<text:s text:c='3'/>died"
      "<text:span "
      "text:style-name='T1'>97</text:span><office:annotation><text:p>"
      "96</text:p></office:annotation> in 2<text:span text:style-name='T2'>3"
      "</text:span> towns.<text:tab/>So.</text:p><text:p "
      "text:style-name='T1'>95"
      "</text:p><text:hidden-text text:is-hidden='true'>94</text:hidden-text>");
  const CollectingSink sink = Read(bytes);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(Articles(sink), ElementsAre(": 4 died in 2 3 towns. So."));
  ExpectMapsBack(bytes, sink);
}

struct BadCase {
  std::string name;
  std::string bytes;
  std::string problem;
};

class BadOfficeTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadOfficeTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().bytes);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadOfficeTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "story.docx: error[E104]: empty file"},
        {"Page", "<p>4 died.</p>",
         "story.docx: error[E109]: not a zip archive, or one cut off; not "
         "read"},
        {"OtherArchive", ZipBytes({{"a.txt", "4"}}),
         "story.docx: error[E108]: not a text document; not read"},
        {"Spreadsheet",
         ZipBytes({{"[Content_Types].xml", ""},
                   {"_rels/.rels",
                    "<Relationships><Relationship Type='a/officeDocument' "
                    "Target='xl/workbook.xml'/></Relationships>"}}),
         "error[E108]: not a text document"},
        {"NoDocument",
         ZipBytes({{"[Content_Types].xml", ""}, {"_rels/.rels", kRelations}}),
         "story.docx!/word/document.xml: error[E109]: the archive has no such "
         "part"},
        {"NoText", Docx("<w:p/>"),
         "story.docx!/word/document.xml: error[E104]: no text in the document"},
        {"WrongXml", Docx("<w:p></w:q>"),
         "story.docx!/word/document.xml:1:26 (byte 25): error[E109]: not XML: "
         "an end tag of another element than the one open; not read"},
        {"Laughs", Docx("<!DOCTYPE a [<!ENTITY b '4'>]><w:p>&b;</w:p>"),
         "error[E109]: not XML: a document type with definitions"},
        {"Bomb",
         Docx(absl::StrCat("<w:p><w:r><w:t>", std::string(2 << 20, '4'),
                           "</w:t></w:r></w:p>")),
         "story.docx!/word/document.xml: error[E106]: a byte of it stands for "
         "more than 100"},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadOfficeTest, NestingIsLimited) {
  Limits limits;
  limits.xml_depth = 5;
  const std::string bytes = Docx("<w:p><w:r><w:t>4 died.</w:t></w:r></w:p>");
  EXPECT_THAT(Read(bytes, limits).articles, SizeIs(1));
  limits.xml_depth = 4;
  EXPECT_THAT(Read(bytes, limits).Lines(),
              ElementsAre(HasSubstr("elements nested too deep")));
}

}  // namespace
}  // namespace crosscheck
