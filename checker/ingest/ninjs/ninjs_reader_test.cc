#include "checker/ingest/ninjs/ninjs_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/json/json_string.h"
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
  ReadNinjs(source, {"wire.json", "", limits}, sink);
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

std::string Decode(absl::string_view bytes) {
  return DecodeHtmlEntities(DecodeJsonString(bytes, 0).text);
}

void ExpectMapsBack(const std::string& file, const CollectingSink& sink) {
  for (const Article& article : sink.articles) {
    EXPECT_EQ(FindWrongMapping(file, article.title, Decode), "");
    EXPECT_EQ(FindWrongMapping(file, article.body, Decode), "");
  }
}

TEST(ReadNinjsTest, ReadsVersion1) {
  const std::string file =
      "{\n"
      "  \"$standard\": {\"name\": \"ninjs\", \"version\": \"1.6\"},\n"
      "  \"uri\": \"http://wire.example/items/412\",\n"
      "  \"type\": \"text\", \"urgency\": 3, \"version\": \"2\",\n"
      "  \"versioncreated\": \"2024-03-10T14:30:00Z\",\n"
      "  \"firstcreated\": \"2024-03-10T06:10:00Z\",\n"
      "  \"pubstatus\": \"usable\", \"byline\": \"By Jana Moll\",\n"
      "  \"located\": \"Drevnova\", \"copyrightholder\": \"Orvana Wire\",\n"
      "  \"headline\": \"Dyke breaks, \\u201c16\\u201d dead\",\n"
      "  \"charcount\": 61,\n"
      "  \"body_text\": \"At least 16 people died. Some 400 are missing.\",\n"
      "  \"body_xhtml\": \"<p>At least <b>16<\\/b> people died.<\\/p>"
      "<p>Some&nbsp;4\\u003cb\\u003e0\\u003c/b\\u003e0 are missing.<\\/p>\",\n"
      "  \"associations\": {\"main\": {\"type\": \"picture\", \"headline\": "
      "\"A dyke\", \"body_text\": \"99 cows\"}}\n"
      "}\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_THAT(Articles(sink),
              ElementsAre("Dyke breaks, “16” dead: At least 16 people "
                          "died.\n\nSome\u00a0400 are missing."));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.id, "http://wire.example/items/412");
  EXPECT_EQ(article.url, "http://wire.example/items/412");
  EXPECT_EQ(article.source, "Orvana Wire");
  EXPECT_EQ(article.published, "2024-03-10T14:30:00Z");
  EXPECT_EQ(article.line, 1U);
  EXPECT_EQ(OriginalOf(file, article.body, "16"), "16");
  EXPECT_EQ(OriginalOf(file, article.body, "400"),
            "4\\u003cb\\u003e0\\u003c/b\\u003e0");
  EXPECT_EQ(OriginalOf(file, article.title, "“16"), "\\u201c16");
  ExpectMapsBack(file, sink);
}

TEST(ReadNinjsTest, ReadsVersions2And3) {
  for (const bool capitals : {false, true}) {
    std::string file =
        "{\"uri\": \"urn:wire:7\", \"versionCreated\": "
        "\"2024-03-11T08:00:00+01:00\", \"copyrightHolder\": \"Orvana Wire\","
        " \"infoSources\": [{\"name\": \"Fire service\"}],"
        " \"headlines\": [{\"role\": \"short\", \"value\": \"Toll 16\"},"
        " {\"role\": \"main\", \"value\": \"Toll rises to 16\"}],"
        " \"bodies\": [{\"role\": \"teaser\", \"contentType\": \"text/html\","
        " \"value\": \"<p>More soon.</p>\"},"
        " {\"role\": \"main\", \"contentType\": \"text/plain\", \"charCount\":"
        " 26, \"value\": \"16 died.\\n\\n4 are missing.\"}],"
        " \"associations\": [{\"name\": \"main\", \"headlines\": [{\"value\": "
        "\"A dyke\"}]}]}";
    if (!capitals) {
      file = absl::StrReplaceAll(file, {{"versionC", "versionc"},
                                        {"copyrightH", "copyrighth"},
                                        {"infoS", "infos"},
                                        {"contentT", "contentt"},
                                        {"charC", "charc"}});
    }
    const CollectingSink sink = Read(file);
    EXPECT_THAT(sink.Lines(), IsEmpty());
    EXPECT_THAT(Articles(sink),
                ElementsAre("Toll rises to 16: 16 died.\n\n4 are missing."));
    EXPECT_EQ(sink.articles[0].source, "Orvana Wire");
    EXPECT_EQ(sink.articles[0].published, "2024-03-11T08:00:00+01:00");
    ExpectMapsBack(file, sink);
  }
}

