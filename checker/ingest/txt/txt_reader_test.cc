#include "checker/ingest/txt/txt_reader.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/base/utf8_sequence.h"
#include "checker/claim/article.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/mapping.h"
#include "checker/ingest/testing/string_source.h"
#include "checker/text/utf8.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

CollectingSink Read(const std::string& bytes, Limits limits = {},
                    const std::string& published = "") {
  StringSource source(bytes);
  CollectingSink sink;
  ReadTxt(source, {"wire/a.txt", published, limits}, sink);
  return sink;
}

// The bytes of `file` that `field` says its text[begin, begin + size) is.
std::string Original(const std::string& file, const TextField& field,
                     size_t begin, size_t size) {
  const auto from = field.to_span.ToSource(static_cast<int64_t>(begin));
  const auto to = field.to_span.ToSource(static_cast<int64_t>(begin + size));
  EXPECT_EQ(field.to_origin.ToSource(static_cast<int64_t>(begin)), from);
  return file.substr(from, to - from);
}

TEST(ReadTxtTest, ReadsHeaderAndText) {
  const std::string file =
      "Title: Pause of 48 hours\r\nDate: Sept. 29, 2016\r\n"
      "Source: Desk\r\nURL: http://example.org/1\r\nGroup: pause\r\n\r\n"
      "At least 253 people died.\r\n";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.id, "wire/a.txt");
  EXPECT_EQ(article.path, "wire/a.txt");
  EXPECT_EQ(article.line, 1U);
  EXPECT_EQ(article.source, "Desk");
  EXPECT_EQ(article.published, "2016-09-29");
  EXPECT_EQ(article.url, "http://example.org/1");
  EXPECT_EQ(article.group, "pause");
  EXPECT_FALSE(article.reference);
  EXPECT_EQ(article.title.text, "Pause of 48 hours");
  EXPECT_EQ(Original(file, article.title, 9, 2), "48");
  EXPECT_EQ(article.title.line, 1U);
  EXPECT_EQ(article.title.column, 8U);
  EXPECT_EQ(article.body.text, "At least 253 people died.\r\n");
  EXPECT_EQ(Original(file, article.body, 9, 3), "253");
  EXPECT_EQ(article.body.line, 7U);
  EXPECT_EQ(article.body.column, 1U);
}

TEST(ReadTxtTest, WithoutHeaderTheTextIsTheFile) {
  const std::string file = "Pause of 48 hours\n\nAt least 253 died.";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.title.text, "");
  EXPECT_EQ(article.published, "");
  EXPECT_EQ(article.source, "");
  EXPECT_EQ(article.group, "");
  EXPECT_EQ(article.body.text, file);
  EXPECT_EQ(article.body.to_span.ToSource(9), 9);
}

TEST(ReadTxtTest, UnknownIsNoName) {
  const CollectingSink sink = Read("Date: unknown\nSource: Unknown\n\n400.");
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  EXPECT_EQ(sink.articles[0].published, "");
  EXPECT_EQ(sink.articles[0].source, "");
}

TEST(ReadTxtTest, TheFlagOutranksTheHeader) {
  for (const char* file : {"Date: 2016-09-29\n\n400.", "400.",
                           // Not even looked at, so not complained of.
                           "Date: 2016-13-40\n\n400."}) {
    const CollectingSink sink = Read(file, {}, "2016-10-01");
    EXPECT_THAT(sink.Lines(), IsEmpty());
    ASSERT_THAT(sink.articles, SizeIs(1));
    EXPECT_EQ(sink.articles[0].published, "2016-10-01");
  }
}

TEST(ReadTxtTest, MapsBadBytesInTitleAndText) {
  const std::string file = "\xef\xbb\xbfTitle: caf\xe9 4\n\n\xff\xe2\x80 253.";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire/a.txt:1:11 (byte 13): error[E107]: not valid "
                          "UTF-8 at 3 places, here first; read with U+FFFD "
                          "there"));
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.title.text, "caf\ufffd 4");
  EXPECT_EQ(Original(file, article.title, 3, 3), "\xe9");
  EXPECT_EQ(Original(file, article.title, 7, 1), "4");
  EXPECT_EQ(article.body.text, "\ufffd\ufffd 253.");
  EXPECT_EQ(Original(file, article.body, 0, 6), "\xff\xe2\x80");
  EXPECT_EQ(Original(file, article.body, 7, 3), "253");
}

