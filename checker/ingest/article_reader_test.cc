#include "checker/ingest/article_reader.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/ingest/formats.h"
#include "checker/testing/status_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::crosscheck_testing::IsOk;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// A folder of files; results are shown with "~" for its path.
class ArticleReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = absl::StrCat(
        testing::TempDir(), "/article_reader_",
        testing::UnitTest::GetInstance()->current_test_info()->name(), "_",
        ::getpid());
    ASSERT_EQ(::mkdir(folder_.c_str(), 0700), 0);
  }

  std::string Path(const std::string& name) const {
    return absl::StrCat(folder_, "/", name);
  }

  std::string Write(const std::string& name, const std::string& bytes) const {
    std::ofstream(Path(name), std::ios::binary) << bytes;
    return Path(name);
  }

  static std::vector<Input> Drafts(const std::vector<std::string>& paths) {
    std::vector<Input> inputs;
    inputs.reserve(paths.size());
    for (const std::string& path : paths) inputs.push_back({path, false});
    return inputs;
  }

  // "id: text", with "*" before the id of a reference.
  std::vector<std::string> Articles(const ReadResult& result) const {
    std::vector<std::string> articles;
    for (const Article& article : result.articles) {
      articles.push_back(Short(absl::StrCat(
          article.reference ? "*" : "", article.id, ": ", article.body.text)));
    }
    return articles;
  }

  std::vector<std::string> Problems(const ReadResult& result) const {
    std::vector<std::string> problems;
    for (const Problem& problem : result.problems) {
      problems.push_back(Short(FormatProblem(problem)));
    }
    return problems;
  }

 private:
  std::string Short(const std::string& text) const {
    return absl::StrReplaceAll(text, {{folder_, "~"}});
  }

  std::string folder_;
};

TEST_F(ArticleReaderTest, ReadsEachFormat) {
  const std::vector<Input> inputs =
      Drafts({Write("b.jsonl", "{\"id\":\"z\",\"text\":\"253\"}\n"),
              Write("a.txt", "400"), Write("draft", "300"),
              Write("page.html", "<p>At least 250 were hurt."),
              Write("saved", "<!doctype html><p>At least 260 were hurt.")});
  const ReadResult result = ReadArticles(inputs);
  EXPECT_THAT(Articles(result),
              ElementsAre("~/a.txt: 400", "~/draft: 300",
                          "~/page.html: At least 250 were hurt.",
                          "~/saved: At least 260 were hurt.", "z: 253"));
  EXPECT_THAT(Problems(result), IsEmpty());
  EXPECT_FALSE(result.incomplete());
  EXPECT_EQ(FormatCounts(result.files), "5 files: 5 read, 0 partly, 0 failed");
}

TEST_F(ArticleReaderTest, ReadsBytesUnderAName) {
  ReadOptions options;
  ASSERT_THAT(options.published.Add("draft.html=2024-03-10"), IsOk());
  const ReadResult result =
      ReadArticles({{"draft.html", false, "<p>At least 250 were hurt."},
                    {"wire.txt", true, "400"},
                    {"empty.txt", false, ""}},
                   options);
  EXPECT_THAT(
      Articles(result),
      ElementsAre("draft.html: At least 250 were hurt.", "*wire.txt: 400"));
  EXPECT_EQ(result.articles[0].published, "2024-03-10");
  EXPECT_THAT(Problems(result),
              ElementsAre("empty.txt: error[E104]: empty file; not read"));
}

TEST_F(ArticleReaderTest, AProviderTakesBackItsOwnStoriesOnly) {
  const auto item = [](const char* source, const char* status) {
    return absl::StrCat("{\"uri\": \"u\", \"copyrightholder\": \"", source,
                        "\", \"pubstatus\": \"", status,
                        "\", \"body_text\": \"4 died, said ", source, ".\"}");
  };
  const std::vector<Input> inputs =
      Drafts({Write("1.json", item("Wire", "usable")),
              Write("2.json", item("Wire", "canceled")),
              Write("3.json", item("Post", "usable")),
              Write("4.json", item("Post", "withheld")),
              Write("5.json", item("", "canceled"))});
  const ReadResult result = ReadArticles(inputs);
  EXPECT_THAT(Articles(result), ElementsAre("u: 4 died, said Post."));
  EXPECT_THAT(
      Problems(result),
      ElementsAre("~/1.json:1: note[N120]: canceled by its provider, at "
                  "~/2.json:1; not read",
                  "~/2.json:1:1 (byte 0): note[N120]: \"u\" is canceled by its "
                  "provider; not read",
                  "~/4.json:1:1 (byte 0): note[N120]: \"u\" is withheld by its "
                  "provider; not read",
                  "~/5.json:1:1 (byte 0): note[N120]: \"u\" is canceled by its "
                  "provider; not read"));
  EXPECT_FALSE(result.incomplete());
}

