#include "checker/ingest/testing/mapping.h"

#include <cstddef>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/base/utf8_sequence.h"
#include "checker/text/position.h"

namespace crosscheck {
namespace {

struct Bytes {
  int64_t begin = 0;
  int64_t end = 0;
};

Bytes BytesOf(const TextField& field, size_t begin, size_t end) {
  return {field.to_origin.ToSource(static_cast<int64_t>(begin)),
          field.to_origin.ToSourceEnd(static_cast<int64_t>(end))};
}

}  // namespace

std::string OriginalOf(const std::string& file, const TextField& field,
                       absl::string_view words) {
  const size_t at = field.text.find(std::string(words));
  if (at == std::string::npos) return "not in the text";
  const Bytes bytes = BytesOf(field, at, at + words.size());
  return file.substr(bytes.begin, bytes.end - bytes.begin);
}

std::string FindWrongMapping(
    const std::string& file, const TextField& field,
    const std::function<std::string(absl::string_view)>& decode) {
  int64_t last = 0;
  for (size_t at = 0; at < field.text.size();) {
    const size_t length = ReadUtf8(field.text, at).length;
    const std::string character = field.text.substr(at, length);
    const Bytes bytes = BytesOf(field, at, at + length);
    const bool space = absl::StripAsciiWhitespace(character).empty();
    if (!space) {
      if (bytes.begin < last || bytes.end <= bytes.begin) {
        return absl::StrCat("bytes ", bytes.begin, " to ", bytes.end,
                            " for text byte ", at);
      }
      const std::string original =
          file.substr(bytes.begin, bytes.end - bytes.begin);
      if (original != character && decode(original) != character) {
        return absl::StrCat("\"", original, "\" for \"", character,
                            "\" at text byte ", at);
      }
      last = bytes.end;
    }
    at += length;
  }
  for (const TextField::Place& place : field.places) {
    const int64_t byte = field.to_origin.ToSource(place.offset);
    const Position position = PositionAt(file, static_cast<size_t>(byte));
    const Position& told = place.position;
    if (position.line != told.line || position.column != told.column ||
        position.utf16_column != told.utf16_column ||
        position.byte_column != told.byte_column) {
      return absl::StrCat("place ", told.line, ":", told.column, " for byte ",
                          byte);
    }
  }
  return "";
}

}  // namespace crosscheck