TEST(ReadTxtTest, MapsUtf16) {
  std::string file = "\xff\xfe";
  for (const char c : absl::string_view("Title: 48 hours\n\n253 died.")) {
    file.push_back(c);
    file.push_back('\0');
  }
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(), IsEmpty());
  ASSERT_THAT(sink.articles, SizeIs(1));
  const Article& article = sink.articles[0];
  EXPECT_EQ(article.title.text, "48 hours");
  EXPECT_EQ(article.body.text, "253 died.");
  EXPECT_EQ(Original(file, article.title, 0, 2), std::string("4\0008\0", 4));
  EXPECT_EQ(Original(file, article.body, 0, 3),
            std::string("2\0005\0003\0", 6));
  EXPECT_EQ(Original(file, article.body, 8, 1), std::string(".\0", 2));
}

TEST(ReadTxtTest, ReadsUpToTheLimit) {
  Limits limits;
  limits.article_bytes = 4;
  EXPECT_THAT(Read("253", limits).articles, SizeIs(1));
  EXPECT_THAT(Read("253.", limits).articles, SizeIs(1));
  const CollectingSink over = Read("253.\n", limits);
  EXPECT_THAT(over.articles, IsEmpty());
  EXPECT_THAT(over.Lines(),
              ElementsAre("wire/a.txt: error[E106]: 5 bytes are more than the "
                          "limit of 4; not read"));
}

TEST(ReadTxtTest, ReportsAFailingDisk) {
  StringSource source("At least 253 died.", /*step=*/5);
  source.FailAt(10);
  CollectingSink sink;
  ReadTxt(source, {"a.txt", "", {}}, sink);
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("a.txt: error[E102]: the disk is on fire; not read"));
}

TEST(ReadTxtTest, NotesToEditorsAreLeftOut) {
  const std::string file =
      "Title: Dyke\n\nBC-Dyke,1st Ld-Writethru,400\r\n(Eds: updates toll to "
      "99)\r\n\r\nCaf\u00e9 — 16 died.\r\n(Recasts)\r\nSome 400 wait.";
  const CollectingSink sink = Read(file);
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire/a.txt:3:1 (byte 13): note[N122]: 3 notes to "
                          "editors, here first; left out"));
  ASSERT_THAT(sink.articles, SizeIs(1));
  const TextField& body = sink.articles[0].body;
  EXPECT_EQ(body.text, "\r\nCaf\u00e9 — 16 died.\r\nSome 400 wait.");
  EXPECT_EQ(Original(file, body, body.text.find("400"), 3), "400");
  const std::string unix_file = absl::StrReplaceAll(file, {{"\r\n", "\n"}});
  EXPECT_EQ(FindWrongMapping(unix_file, Read(unix_file).articles[0].body,
                             [](absl::string_view) { return std::string(); }),
            "");
  // And nothing is a story of nothing else.
  EXPECT_THAT(Read("(Eds: recasts)\n").Lines(),
              ElementsAre("wire/a.txt:1:1 (byte 0): note[N122]: 1 note to "
                          "editors, here first; left out",
                          "wire/a.txt: error[E104]: nothing but notes to "
                          "editors; not read"));
}

TEST(ReadTxtTest, AKilledStoryIsNotRead) {
  CollectingSink sink = Read("BULLETIN KILL\n\nThe toll of 99 is wrong.\n");
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire/a.txt:1:1 (byte 0): note[N120]: a notice that "
                          "the story is not to be used (KILL); not read"));
  sink = Read("Title: STORY WITHDRAWN\nDate: 2024-03-10\n\n99 died.\n");
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre("wire/a.txt:1:8 (byte 7): note[N120]: a notice that "
                          "the story is not to be used (KILL); not read"));
}

struct ProblemCase {
  std::string name;
  std::string bytes;
  size_t articles;
  std::vector<std::string> want;
};

class TxtProblemTest : public testing::TestWithParam<ProblemCase> {};

TEST_P(TxtProblemTest, IsReportedAndTheRestRead) {
  const CollectingSink sink = Read(GetParam().bytes);
  EXPECT_EQ(sink.articles.size(), GetParam().articles);
  EXPECT_EQ(sink.Lines(), GetParam().want);
}

