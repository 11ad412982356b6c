#include "checker/store/article_record.h"

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/claim/article.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

Article FullArticle() {
  Article article;
  article.id = "wire.jsonl:3";
  article.source = "Harbour Post";
  article.published = "2022-06-14T09:30";
  article.url = "https://example.org/flood";
  article.group = "orvana";
  article.path = "wire.jsonl";
  article.line = 3;
  article.title.text = "Flood kills 11";
  article.title.to_origin = OffsetMap(20);
  article.title.line = 3;
  article.title.column = 21;
  article.body.text = "At least 11 \xe2\x80\x9cpeople\xe2\x80\x9d died there.";
  article.body.to_span.ShiftFrom(12, -1);
  // As \u escapes make it: equal shifts at equal distances, then others.
  article.body.to_origin = OffsetMap(400);
  for (const int64_t at : {15, 18, 21, 30}) {
    article.body.to_origin.ShiftFrom(at, 3);
  }
  article.body.to_origin.SkipAt(33, 7);
  article.body.line = 3;
  article.body.column = 401;
  article.body.utf16_column = 402;
  article.body.byte_column = 403;
  article.body.places = {{0, {3, 401, 402, 403}}, {33, {4, 5, 6, 7}}};
  return article;
}

void ExpectSameText(const TextField& a, const TextField& b) {
  EXPECT_EQ(a.text, b.text);
  EXPECT_EQ(a.line, b.line);
  EXPECT_EQ(a.column, b.column);
  EXPECT_EQ(a.utf16_column, b.utf16_column);
  EXPECT_EQ(a.byte_column, b.byte_column);
  ASSERT_EQ(a.places.size(), b.places.size());
  for (size_t i = 0; i < a.places.size(); ++i) {
    EXPECT_EQ(a.places[i].offset, b.places[i].offset);
    EXPECT_EQ(a.places[i].position.line, b.places[i].position.line);
    EXPECT_EQ(a.places[i].position.column, b.places[i].position.column);
    EXPECT_EQ(a.places[i].position.utf16_column,
              b.places[i].position.utf16_column);
    EXPECT_EQ(a.places[i].position.byte_column,
              b.places[i].position.byte_column);
  }
  for (int64_t at = 0; at <= 50; ++at) {
    EXPECT_EQ(a.to_span.ToSource(at), b.to_span.ToSource(at)) << at;
    EXPECT_EQ(a.to_origin.ToSource(at), b.to_origin.ToSource(at)) << at;
    EXPECT_EQ(a.to_origin.ToSourceEnd(at), b.to_origin.ToSourceEnd(at)) << at;
  }
}

TEST(ArticleRecordTest, ReadsBackAsItWas) {
  const Article article = FullArticle();
  const std::optional<Article> back = DecodeArticle(EncodeArticle(article));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->id, article.id);
  EXPECT_EQ(back->source, article.source);
  EXPECT_EQ(back->published, article.published);
  EXPECT_EQ(back->url, article.url);
  EXPECT_EQ(back->group, article.group);
  EXPECT_EQ(back->path, article.path);
  EXPECT_EQ(back->line, article.line);
  EXPECT_FALSE(back->reference);
  ExpectSameText(back->title, article.title);
  ExpectSameText(back->body, article.body);
}

TEST(ArticleRecordTest, IsTheSameForEqualArticlesOnly) {
  const std::string record = EncodeArticle(FullArticle());
  EXPECT_EQ(EncodeArticle(FullArticle()), record);
  Article other = FullArticle();
  other.reference = true;  // Not kept: it is a matter of the run.
  EXPECT_EQ(EncodeArticle(other), record);
  other.published = "2022-06-15";
  EXPECT_NE(EncodeArticle(other), record);
  other = FullArticle();
  other.body.to_origin.ShiftFrom(31, 1);
  EXPECT_NE(EncodeArticle(other), record);
}

TEST(ArticleRecordTest, PlacesOutOfOrderOrOutsideAreNoRecord) {
  const std::vector<std::vector<uint32_t>> bad = {
      {1}, {0, 0}, {0, 5, 5}, {0, 7, 6}, {0, 1000}};
  for (const std::vector<uint32_t>& offsets : bad) {
    Article article = FullArticle();
    article.body.places.clear();
    for (const uint32_t offset : offsets) {
      article.body.places.push_back({offset, {}});
    }
    EXPECT_FALSE(DecodeArticle(EncodeArticle(article)).has_value());
  }
}

TEST(ArticleRecordTest, CutBytesAreNoRecordOrAnotherArticle) {
  const std::string record = EncodeArticle(FullArticle());
  for (size_t size = 1; size < record.size(); ++size) {
    const std::optional<Article> cut =
        DecodeArticle(absl::string_view(record).substr(0, size));
    if (!cut.has_value()) continue;
    EXPECT_NE(EncodeArticle(*cut), record) << size;
  }
  EXPECT_FALSE(DecodeArticle("no record").has_value());
}

}  // namespace
}  // namespace crosscheck
