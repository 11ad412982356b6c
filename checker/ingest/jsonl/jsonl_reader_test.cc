#include "checker/ingest/jsonl/jsonl_reader.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/utf8_sequence.h"
#include "checker/claim/article.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/string_source.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {},
                    const std::string& published = "") {
  StringSource source(bytes);
  CollectingSink sink;
  ReadJsonl(source, {"wire.jsonl", published, limits}, sink);
  return sink;
}

std::string Ids(const CollectingSink& sink) {
  std::string ids;
  for (const Article& article : sink.articles) {
    absl::StrAppend(&ids, ids.empty() ? "" : " ", article.id);
  }
  return ids;
}

std::string Original(const std::string& file, const TextField& field,
                     absl::string_view words) {
  const size_t begin = field.text.find(std::string(words));
  const auto from = field.to_origin.ToSource(static_cast<int64_t>(begin));
  const auto to =
      field.to_origin.ToSource(static_cast<int64_t>(begin + words.size()));
  return file.substr(from, to - from);
}

TEST(ReadJsonlTest, ReadsEveryField) {
  const std::string file =
      "{\"id\":\"a\",\"text\":\"4\"}\r\n"
      "{\"id\":\"wsj-1\",\"title\":\"Pause of \\\"48 hours\\\"\","
      "\"published\":\"2016-09-29 14:30\",\"source\":\"WSJ\","
      "\"url\":\"http:\\/\\/example.org\",\"group\":\"g\","
      "\"text\":\"\\u201cAt least 253\\u201d\\npeople died.\"}\r\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(2));
  const Article& article = sink.articles[1];
  EXPECT_EQ(article.id, "wsj-1");
  EXPECT_EQ(article.path, "wire.jsonl");
  EXPECT_EQ(article.line, 2U);
  EXPECT_EQ(article.published, "2016-09-29T14:30");
  EXPECT_EQ(article.source, "WSJ");
  EXPECT_EQ(article.url, "http://example.org");
  EXPECT_EQ(article.group, "g");
  EXPECT_FALSE(article.reference);
  EXPECT_EQ(article.title.text, "Pause of \"48 hours\"");
  EXPECT_EQ(Original(file, article.title, "\"48"), "\\\"48");
  EXPECT_EQ(article.title.line, 2U);
  EXPECT_EQ(article.title.column, 24U);
  EXPECT_EQ(article.body.text, "“At least 253”\npeople died.");
  EXPECT_EQ(Original(file, article.body, "253"), "253");
  EXPECT_EQ(Original(file, article.body, "253”\n"), "253\\u201d\\n");
  EXPECT_EQ(article.body.to_span.ToSource(12), 12);
}

TEST(ReadJsonlTest, MissingFieldsAreEmpty) {
  const CollectingSink sink = Read(
      "{\"text\":\"4\"}\n\n{\"id\":\"\",\"title\":null,\"source\":\"unknown\","
      "\"published\":\"\",\"text\":\"5\"}");
  EXPECT_THAT(sink.Lines(), IsEmpty());
  EXPECT_EQ(Ids(sink), "wire.jsonl:1 wire.jsonl:3");
  for (const Article& article : sink.articles) {
    EXPECT_EQ(article.title.text, "");
    EXPECT_EQ(article.published, "");
    EXPECT_EQ(article.source, "");
    EXPECT_EQ(article.url, "");
    EXPECT_EQ(article.group, "");
  }
}

TEST(ReadJsonlTest, TheFlagOutranksTheRow) {
  const CollectingSink sink =
      Read("{\"published\":\"2016-09-29\",\"text\":\"4\"}\n{\"text\":\"5\"}\n",
           {}, "2016-10-01");
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(2));
  EXPECT_EQ(sink.articles[0].published, "2016-10-01");
  EXPECT_EQ(sink.articles[1].published, "2016-10-01");
}

TEST(ReadJsonlTest, MapsBadBytes) {
  const std::string file = "\xef\xbb\xbf{\"text\":\"caf\xe9 \\u00e9 253\"}";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("wire.jsonl:1:13 (byte 15): error[E107]: not valid UTF-8 at "
                  "1 place of the row, here first; read with U+FFFD there"));
  ASSERT_THAT(sink.articles, SizeIs(1));
  const TextField& body = sink.articles[0].body;
  EXPECT_EQ(body.text, "caf\ufffd é 253");
  EXPECT_EQ(Original(file, body, "\ufffd"), "\xe9");
  EXPECT_EQ(Original(file, body, "é"), "\\u00e9");
  EXPECT_EQ(Original(file, body, "253"), "253");
  EXPECT_EQ(body.to_span.ToSource(6), 4);  // Of "caf\xe9 é 253", decoded.
}

