#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/container/btree_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/article.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/html_reader.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/testing/collecting_sink.h"
#include "checker/ingest/testing/mapping.h"
#include "checker/ingest/testing/string_source.h"
#include "checker/ingest/txt/txt_reader.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string ReadFile(const std::string& name) {
  std::ifstream file("checker/ingest/html/testdata/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

CollectingSink Read(Reader reader, const std::string& bytes) {
  StringSource source(bytes);
  CollectingSink sink;
  reader(source, {"page", "", {}}, sink);
  return sink;
}

absl::btree_map<std::string, int> WordsOf(const std::string& text) {
  absl::btree_map<std::string, int> words;
  std::string word;
  for (const char c : text + " ") {
    const auto byte = static_cast<unsigned char>(c);
    if (absl::ascii_isalnum(byte)) {
      word.push_back(static_cast<char>(absl::ascii_tolower(byte)));
    } else if (!word.empty()) {
      ++words[word];
      word.clear();
    }
  }
  return words;
}

// Of words, each as often as it stands there.
double F1(const std::string& got, const std::string& want) {
  const absl::btree_map<std::string, int> a = WordsOf(got);
  const absl::btree_map<std::string, int> b = WordsOf(want);
  int shared = 0;
  int all = 0;
  for (const auto& [word, count] : a) {
    const auto found = b.find(word);
    if (found != b.end()) shared += std::min(count, found->second);
    all += count;
  }
  for (const auto& [word, count] : b) all += count;
  return all == 0 ? 1 : 2.0 * shared / all;
}

class PagesTest : public testing::TestWithParam<std::string> {};

TEST_P(PagesTest, GiveTheirArticle) {
  const std::string bytes = ReadFile(GetParam() + ".html");
  const CollectingSink page = Read(ReadHtml, bytes);
  const CollectingSink text = Read(ReadTxt, ReadFile(GetParam() + ".txt"));
  ASSERT_THAT(page.articles, SizeIs(1));
  ASSERT_THAT(text.articles, SizeIs(1));
  EXPECT_THAT(page.Lines(), IsEmpty());
  const Article& got = page.articles[0];
  const Article& want = text.articles[0];
  EXPECT_EQ(got.title.text, want.title.text);
  EXPECT_EQ(got.published, want.published);
  EXPECT_EQ(got.source, want.source);
  EXPECT_EQ(got.url, want.url);
  const double f1 = F1(got.body.text, want.body.text);
  RecordProperty("f1", absl::StrCat(f1));
  EXPECT_GE(f1, 0.95) << got.body.text;
}

TEST_P(PagesTest, KnowWhereEveryCharacterStands) {
  const std::string bytes = ReadFile(GetParam() + ".html");
  const CollectingSink page = Read(ReadHtml, bytes);
  ASSERT_THAT(page.articles, SizeIs(1));
  for (const TextField* field :
       {&page.articles[0].title, &page.articles[0].body}) {
    EXPECT_EQ(FindWrongMapping(bytes, *field, DecodeHtmlEntities), "");
  }
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, PagesTest,
    testing::ValuesIn<std::string>({
        "amp_story",    "arc_story",     "block_theme",   "blog_theme",
        "blogger_post", "boxes_within",  "broken_markup", "div_soup",
        "drupal_node",  "ghost_post",    "hugo_post",     "key_events",
        "live_blog",    "many_comments", "mobile_page",   "next_story",
        "open_thread",  "page_builder",  "paywall_offer", "photo_gallery",
        "portal_nodes", "press_office",  "regional_cms",  "short_note",
        "static_site",  "vote_table",    "wire_story",    "word_cloud",
    }),
    [](const testing::TestParamInfo<std::string>& info) { return info.param; });

TEST(WesternPageTest, GiveTheirArticle) {
  for (const std::string name : {"latin_portal", "old_tables"}) {
    const CollectingSink page = Read(ReadHtml, ReadFile(name + ".html"));
    const CollectingSink text = Read(ReadTxt, ReadFile(name + ".txt"));
    ASSERT_THAT(page.articles, SizeIs(1));
    EXPECT_THAT(page.Lines(), IsEmpty());
    EXPECT_EQ(page.articles[0].title.text, text.articles[0].title.text);
    EXPECT_EQ(page.articles[0].body.text + "\n", text.articles[0].body.text);
    EXPECT_EQ(page.articles[0].published, text.articles[0].published);
  }
}

}  // namespace
}  // namespace crosscheck
