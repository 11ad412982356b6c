#include "checker/ingest/warc/warc_reader.h"

#include <zlib.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
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

CollectingSink Read(const std::string& bytes, Limits limits = {},
                    size_t step = 1000000) {
  StringSource source(bytes, step);
  CollectingSink sink;
  ReadWarc(source, {"crawl.warc", "", limits, FindReader}, sink);
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

// As one gzip member.
std::string Gzip(const std::string& text) {
  z_stream stream = {};
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8,
               Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()), '\0');
  std::string in = text;
  stream.next_in = reinterpret_cast<Bytef*>(&in[0]);
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(&out[0]);
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string Record(absl::string_view headers, absl::string_view block) {
  return absl::StrCat("WARC/1.0\r\n", headers,
                      "\r\nContent-Length: ", block.size(), "\r\n\r\n", block,
                      "\r\n\r\n");
}

// A response at http://post.example/a of these headers.
std::string Response(absl::string_view headers, absl::string_view body) {
  return Record(
      "WARC-Type: response\r\nWARC-Target-URI: http://post.example/a\r\n"
      "Content-Type: application/http; msgtype=response",
      absl::StrCat("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", headers,
                   "\r\n", body));
}

const char kPage[] = "<p>At least 16 people died on Sunday.";
const char kText[] = ": At least 16 people died on Sunday.";