TEST(ReadJsonlTest, ReadsRowsUpToTheLimit) {
  Limits limits;
  limits.article_bytes = 12;
  const CollectingSink sink = Read(
      "{\"text\":\"4\"}\n{\"text\":\"45\"}\n{\"text\":\"456\"}\r\n"
      "{\"text\":\"4\"}",
      limits);
  EXPECT_EQ(Ids(sink), "wire.jsonl:1 wire.jsonl:4");
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("wire.jsonl:2:1 (byte 13): error[E106]: a row longer than "
                  "the limit of 12 bytes; row skipped",
                  "wire.jsonl:3:1 (byte 27): error[E106]: a row longer than "
                  "the limit of 12 bytes; row skipped"));
}

TEST(ReadJsonlTest, KeepsTheRowsBeforeAFailingDisk) {
  StringSource source(absl::StrCat("{\"text\":\"4\"}\n{\"text\":\"",
                                   std::string(100000, 'x'), "\"}"),
                      /*step=*/70000);
  source.FailAt(70000);
  CollectingSink sink;
  ReadJsonl(source, {"wire.jsonl", "", {}}, sink);
  EXPECT_EQ(Ids(sink), "wire.jsonl:1");
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("wire.jsonl:2:1 (byte 13): error[E102]: the disk is on fire; "
                  "this row and those behind it are not read"));
}

struct ProblemCase {
  std::string name;
  std::string bytes;
  std::string ids;
  std::vector<std::string> want;
};

class JsonlProblemTest : public testing::TestWithParam<ProblemCase> {};