TEST_F(ArticleReaderTest, ReadsNothingOfNothing) {
  const ReadResult result = ReadArticles({});
  EXPECT_THAT(result.articles, IsEmpty());
  EXPECT_THAT(result.problems, IsEmpty());
  EXPECT_EQ(FormatCounts(result.files), "0 files: 0 read, 0 partly, 0 failed");
}

TEST_F(ArticleReaderTest, NamesWhatItCannotReadAndGoesOn) {
  ASSERT_EQ(::mkdir(Path("folder.txt").c_str(), 0700), 0);
  ASSERT_EQ(::mkfifo(Path("fifo.txt").c_str(), 0600), 0);
  ASSERT_EQ(::symlink("none", Path("link.txt").c_str()), 0);
  const ReadResult result = ReadArticles(
      Drafts({Path("missing.txt"), Path("folder.txt"), Path("fifo.txt"),
              Path("link.txt"), Write("empty.txt", ""),
              Write("binary.txt", std::string(99, '\0')),
              Write("page.xls", "<p>4"), Write("latin.txt", "caf\xe9 4"),
              Write("rows.jsonl", "{}}\n{\"text\":\"5\"}\n{\"text\":5}"),
              Write("bad.jsonl", "{}}\n"), Write("good.txt", "400")}));
  EXPECT_THAT(Articles(result),
              ElementsAre("~/good.txt: 400", "~/latin.txt: caf\ufffd 4",
                          "~/rows.jsonl:2: 5"));
  EXPECT_THAT(
      Problems(result),
      ElementsAre(
          "~/bad.jsonl:1:3 (byte 2): error[E109]: not JSON: syntax error while "
          "parsing value - unexpected '}', expected end of input; row skipped",
          "~/binary.txt: error[E105]: not text in UTF-8, nor in UTF-16 or "
          "UTF-32 with a byte order mark; not read",
          "~/empty.txt: error[E104]: empty file; not read",
          "~/fifo.txt: error[E103]: a FIFO, not a file; not read",
          "~/folder.txt: error[E103]: a directory, not a file; not read",
          "~/latin.txt:1:4 (byte 3): error[E107]: not valid UTF-8 at 1 place, "
          "here first; read with U+FFFD there",
          "~/link.txt: error[E101]: a link to a file that does not exist; not "
          "read",
          "~/missing.txt: error[E101]: no such file; not read",
          absl::StrCat("~/page.xls: error[E108]: a format that is not known (",
                       KnownExtensions(),
                       " are, and text without extension); not read"),
          "~/rows.jsonl:1:3 (byte 2): error[E109]: not JSON: syntax error "
          "while parsing value - unexpected '}', expected end of input; row "
          "skipped",
          "~/rows.jsonl:3:2 (byte 18): error[E110]: the value of \"text\" is "
          "not a string; row skipped"));
  EXPECT_TRUE(result.incomplete());
  EXPECT_EQ(FormatCounts(result.files), "11 files: 1 read, 2 partly, 8 failed");
}

TEST_F(ArticleReaderTest, OddNamesAreEscapedAndValid) {
  const ReadResult result = ReadArticles(
      Drafts({Write("a\n\x1b[2J\xff.txt", "400"), Path("none\xff.txt"), ""}));
  EXPECT_THAT(Articles(result), ElementsAre("~/a\n\x1b[2J\ufffd.txt: 400"));
  EXPECT_THAT(Problems(result),
              ElementsAre(": error[E101]: no such file; not read",
                          "~/none\ufffd.txt: error[E101]: no such file; not "
                          "read"));
}