TEST(ReadWarcTest, ReadsWhatWgetWrites) {
  std::ifstream file("checker/ingest/warc/testdata/crawl.warc.gz",
                     std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  const CollectingSink sink = Read(bytes);
  EXPECT_THAT(
      Articles(sink),
      ElementsAre("Dyke breaks: At least 16 people died when the dyke in "
                  "Drevnova broke on Sunday, the police said on Monday.\n\n"
                  "Some 400 people wait for news of caf\u00e9 guests in two "
                  "towns.",
                  "Caf\u00e9: At least 17 people died in Sollin.\n"));
  EXPECT_EQ(sink.articles[0].id, "crawl.warc!/http://127.0.0.1:8123/page");
  EXPECT_EQ(sink.articles[0].url, "http://127.0.0.1:8123/page");
  EXPECT_EQ(sink.articles[1].path,
            "crawl.warc!/http://127.0.0.1:8123/note.txt");
  EXPECT_EQ(sink.articles[1].body.line, 3U);
  EXPECT_THAT(sink.Lines(),
              ElementsAre("crawl.warc: note[N123]: 1 response is no page or "
                          "text, or failed; left out"));
  EXPECT_EQ(Articles(Read(bytes, {}, /*step=*/1)), Articles(sink));
}

TEST(ReadWarcTest, DecodesWhatServersEncode) {
  const struct {
    std::string headers;
    std::string body;
  } kRows[] = {
      {"", kPage},
      {"Transfer-Encoding: chunked\r\n",
       "5;x=1\r\n<p>At\r\n20\r\n least 16 people died on Sunday.\r\n0\r\n\r\n"},
      // Decoded already.
      {"Transfer-Encoding: chunked\r\n", kPage},
      {"Content-Encoding: gzip\r\n", Gzip(kPage)},
      {"Content-Encoding: gzip\r\n", kPage},
      {"content-encoding: deflate\r\n", Gzip(kPage)},
      {"Content-Encoding: identity\r\n", kPage},
  };
  for (const auto& row : kRows) {
    const std::string record = Response(row.headers, row.body);
    for (const std::string& bytes : {record, Gzip(record)}) {
      const CollectingSink sink = Read(bytes);
      EXPECT_THAT(sink.Lines(), IsEmpty()) << row.headers;
      EXPECT_THAT(Articles(sink), ElementsAre(kText)) << row.headers;
    }
  }
}

TEST(ReadWarcTest, LeavesOutWhatIsNoPage) {
  const CollectingSink sink = Read(absl::StrCat(
      Record("WARC-Type: warcinfo", "software: 9"),
      Record("WARC-Type: request\r\nContent-Type: application/http", "GET /"),
      Record("WARC-Type: response\r\nContent-Type: application/http",
             "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>9"),
      Record("WARC-Type: response\r\nContent-Type: application/http",
             "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n9"),
      Record("WARC-Type: response\r\nContent-Type: text/dns", "9"),
      Record("WARC-Type: resource\r\nContent-Type: text/plain\r\n"
             "WARC-Target-URI: <metadata://crawler/log>",
             "99"),
      Record("WARC-Type: resource\r\nContent-Type: text/plain\r\n"
             "WARC-Target-URI: <http://post.example/b>",
             "4 died.")));
  EXPECT_THAT(Articles(sink), ElementsAre(": 4 died."));
  EXPECT_EQ(sink.articles[0].url, "http://post.example/b");
  EXPECT_THAT(sink.Lines(),
              ElementsAre("crawl.warc: note[N123]: 3 responses are no page or "
                          "text, or failed; left out"));
}

TEST(ReadWarcTest, ABadResponseLeavesTheOthers) {
  const CollectingSink sink = Read(absl::StrCat(
      Response("Content-Encoding: gzip\r\n", Gzip(kPage).substr(0, 20)),
      Response("Content-Encoding: br\r\n", "9"),
      Response("Transfer-Encoding: chunked\r\n", "3\r\n<p>\r\nff\r\n4 died."),
      Response("Content-Encoding: gzip\r\n", Gzip(std::string(2 << 20, '4'))),
      Response("", kPage)));
  EXPECT_THAT(Articles(sink), ElementsAre(kText));
  EXPECT_THAT(
      sink.Lines(),
      ElementsAre("crawl.warc!/http://post.example/a: error[E109]: cut off "
                  "within what is packed; not read",
                  HasSubstr("error[E109]: packed as \"br\", which is not "
                            "known; not read"),
                  HasSubstr("error[E109]: its chunks are damaged or cut off"),
                  HasSubstr("error[E106]: a byte of it stands for more than "
                            "100, as in no text; not read")));
}

struct BadCase {
  std::string name;
  std::string bytes;
  std::string problem;
  size_t articles = 0;
};

class BadWarcTest : public testing::TestWithParam<BadCase> {};

TEST_P(BadWarcTest, IsNamed) {
  const CollectingSink sink = Read(GetParam().bytes);
  EXPECT_THAT(sink.Lines(), ElementsAre(HasSubstr(GetParam().problem)));
  EXPECT_EQ(sink.articles.size(), GetParam().articles);
}

const std::string kGood = Response("", kPage);

INSTANTIATE_TEST_SUITE_P(
    Files, BadWarcTest,
    testing::ValuesIn<BadCase>({
        {"Empty", "", "crawl.warc: error[E104]: a web archive without pages"},
        {"Text", "16 people died.",
         "crawl.warc: error[E109]: no record of a web archive begins here, "
         "behind 0 records; not read from there on"},
        {"PackedText", Gzip("16 people died."), "error[E109]: no record of a"},
        {"CutInTheBlock", kGood + kGood.substr(0, kGood.size() - 10),
         "error[E109]: cut off within a record, behind 2 records", 1},
        {"CutInTheHeaders", kGood + "WARC/1.0\r\nWARC-Type: resp",
         "error[E109]: cut off within a record, behind 1 record;", 1},
        {"NoLength", kGood + "WARC/1.0\r\nWARC-Type: response\r\n\r\n9",
         "error[E109]: a record without a length", 1},
        {"NegativeLength", kGood + "WARC/1.0\r\nContent-Length: -4\r\n\r\n",
         "error[E109]: a record without a length", 1},
        {"GarbageBehind", kGood + "\r\n\r\nHTTP/1.1 200 OK",
         "error[E109]: no record of a web archive begins here, behind 1", 1},
        {"EndlessHeader", "WARC/1.0\r\n" + std::string(1 << 20, 'a'),
         "error[E106]: headers that do not end"},
        {"CutGzip", Gzip(kGood) + Gzip(kGood).substr(0, 40),
         "error[E109]: cut off within a member, behind 1 record", 1},
        {"Bomb", Gzip(absl::StrCat(kGood, std::string(2 << 20, '\n'))),
         "error[E106]: a byte of it stands for more than 100", 1},
    }),
    [](const testing::TestParamInfo<BadCase>& info) {
      return info.param.name;
    });

TEST(ReadWarcTest, LimitsAreOfEachResponse) {
  Limits limits;
  const CollectingSink whole = Read(kGood + kGood, limits);
  EXPECT_THAT(Articles(whole), ElementsAre(kText, kText));
  limits.article_bytes = 10;
  const CollectingSink sink = Read(kGood, limits);
  EXPECT_THAT(sink.articles, IsEmpty());
  EXPECT_THAT(sink.Lines(),
              ElementsAre(HasSubstr("bytes are more than the limit of 10")));
}

TEST(ReadWarcTest, NothingIsSetAsideForALengthThatIsNotThere) {
  EXPECT_THAT(
      Read("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: "
           "application/http\r\nContent-Length: 999999999999999999\r\n\r\n9")
          .Lines(),
      ElementsAre(HasSubstr("error[E106]: 999999999999999999 bytes are more "
                            "than the limit"),
                  HasSubstr("error[E109]: cut off within a record")));
}

TEST(ReadWarcTest, FailuresOfTheDiskAreNamed) {
  StringSource source(kGood + kGood);
  source.FailAt(kGood.size() + 5);
  CollectingSink sink;
  ReadWarc(source, {"crawl.warc", "", {}, FindReader}, sink);
  EXPECT_THAT(sink.Lines(),
              ElementsAre(HasSubstr("error[E102]: the disk is on fire")));
}

TEST(ReadWarcTest, BytesThatChangedDoNoHarm) {
  const std::string bytes = Gzip(kGood) + Gzip(kGood);
  std::mt19937 random(20240310);
  for (int n = 0; n < 3000; ++n) {
    std::string changed = n % 2 == 0 ? bytes : kGood + kGood;
    changed[random() % changed.size()] ^= static_cast<char>(1 << random() % 8);
    const CollectingSink sink = Read(changed);
    EXPECT_FALSE(sink.articles.empty() && sink.problems.empty()) << n;
  }
}

TEST(LooksLikeWarcTest, LooksAtTheFirstBytes) {
  EXPECT_TRUE(LooksLikeWarc("WARC/1.1\r\n"));
  EXPECT_FALSE(LooksLikeWarc("WARC is peace"));
  EXPECT_TRUE(LooksLikeGzip("\x1f\x8b\x08"));
  EXPECT_FALSE(LooksLikeGzip("4"));
}

}  // namespace
}  // namespace crosscheck