TEST_P(JsonlProblemTest, IsReportedAndTheRestRead) {
  const CollectingSink sink = Read(GetParam().bytes);
  EXPECT_EQ(Ids(sink), GetParam().ids);
  EXPECT_EQ(sink.Lines(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Files, JsonlProblemTest,
    testing::ValuesIn<ProblemCase>({
        {"Empty", "", "", {"wire.jsonl: error[E104]: no rows; not read"}},
        {"BlankLines",
         "\n \t\r\n\n",
         "",
         {"wire.jsonl: error[E104]: no rows; not read"}},
        {"OnlyAMark",
         "\xef\xbb\xbf",
         "",
         {"wire.jsonl: error[E104]: no rows; not read"}},
        {"Utf16",
         std::string("\xff\xfe{\0}\0", 6),
         "",
         {"wire.jsonl: error[E105]: UTF-16 or UTF-32, but JSON lines are "
          "UTF-8; not read"}},
        {"Binary",
         std::string("\x7f"
                     "ELF\2\1\1\0\0\n\0\0\n\0\0\n\0\3\0>\0",
                     21),
         "",
         {"wire.jsonl: error[E105]: not text in UTF-8; not read"}},
        {"OneBadRow",
         "{\"id\":\"a\",\"text\":\"4\"}\n{\"id\":\"b\",\"text\":}\n"
         "{\"id\":\"c\",\"text\":\"5\"}",
         "a c",
         {"wire.jsonl:2:18 (byte 39): error[E109]: not JSON: syntax error "
          "while "
          "parsing value - unexpected '}', expected '[', '{', or a literal; "
          "row skipped"}},
        {"ColumnsAreCodePoints",
         "{\"id\":\"Алеппо\"]",
         "",
         {"wire.jsonl:1:15 (byte 20): error[E109]: not JSON: syntax error "
          "while "
          "parsing object - unexpected ']', expected '}'; row skipped"}},
        {"BadFirstRowIsNotABinary",
         std::string(3, '\0') + "\n{\"id\":\"b\",\"text\":\"4\"}\n",
         "b",
         {"wire.jsonl:1:1 (byte 0): error[E109]: not JSON: a NUL byte; row "
          "skipped"}},
        {"CutLastRow",
         "{\"id\":\"a\",\"text\":\"4\"}\n{\"id\":\"b\",\"te",
         "a",
         {"wire.jsonl:2:14 (byte 35): error[E109]: not JSON: syntax error "
          "while "
          "parsing object key - invalid string: missing closing quote; row "
          "skipped"}},
        {"WrongType",
         "{\"id\":7,\"text\":\"4\"}\n{\"id\":\"b\",\"text\":\"5\"}",
         "b",
         {"wire.jsonl:1:2 (byte 1): error[E110]: the value of \"id\" is not a "
          "string; row skipped"}},
        {"Twice",
         "{\"id\":\"a\",\"id\":\"b\",\"text\":\"4\"}",
         "",
         {"wire.jsonl:1:11 (byte 10): error[E110]: \"id\" stands twice; row "
          "skipped"}},
        {"NoText",
         "{\"id\":\"a\"}",
         "a",
         {"wire.jsonl:1:1 (byte 0): note[N103]: the row has no \"text\"; "
          "nothing to check in it"}},
        {"BlankText",
         "{\"id\":\"a\",\"text\":\" \\n\"}",
         "a",
         {"wire.jsonl:1:1 (byte 0): note[N103]: the \"text\" of the row is "
          "empty; nothing to check in it"}},
        {"BadDate",
         "{\"id\":\"a\",\"published\":\"2016-13-40\",\"text\":\"4\"}",
         "a",
         {"wire.jsonl:1:24 (byte 23): note[N101]: \"2016-13-40\" is not a date "
          "like 2016-09-29 or 2016-09-29T14:30; read without date"}},
        {"EnglishDate",
         "{\"id\":\"a\",\"published\":\"September 29, 2016\",\"text\":\"4\"}",
         "a",
         {"wire.jsonl:1:24 (byte 23): note[N101]: \"September 29, 2016\" is "
          "not "
          "a date like 2016-09-29 or 2016-09-29T14:30; read without date"}},
        {"LoneSurrogate",
         "{\"id\":\"a\",\"text\":\"4 \\ud83d\"}",
         "a",
         {"wire.jsonl:1:21 (byte 20): note[N102]: 1 escape that is half a "
          "surrogate pair; read as U+FFFD"}},
        {"BadByteInAnotherKey",
         "{\"id\":\"a\",\"x\":\"\xff\",\"text\":\"4\"}",
         "a",
         {"wire.jsonl:1:16 (byte 15): error[E107]: not valid UTF-8 at 1 place "
          "of the row, here first; read with U+FFFD there"}},
        {"ArrayOfRows",
         "[\n{\"id\":\"a\",\"text\":\"4\"}\n]",
         "a",
         {"wire.jsonl:1:1 (byte 0): error[E109]: a row must be an object; row "
          "skipped",
          "wire.jsonl:3:1 (byte 24): error[E109]: not JSON: syntax error while "
          "parsing value - unexpected ']', expected '[', '{', or a literal; "
          "row "
          "skipped"}},
    }),
    [](const testing::TestParamInfo<ProblemCase>& info) {
      return info.param.name;
    });

TEST(ReadJsonlTest, EveryBadRowIsAProblemOfItsOwn) {
  std::string file;
  for (int i = 0; i < 100; ++i) file += i % 2 == 0 ? "{}}\n" : "{\"text\":1}\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.problems, SizeIs(100));
  EXPECT_THAT(sink.articles, IsEmpty());
}

TEST(ReadJsonlTest, DeepRowsDoNoHarm) {
  const CollectingSink sink =
      Read(absl::StrCat("{\"text\":\"4\"}\n{\"a\":", std::string(200000, '['),
                        "\n", "{\"text\":\"5\"}\n"));
  EXPECT_EQ(Ids(sink), "wire.jsonl:1 wire.jsonl:3");
  ASSERT_THAT(sink.Lines(), SizeIs(1));
  EXPECT_THAT(sink.Lines()[0], HasSubstr("nested deeper than the limit"));
}

// Good files with bytes changed, taken out and put in.
TEST(ReadJsonlTest, RandomFilesMapBackToThemselves) {
  const std::string kGood =
      "{\"id\":\"a\",\"title\":\"\\u201c48\\u201d h\",\"text\":\"At \\\"253\\\""
      "\\n\\ud83d\\ude00 died.\"}\r\n{\"text\":\"caf\xc3\xa9 "
      "4\",\"n\":[1.5]}\n";
  const std::vector<std::string> kPieces = {
      "\"", "\\", "\n", "\\ud83d", "\xff", "\xe2\x80", "{", "}", "[", ":", "4"};
  size_t articles = 0;
  for (uint32_t seed = 0; seed < 20000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    std::string file = kGood;
    for (uint32_t n = random() % 4; n > 0; --n) {
      const size_t at = random() % file.size();
      switch (random() % 3) {
        case 0:
          file[at] = static_cast<char>(random());
          break;
        case 1:
          file.erase(at, random() % 3);
          break;
        default:
          file.insert(at, kPieces[random() % kPieces.size()]);
      }
    }
    const CollectingSink sink = Read(file);
    articles += sink.articles.size();
    for (const Article& article : sink.articles) {
      for (const TextField* field : {&article.title, &article.body}) {
        int64_t before = field->to_origin.ToSource(0);
        for (size_t at = 0; at < field->text.size();) {
          const Utf8Sequence c = ReadUtf8(field->text, at);
          ASSERT_TRUE(c.valid);
          at += c.length;
          const int64_t end =
              field->to_origin.ToSource(static_cast<int64_t>(at));
          ASSERT_LT(before, end);
          ASSERT_LT(end, static_cast<int64_t>(file.size()));
          const std::string original = file.substr(before, end - before);
          if (c.code_point != kReplacementCodePoint && original[0] != '\\') {
            ASSERT_EQ(original, field->text.substr(at - c.length, c.length));
          }
          before = end;
        }
        ASSERT_TRUE(field->text.empty() || file[before] == '"');
      }
    }
  }
  EXPECT_GT(articles, 20000U);  // Or the changes leave nothing to look at.
}

}  // namespace
}  // namespace crosscheck