INSTANTIATE_TEST_SUITE_P(
    Files, TxtProblemTest,
    testing::ValuesIn<ProblemCase>({
        {"Empty", "", 0, {"wire/a.txt: error[E104]: empty file; not read"}},
        {"OnlyAMark",
         "\xef\xbb\xbf",
         0,
         {"wire/a.txt: error[E104]: nothing but white space; not read"}},
        {"WhiteSpace",
         " \r\n\t\n",
         0,
         {"wire/a.txt: error[E104]: nothing but white space; not read"}},
        {"Nuls",
         std::string(64, '\0'),
         0,
         {"wire/a.txt: error[E105]: not text in UTF-8, nor in UTF-16 or UTF-32 "
          "with a byte order mark; not read"}},
        {"Jpeg",
         std::string("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0H\0H\0\0", 20),
         0,
         {"wire/a.txt: error[E105]: not text in UTF-8, nor in UTF-16 or UTF-32 "
          "with a byte order mark; not read"}},
        {"OneBadByte",
         "400 dead.\nNear the caf\xe9.\n",
         1,
         {"wire/a.txt:2:13 (byte 22): error[E107]: not valid UTF-8 at 1 place, "
          "here first; read with U+FFFD there"}},
        {"CutUtf16",
         std::string("\xff\xfe"
                     "4\0"
                     "0\0"
                     "0",
                     7),
         1,
         {"wire/a.txt:1:3 (byte 6): error[E107]: not valid UTF-16 or UTF-32 at "
          "1 place, here first; read with U+FFFD there"}},
        {"HeaderWithoutText",
         "Date: 2016-09-29\n\n \n",
         0,
         {"wire/a.txt: error[E104]: no text behind the header; not read"}},
        {"TitleWithoutText",
         "Title: 400 dead\n\n",
         1,
         {"wire/a.txt: error[E104]: no text behind the header; only the title "
          "was read"}},
        {"BadDate",
         "Title: Pause\nDate: 2016-13-40\n\n400 dead.",
         1,
         {"wire/a.txt:2:7 (byte 19): note[N101]: \"2016-13-40\" is not a date "
          "like 2016-09-29 or September 29, 2016; read without date"}},
        {"BadDateThatActs",
         "Date: \x1b[2J\n\n400 dead at last count.",
         1,
         {"wire/a.txt:1:7 (byte 6): note[N101]: \"\\x1b[2J\" is not a date "
          "like 2016-09-29 or September 29, 2016; read without date"}},
        {"UnknownHeader",
         "Title: Pause\nAuthor: A\n\n400 dead.",
         1,
         {"wire/a.txt:2:1 (byte 13): note[N106]: \"Author\" is no known "
          "header; line left out"}},
        {"SecondTitle",
         "Title: Pause\ntitle: War\n\n400 dead.",
         1,
         {"wire/a.txt:2:1 (byte 13): note[N106]: a second \"title\"; the first "
          "one holds"}},
        {"HeaderThatDoesNotEnd",
         "Title: Pause\n400 dead.\n",
         1,
         {"wire/a.txt:2:1 (byte 13): note[N106]: no blank line ends the "
          "header, and this is no header line; the header is read as text"}},
    }),
    [](const testing::TestParamInfo<ProblemCase>& info) {
      return info.param.name;
    });

// Whatever the bytes, what is read of them is found again where the maps say.
TEST(ReadTxtTest, RandomFilesMapBackToThemselves) {
  const std::vector<std::string> kPieces = {
      "Title: ", "Date: ", "Source:", "\n",   "\r\n", "\n\n",     "400 ",
      "caf\xe9", "’",      "😀",       "\xe2", "\x80", "\xff\xfe", " "};
  for (uint32_t seed = 0; seed < 20000; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    std::string file;
    for (uint32_t n = random() % 20; n > 0; --n) {
      const uint32_t pick = random() % (kPieces.size() + 2);
      if (pick < kPieces.size()) {
        file += kPieces[pick];
      } else {
        file.push_back(static_cast<char>(random()));
      }
    }
    const CollectingSink sink = Read(file);
    ASSERT_LE(sink.articles.size(), 1U);
    ASSERT_FALSE(sink.articles.empty() && sink.problems.empty());
    const bool wide = HasWideByteOrderMark(file);
    for (const Article& article : sink.articles) {
      for (const TextField* field : {&article.title, &article.body}) {
        for (size_t at = 0; at < field->text.size();) {
          const Utf8Sequence c = ReadUtf8(field->text, at);
          ASSERT_TRUE(c.valid);
          const auto end = static_cast<size_t>(
              field->to_span.ToSource(static_cast<int64_t>(at + c.length)));
          ASSERT_LE(end, file.size());
          const std::string original = Original(file, *field, at, c.length);
          ASSERT_FALSE(original.empty());
          if (!wide && c.code_point != kReplacementCodePoint) {
            ASSERT_EQ(original, field->text.substr(at, c.length));
          }
          at += c.length;
        }
      }
    }
  }
}

}  // namespace
}  // namespace crosscheck