TEST(ReadNinjsTest, MarkedUpTextIsReadBeforePlain) {
  EXPECT_THAT(Articles(Read("{\"uri\": \"u\", \"bodies\": [{\"role\": \"main\","
                            " \"contenttype\": \"text/plain\", \"value\": "
                            "\"4 died. 5 live.\"}, {\"role\": \"richtext\","
                            " \"contenttype\": \"application/xhtml+xml\", "
                            "\"value\": \"<p>4 died.</p><p>5 live.</p>\"}]}")),
              ElementsAre(": 4 died.\n\n5 live."));
}

TEST(ReadNinjsTest, ReadsWhatItFinds) {
  const struct {
    std::string file;
    std::string want;
  } kRows[] = {
      // Pictures have descriptions only.
      {"{\"uri\": \"u\", \"type\": \"picture\", \"headline\": \"Dyke\", "
       "\"description_text\": \"The dyke on 10 March.\"}",
       "Dyke: The dyke on 10 March."},
      {"{\"guid\": \"g\", \"headline\": \"Dyke\", \"body_html\": "
       "\"<p>4 died.</p>\"}",
       "Dyke: 4 died."},
      {"{\"uri\": \"u\", \"bodies\": [[\"4\"], {\"role\": \"main\"}, "
       "{\"value\": \"5 died.\"}]}",
       ": 5 died."},
      {"{\"uri\": null, \"headline\": \"Dyke\", \"body_text\": \"4 died.\"}",
       "Dyke: 4 died."},
  };
  for (const auto& row : kRows) {
    const CollectingSink sink = Read(row.file);
    EXPECT_THAT(sink.Lines(), IsEmpty()) << row.file;
    EXPECT_THAT(Articles(sink), ElementsAre(row.want));
    ExpectMapsBack(row.file, sink);
  }
}

TEST(ReadNinjsTest, AnArrayHoldsItems) {
  const CollectingSink sink = Read(
      "[{\"uri\": \"a\", \"body_text\": \"4 died.\"},\n {\"body_text\": "
      "\"5 died.\"}, {\"colour\": \"red\"}]");
  EXPECT_THAT(Articles(sink), ElementsAre(": 4 died.", ": 5 died."));
  EXPECT_EQ(sink.articles[1].id, "wire.json:2");
}

TEST(ReadNinjsTest, StatusAndEmbargoAreHeeded) {
  CollectingSink sink = Read(
      "{\"uri\": \"a\", \"pubstatus\": \"withheld\", \"body_text\": "
      "\"4 died.\"}");
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire.json:1:1 (byte 0): note[N120]: \"a\" is "
                          "withheld by its provider; not read"));
  sink = Read(
      "[{\"uri\": \"a\", \"pubStatus\": \"canceled\", \"body_text\": "
      "\"4\"}, {\"uri\": \"b\", \"body_text\": \"5\"}]");
  EXPECT_THAT(Articles(sink), ElementsAre(": 5"));
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr("\"a\" is canceled")));
  sink = Read(
      "{\"uri\": \"a\", \"embargoed\": \"2024-03-11T06:00:00Z\", "
      "\"body_text\": \"4\"}");
  EXPECT_THAT(Articles(sink), ElementsAre(": 4"));
  EXPECT_THAT(sink.Lines(),
              ElementsAre(HasSubstr("note[N121]: \"a\" is under embargo until "
                                    "\"2024-03-11T06:00:00Z\"")));
}

struct BadCase {
  std::string name;
  std::string file;
  std::string problem;
  size_t articles = 0;
};

class BadNinjsTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadNinjsTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().file);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_THAT(sink.articles, SizeIs(GetParam().articles));
}

