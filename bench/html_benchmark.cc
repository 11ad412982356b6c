// How fast pages become articles, beside libxml2.  Method: README.md.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "benchmark/benchmark.h"
#include "checker/claim/article.h"
#include "checker/ingest/file_source.h"
#include "checker/ingest/folder/folder_files.h"
#include "checker/ingest/html/html_reader.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/memory_source.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/txt/txt_reader.h"
#include "libxml2/libxml/HTMLparser.h"

namespace crosscheck {
namespace {

// From the root of the repository, where benchmarks are run.
constexpr char kFolder[] = "checker/ingest/html/testdata";

struct Page {
  std::string bytes;
  Article article;  // What is to be read of it.
};

Article Read(Reader reader, const std::string& bytes) {
  MemorySource source(bytes);
  CollectingSink sink;
  reader(source, {"page", "", {}}, sink);
  return sink.articles.empty() ? Article() : std::move(sink.articles.front());
}

std::string BytesOf(const std::string& path) {
  const auto file = OpenFile(path);
  if (!file.ok()) return "";
  return ReadAll(**file, Limits().article_bytes).value_or("");
}

// NAME.html with NAME.txt.
std::vector<Page> ReadPages() {
  std::vector<Page> pages;
  for (const std::string& path : FindFolderFiles(kFolder)) {
    absl::string_view name = path;
    if (!absl::ConsumeSuffix(&name, ".html")) continue;
    const std::string text = BytesOf(absl::StrCat(name, ".txt"));
    pages.push_back({BytesOf(path), Read(ReadTxt, text)});
  }
  return pages;
}

void Append(void* text, const xmlChar* bytes, int length) {
  static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes),
                                          static_cast<size_t>(length));
}

// The text between all tags of a page, as libxml2 reads it: no title, no date,
// no choice of what is the article, and no way back to the file.
std::string TextOf(const std::string& page) {
  htmlSAXHandler handler = {};
  handler.characters = Append;
  handler.ignorableWhitespace = Append;
  std::string text;
  htmlSAXParseDoc(reinterpret_cast<const xmlChar*>(page.c_str()), nullptr,
                  &handler, &text);
  return text;
}

void ReadAllPages(const std::vector<Page>& pages) {
  for (const Page& page : pages) {
    const Article article = Read(ReadHtml, page.bytes);
    benchmark::DoNotOptimize(article.body.text.data());
  }
}

void ReadAllTexts(const std::vector<Page>& pages) {
  for (const Page& page : pages) {
    const std::string text = TextOf(page.bytes);
    benchmark::DoNotOptimize(text.data());
  }
}

// Letters and figures without what is between them.
std::string Bare(absl::string_view text) {
  std::string bare;
  for (const char c : text) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c))) bare.push_back(c);
  }
  return bare;
}

// How much of an article stands in `all`, line by line.
size_t SharedBytes(absl::string_view article, absl::string_view all) {
  size_t shared = 0;
  for (const absl::string_view line :
       absl::StrSplit(article, absl::ByAnyChar("\n\t"))) {
    const std::string bare = Bare(line);
    if (absl::StrContains(all, bare)) shared += bare.size();
  }
  return shared;
}

// A fast wrong answer is worth nothing: each page must give its article, but
// for a label or two, and libxml2 must have seen that too, but for a line that
// a mark of a footnote stands in.
bool IsRight(const Page& page) {
  const Article article = Read(ReadHtml, page.bytes);
  const size_t got = Bare(article.body.text).size();
  const size_t want = Bare(page.article.body.text).size();
  const std::string seen = Bare(TextOf(page.bytes));
  return article.title.text == page.article.title.text && want > 0 &&
         got * 20 >= want * 19 && got * 20 <= want * 21 &&
         SharedBytes(article.body.text, seen) * 5 >= got * 4;
}

using Pass = void (*)(const std::vector<Page>&);

// CPU time, since other work on the machine should not count.
double SecondsOf(Pass pass, const std::vector<Page>& pages) {
  const std::clock_t start = std::clock();
  pass(pages);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// How many times as fast as libxml2 this is: both in turn, and of each the
// best.
double Ratio(Pass pass, const std::vector<Page>& pages) {
  constexpr int kRounds = 200;
  double best = 1;
  double libxml2 = 1;
  for (int round = 0; round < kRounds; ++round) {
    best = std::min(best, SecondsOf(pass, pages));
    libxml2 = std::min(libxml2, SecondsOf(ReadAllTexts, pages));
  }
  return libxml2 / best;
}

void BM_Pages(benchmark::State& state, Pass pass) {
  static const std::vector<Page>* const pages =
      new std::vector<Page>(ReadPages());
  static const bool right =
      !pages->empty() && std::all_of(pages->begin(), pages->end(), IsRight);
  if (!right) {
    state.SkipWithError("a page did not give its article");
    return;
  }
  for (auto _ : state) pass(*pages);
  int64_t bytes = 0;
  for (const Page& page : *pages) {
    bytes += static_cast<int64_t>(page.bytes.size());
  }
  state.SetBytesProcessed(state.iterations() * bytes);
  state.counters["to_libxml2"] = Ratio(pass, *pages);
}

BENCHMARK_CAPTURE(BM_Pages, articles, ReadAllPages)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(BM_Pages, libxml2, ReadAllTexts)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace crosscheck
