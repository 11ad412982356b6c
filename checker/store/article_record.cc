#include "checker/store/article_record.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "checker/base/offset_map.h"
#include "checker/text/position.h"
#include "proto/store.pb.h"

namespace crosscheck {
namespace {

// Whoever gives a text or an article another field has to keep it here, and
// raise kStoreVersion in layout.h.
static_assert(sizeof(TextField) == sizeof(std::string) + 2 * sizeof(OffsetMap) +
                                       sizeof(Position) +
                                       sizeof(std::vector<TextField::Place>));
static_assert(sizeof(Article) == 6 * sizeof(std::string) +
                                     2 * sizeof(TextField) +
                                     2 * sizeof(uint64_t));

using PlaceRecord = v1::StoredText::StoredPlace;

void WritePlace(const TextField::Place& place, PlaceRecord& record) {
  record.set_offset(place.offset);
  record.set_line(place.position.line);
  record.set_column(place.position.column);
  record.set_utf16_column(place.position.utf16_column);
  record.set_byte_column(place.position.byte_column);
}

TextField::Place ReadPlace(const PlaceRecord& record) {
  return {record.offset(),
          {record.line(), record.column(), record.utf16_column(),
           record.byte_column()}};
}

// Whether the first place is at 0 and each behind the one before, within the
// text: what looking one up rests on.
bool Ascend(const std::vector<TextField::Place>& places, size_t text_size) {
  uint32_t least = 0;
  for (const TextField::Place& place : places) {
    const bool first = &place == &places.front();
    if (first ? place.offset != 0 : place.offset < least) return false;
    least = place.offset + 1;
  }
  return places.empty() || places.back().offset <= text_size;
}

v1::StoredText TextRecord(const TextField& field) {
  v1::StoredText record;
  record.set_text(field.text);
  for (const int64_t n : field.to_span.Numbers()) record.add_to_span(n);
  for (const int64_t n : field.to_origin.Numbers()) record.add_to_origin(n);
  WritePlace(
      {0, {field.line, field.column, field.utf16_column, field.byte_column}},
      *record.mutable_start());
  for (const TextField::Place& place : field.places) {
    WritePlace(place, *record.add_places());
  }
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
  const Position start = ReadPlace(record.start()).position;
  field.line = start.line;
  field.column = start.column;
  field.utf16_column = start.utf16_column;
  field.byte_column = start.byte_column;
  for (const PlaceRecord& place : record.places()) {
    field.places.push_back(ReadPlace(place));
  }
  return Ascend(field.places, field.text.size()) &&
         ReadMap(record.to_span(), field.to_span) &&
         ReadMap(record.to_origin(), field.to_origin);
}

}  // namespace

std::string EncodeArticle(const Article& article, WithId id) {
  v1::StoredArticle record;
  if (id == WithId::kYes) record.set_id(article.id);
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