std::string Deep(int depth) {
  return absl::StrCat("{\"uri\": \"u\", \"x\": ", std::string(depth - 1, '['),
                      std::string(depth - 1, ']'), ", \"body_text\": \"4\"}");
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadNinjsTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "wire.json: error[E104]: empty file"},
        {"Binary", std::string(999, '\0'), "error[E105]: not text"},
        {"Cut", "{\"uri\": \"u\", \"body_text\": \"4 di",
         "wire.json:1:32 (byte 31): error[E109]: not JSON from here on; not "
         "read"},
        {"Garbage", "{\"uri\": \"u\", \"body_text\": \"4\"} x",
         "(byte 31): error[E109]: not JSON"},
        {"HugeNumber", "{\"uri\": \"u\", \"n\": 1e999, \"body_text\": \"4\"}",
         "error[E109]: not JSON"},
        {"Twice",
         "{\"uri\": \"u\", \"versioncreated\": \"2024-03-10\", "
         "\"body_text\": \"4\", \"versioncreated\": \"2024-03-11\"}",
         "(byte 64): error[E110]: \"versioncreated\" stands twice; item not "
         "read"},
        {"TooDeep", Deep(129),
         "(byte 145): error[E106]: nested too deep; not read from here on"},
        {"LoneSurrogate", "{\"uri\": \"u\", \"body_text\": \"4 \\ud800 died\"}",
         "(byte 35): error[E109]: not JSON from here on"},
        {"BadUtf8", "{\"uri\": \"u\", \"body_text\": \"Caf\xe9 4\"}",
         "error[E107]: not valid UTF-8 at 1 place", 1},
        {"BadDate",
         "{\"uri\": \"u\", \"versioncreated\": \"32 Foo\", \"body_text\": "
         "\"4\"}",
         "(byte 32): note[N101]: \"32 Foo\" is not a date", 1},
        {"NoText", "{\"uri\": \"u\", \"headline\": \"Dyke\"}",
         "note[N103]: the item has no text", 1},
        {"OtherJson", "{\"name\": \"crosscheck\"}",
         "error[E108]: JSON, but not that of a news item (ninjs); not read"},
        {"Number", "4", "error[E108]: JSON, but not"},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadNinjsTest, NestingUpToTheLimitIsRead) {
  EXPECT_THAT(Articles(Read(Deep(128))), ElementsAre(": 4"));
  Limits limits;
  limits.article_bytes = 9;
  EXPECT_THAT(Read(Deep(2), limits).Lines(),
              ElementsAre(HasSubstr("error[E106]: ")));
}

TEST(ReadNinjsTest, HostileFilesTakeLinearTime) {
  for (const absl::string_view unit :
       {"{\"uri\":", "[", "{\"bodies\":[{", "\"", "\\u", "{\"a\":1},"}) {
    for (const absl::string_view begin :
         {"", "[", "{\"uri\": \"u\", \"b\": "}) {
      std::string file(begin);
      while (file.size() < 1000000) file.append(unit.data(), unit.size());
      EXPECT_THAT(Read(file).articles, IsEmpty());
    }
  }
}

TEST(LooksLikeNinjsTest, LooksAtTheKeys) {
  EXPECT_TRUE(
      LooksLikeNinjs("\xef\xbb\xbf{\"uri\": \"u\", \"pubstatus\": \"us"
                     "able\", \"body_te"));
  EXPECT_TRUE(LooksLikeNinjs("[{\"guid\": \"u\", \"headline\": \"4\","));
  EXPECT_TRUE(LooksLikeNinjs("{\"uri\": \"u\", \"bodies\": [{\"value\": \"4"));
  EXPECT_FALSE(LooksLikeNinjs("{\"uri\": \"u\", \"name\": \"4\"}"));
  EXPECT_FALSE(LooksLikeNinjs("{\"headline\": \"4\", \"body_text\": \"4\"}"));
  EXPECT_FALSE(
      LooksLikeNinjs("{\"a\": {\"uri\": \"u\", \"headline\": \"4\"}}"));
  EXPECT_FALSE(LooksLikeNinjs("{uri"));
  EXPECT_FALSE(LooksLikeNinjs("4"));
  EXPECT_FALSE(LooksLikeNinjs(""));
}

}  // namespace
}  // namespace crosscheck