TEST_F(ArticleReaderTest, NotesDoNotMakeARunIncomplete) {
  const ReadResult result =
      ReadArticles(Drafts({Write("a.txt", "Date: 2016-13-40\n\n400"),
                           Write("b.jsonl", "{\"id\":\"b\"}\n")}));
  EXPECT_THAT(result.problems, SizeIs(2));
  EXPECT_THAT(result.articles, SizeIs(2));
  EXPECT_FALSE(result.incomplete());
  EXPECT_EQ(FormatCounts(result.files), "2 files: 2 read, 0 partly, 0 failed");
}

TEST_F(ArticleReaderTest, DatesByPathAndBaseName) {
  const std::string header = "Date: 2016-01-01\n\n4";
  const std::vector<Input> inputs = Drafts(
      {Write("a.txt", header), Write("b.txt", header), Write("c.txt", header)});
  ReadOptions options;
  ASSERT_THAT(
      options.published.Add(absl::StrCat(Path("a.txt"), "=2016-09-29T14:30")),
      IsOk());
  ASSERT_THAT(options.published.Add("b.txt=2016-09-30"), IsOk());
  ASSERT_THAT(options.published.Add("typo.txt=2016-09-30"), IsOk());
  const ReadResult result = ReadArticles(inputs, options);
  ASSERT_THAT(result.articles, SizeIs(3));
  EXPECT_EQ(result.articles[0].published, "2016-09-29T14:30");
  EXPECT_EQ(result.articles[1].published, "2016-09-30");
  EXPECT_EQ(result.articles[2].published, "2016-01-01");
  EXPECT_THAT(Problems(result),
              ElementsAre("typo.txt: note[N107]: dated with --published but "
                          "not among the inputs; ignored"));
}

TEST_F(ArticleReaderTest, AFileGivenTwiceIsReadOnce) {
  const std::string path = Write("a.txt", "400");
  ASSERT_EQ(::symlink("a.txt", Path("link.txt").c_str()), 0);
  ReadOptions options;
  ASSERT_THAT(options.published.Add("link.txt=2016-09-29"), IsOk());
  const ReadResult result = ReadArticles(
      Drafts({Path("link.txt"), path, Path("./a.txt"), path}), options);
  EXPECT_THAT(Articles(result), ElementsAre("~/a.txt: 400"));
  EXPECT_EQ(result.articles[0].published, "2016-09-29");
  EXPECT_THAT(Problems(result),
              ElementsAre("~/a.txt: note[N105]: given 4 times; read once"));
  EXPECT_EQ(FormatCounts(result.files), "4 files: 4 read, 0 partly, 0 failed");
}

TEST_F(ArticleReaderTest, WhatIsMissingTwiceIsReportedOnce) {
  const ReadResult result =
      ReadArticles(Drafts({Path("none.txt"), Path("none.txt")}));
  EXPECT_THAT(Problems(result),
              ElementsAre("~/none.txt: error[E101]: no such file; not read"));
  EXPECT_EQ(FormatCounts(result.files), "2 files: 0 read, 0 partly, 2 failed");
}

TEST_F(ArticleReaderTest, CopiesOfAFileAreArticlesOfTheirOwn) {
  const ReadResult result =
      ReadArticles(Drafts({Write("a.txt", "400"), Write("b.txt", "400")}));
  EXPECT_THAT(Articles(result), ElementsAre("~/a.txt: 400", "~/b.txt: 400"));
  EXPECT_THAT(Problems(result), IsEmpty());
}

TEST_F(ArticleReaderTest, DraftsOutrankReferences) {
  const std::string a = Write("a.txt", "400");
  const std::string rows =
      Write("rows.jsonl", "{\"id\":\"r\",\"text\":\"5\"}\n");
  const std::string same =
      Write("same.jsonl", "{\"text\":\"5\",\"id\":\"r\"}\n");
  const ReadResult references =
      ReadArticles({{a, true}, {a, true}, {rows, true}});
  EXPECT_THAT(Articles(references), ElementsAre("*~/a.txt: 400", "*r: 5"));
  const ReadResult both = ReadArticles(
      {{a, true}, {Path("./a.txt"), false}, {rows, true}, {same, false}});
  EXPECT_THAT(Articles(both), ElementsAre("~/a.txt: 400", "r: 5"));
}

