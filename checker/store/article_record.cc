#include "checker/store/article_record.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "checker/base/offset_map.h"
#include "proto/store.pb.h"

namespace crosscheck {
namespace {

// Whoever gives a text or an article another field has to keep it here, and
// raise kStoreVersion in layout.h.
static_assert(sizeof(TextField) == sizeof(std::string) + 2 * sizeof(OffsetMap) +
                                       2 * sizeof(uint32_t));
static_assert(sizeof(Article) == 6 * sizeof(std::string) +
                                     2 * sizeof(TextField) +
                                     2 * sizeof(uint64_t));

v1::StoredText TextRecord(const TextField& field) {
  v1::StoredText record;
  record.set_text(field.text);
  for (const int64_t n : field.to_span.Numbers()) record.add_to_span(n);
  for (const int64_t n : field.to_origin.Numbers()) record.add_to_origin(n);
  record.set_line(field.line);
  record.set_column(field.column);
  return record;
}

template <typename Numbers>
bool ReadMap(const Numbers& numbers, OffsetMap& map) {
  std::optional<OffsetMap> read = OffsetMap::FromNumbers(
      std::vector<int64_t>(numbers.begin(), numbers.end()));
  if (!read.has_value()) return false;
  map = *std::move(read);
  return true;
}

bool ReadText(v1::StoredText& record, TextField& field) {
  field.text = std::move(*record.mutable_text());
  field.line = record.line();
  field.column = record.column();
  return ReadMap(record.to_span(), field.to_span) &&
         ReadMap(record.to_origin(), field.to_origin);
}

}  // namespace

std::string EncodeArticle(const Article& article) {
  v1::StoredArticle record;
  record.set_id(article.id);
  record.set_source(article.source);
  record.set_published(article.published);
  record.set_url(article.url);
  record.set_group(article.group);
  record.set_path(article.path);
  record.set_line(article.line);
  *record.mutable_title() = TextRecord(article.title);
  *record.mutable_body() = TextRecord(article.body);
  return record.SerializeAsString();
}

std::optional<Article> DecodeArticle(absl::string_view bytes) {
  v1::StoredArticle record;
  if (!record.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    return std::nullopt;
  }
  Article article;
  article.id = record.id();
  article.source = record.source();
  article.published = record.published();
  article.url = record.url();
  article.group = record.group();
  article.path = record.path();
  article.line = record.line();
  if (!ReadText(*record.mutable_title(), article.title) ||
      !ReadText(*record.mutable_body(), article.body)) {
    return std::nullopt;
  }
  return article;
}

}  // namespace crosscheck
