#include "checker/ingest/archive/zip_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/ingest/archive/zip_bytes.h"
#include "checker/ingest/formats.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/string_source.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

CollectingSink Read(const std::string& bytes, Limits limits = {}) {
  StringSource source(bytes);
  CollectingSink sink;
  ReadZip(source, {"wires.zip", "", limits, FindReader}, sink);
  return sink;
}

// "id: text" of each article.
std::vector<std::string> Articles(const CollectingSink& sink) {
  std::vector<std::string> articles;
  for (const Article& article : sink.articles) {
    articles.push_back(absl::StrCat(article.id, ": ", article.body.text));
  }
  return articles;
}

TEST(ReadZipTest, ReadsMembersAsFiles) {
  const CollectingSink sink = Read(ZipBytes(
      {{"day/", ""},
       {"day/a.txt", "Title: Dyke\n\n16 died."},
       {"day/saved", "<!doctype html><p>At least 250 people were hurt."},
       {"feed.xml",
        "<rss><item><guid>g</guid><description>4 died."
        "</description></item></rss>"},
       {"day/.DS_Store", "4"},
       {"__MACOSX/day/a.txt", "4"},
       {"../b.txt", "17 died."},
       {"logo.png", "\x89PNG"},
       {"clip.mp3", "4"}}));
  EXPECT_THAT(
      Articles(sink),
      ElementsAre("wires.zip!/day/a.txt: 16 died.",
                  "wires.zip!/day/saved: At least 250 people were hurt.",
                  "g: 4 died.", "wires.zip!/../b.txt: 17 died."));
  EXPECT_EQ(sink.articles[0].path, "wires.zip!/day/a.txt");
  EXPECT_EQ(sink.articles[0].body.line, 3U);
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wires.zip: note[N123]: 2 members are of no known "
                          "format, \"logo.png\" first; left out"));
}

TEST(ReadZipTest, ADocumentIsADocument) {
  const std::string document =
      ZipBytes({{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"content.xml",
                 "<office:document-content><office:body><office:text>"
                 "<text:p>4 died.</text:p></office:text></office:body>"
                 "</office:document-content>"}});
  EXPECT_THAT(Articles(Read(document)), ElementsAre("wires.zip: 4 died."));
  EXPECT_THAT(Articles(Read(ZipBytes({{"a.odt", document}}))),
              ElementsAre("wires.zip!/a.odt: 4 died."));
}

TEST(ReadZipTest, NamesWhatItCannotReadAndGoesOn) {
  std::string bytes = ZipBytes({{"a.txt", ""},
                                {"b.zip", ZipBytes({{"a.txt", "4 died."}})},
                                {"c.jsonl", "{}}\n"},
                                {"d.txt", "Bytes that are flipped below."},
                                {"e\n.txt", "17 died."}});
  bytes[bytes.find("flipped")] ^= 1;
  const CollectingSink sink = Read(bytes);
  EXPECT_THAT(Articles(sink), ElementsAre("wires.zip!/e\n.txt: 17 died."));
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("wires.zip!/a.txt: error[E104]: empty file; not read",
                  "wires.zip!/b.zip: error[E106]: an archive within an "
                  "archive; not read",
                  HasSubstr("wires.zip!/c.jsonl:1:3 (byte 2): error[E109]"),
                  HasSubstr("wires.zip!/d.txt: error[E109]: damaged: CRC")));
}

TEST(ReadZipTest, NothingToReadIsAnError) {
  EXPECT_THAT(Read(ZipBytes({{"day/", ""}})).Lines(),
              ElementsAre("wires.zip: error[E104]: an archive without "
                          "articles; not read"));
  EXPECT_THAT(Read("PK").Lines(),
              ElementsAre("wires.zip: error[E109]: not a zip archive, or one "
                          "cut off; not read"));
}

TEST(ReadZipTest, LimitsAreErrors) {
  Limits limits;
  limits.archive_members = 1;
  EXPECT_THAT(Read(ZipBytes({{"a.txt", "4"}, {"b.txt", "5"}}), limits).Lines(),
              ElementsAre("wires.zip: error[E106]: 2 members are more than the "
                          "limit of 1; not read"));
  limits = {};
  limits.archive_bytes = 8;
  const CollectingSink sink =
      Read(ZipBytes({{"a.txt", "16 died."}, {"b.txt", "5"}}), limits);
  EXPECT_THAT(Articles(sink), ElementsAre("wires.zip!/a.txt: 16 died."));
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wires.zip!/b.txt: error[E106]: more than 8 bytes "
                          "are in the archive up to here; not read"));
}

}  // namespace
}  // namespace crosscheck