TEST_F(ArticleReaderTest, EqualRowsAreOneArticle) {
  const std::string row =
      "{\"id\":\"x\",\"text\":\"4\",\"published\":\"2016-09-29\"}\n";
  const ReadResult result = ReadArticles(
      Drafts({Write("b.jsonl", row), Write("a.jsonl", "\n" + row + row)}));
  EXPECT_THAT(Articles(result), ElementsAre("x: 4"));
  EXPECT_EQ(result.articles[0].line, 2U);
  EXPECT_THAT(Problems(result),
              ElementsAre("~/a.jsonl:3: note[N105]: the same article as at "
                          "~/a.jsonl:2; read once",
                          "~/b.jsonl:1: note[N105]: the same article as at "
                          "~/a.jsonl:2; read once"));
}

TEST_F(ArticleReaderTest, DifferentArticlesGetDifferentIds) {
  const ReadResult result = ReadArticles(
      Drafts({Write("b.jsonl",
                    "{\"id\":\"x\",\"text\":\"4\"}\n"
                    "{\"id\":\"x#2\",\"text\":\"5\"}\n"),
              Write("a.jsonl",
                    "{\"id\":\"x\",\"text\":\"6\"}\n"
                    "{\"id\":\"x\",\"text\":\"4\",\"source\":\"WSJ\"}\n")}));
  EXPECT_THAT(Articles(result),
              ElementsAre("x: 4", "x#2: 5", "x#3: 6", "x#4: 4"));
  EXPECT_THAT(
      Problems(result),
      ElementsAre("~/a.jsonl:1: note[N104]: its id \"x\" is that of another "
                  "article, at ~/b.jsonl:1; read as \"x#3\"",
                  "~/a.jsonl:2: note[N104]: its id \"x\" is that of another "
                  "article, at ~/b.jsonl:1; read as \"x#4\""));
  EXPECT_FALSE(result.incomplete());
}

TEST_F(ArticleReaderTest, CountsWhatItDoesNotList) {
  ReadOptions options;
  options.limits.listed_problems = 2;
  const std::string bad = "{}}\n";
  const std::string good = "{\"text\":\"4\"}\n";
  const ReadResult at =
      ReadArticles(Drafts({Write("at.jsonl", bad + good + bad)}), options);
  EXPECT_THAT(at.problems, SizeIs(2));
  const ReadResult over = ReadArticles(
      Drafts({Write("over.jsonl", bad + bad + "{}\n" + bad + good)}), options);
  EXPECT_THAT(over.problems, SizeIs(4));
  EXPECT_EQ(Problems(over)[0],
            "~/over.jsonl: error[E111]: 1 more errors in this file; counted "
            "but not listed");
  EXPECT_EQ(Problems(over)[1],
            "~/over.jsonl: note[N108]: 1 more notes in this file; counted but "
            "not listed");
  EXPECT_EQ(over.files.partly, 1);
}

TEST_F(ArticleReaderTest, UnlistedErrorsStillCount) {
  ReadOptions options;
  options.limits.listed_problems = 1;
  const ReadResult result =
      ReadArticles(Drafts({Write("a.jsonl", "{}\n{}}\n")}), options);
  EXPECT_TRUE(result.incomplete());
  EXPECT_EQ(result.files.partly, 1);
}

TEST_F(ArticleReaderTest, OrderOfInputsDoesNotShow) {
  std::vector<Input> inputs = {
      {Write("a.txt", "400"), false},
      {Path("./a.txt"), true},
      {Path("none.txt"), false},
      {Write("b.jsonl", "{\"id\":\"x\",\"text\":\"4\"}\n{}}\n"), false},
      {Write("c.jsonl",
             "{\"id\":\"x\",\"text\":\"5\"}\n"
             "{\"id\":\"x\",\"text\":\"4\"}\n"),
       true},
      {Write("d.txt", ""), false},
  };
  const ReadResult want = ReadArticles(inputs);
  std::mt19937 random(1);
  for (int i = 0; i < 100; ++i) {
    std::shuffle(inputs.begin(), inputs.end(), random);
    const ReadResult result = ReadArticles(inputs);
    ASSERT_EQ(Articles(result), Articles(want));
    ASSERT_EQ(Problems(result), Problems(want));
    ASSERT_EQ(FormatCounts(result.files), FormatCounts(want.files));
  }
}

}  // namespace
}  // namespace crosscheck
