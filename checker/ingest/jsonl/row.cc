#include "checker/ingest/jsonl/row.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/base/escape.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/json/json_string.h"
#include "checker/ingest/jsonl/plain_row.h"
#include "checker/ingest/problem.h"
#include "nlohmann/json.hpp"

namespace crosscheck {
namespace {

using Json = nlohmann::json;

constexpr size_t kQuoted = 160;  // Bytes of the parser's words that are shown.

constexpr std::array<absl::string_view, JsonRow::kKeys> kNames = {
    "id", "title", "published", "source", "url", "text", "group"};

// Returns `line` in a form of the same length that the parser takes: it refuses
// lone surrogates and bytes that are not UTF-8, which we read with U+FFFD.
// `copy` holds the bytes if they had to be changed.
absl::string_view MakeParsable(absl::string_view line, std::string& copy,
                               JsonRow& row) {
  const auto replace = [&](size_t at, size_t length, absl::string_view by) {
    if (copy.empty()) copy = std::string(line);
    for (size_t i = 0; i < length; ++i) copy[at + i] = by[i % by.size()];
  };
  for (size_t at = 0; at < line.size();) {
    const auto byte = static_cast<uint8_t>(line[at]);
    if (byte == '\\') {
      const JsonEscape escape = ReadJsonEscape(line, at);
      if (escape.lone_surrogate) {
        if (row.lone_surrogates++ == 0) row.first_lone_surrogate = at;
        replace(at, escape.length, "\\ufffd");
      }
      at += escape.length;
    } else if (byte >= 0x80) {
      const Utf8Sequence sequence = ReadUtf8(line, at);
      if (!sequence.valid) {
        if (row.mistakes++ == 0) row.first_mistake = at;
        replace(at, sequence.length, "?");
      }
      at += sequence.length;
    } else {
      ++at;
    }
  }
  return copy.empty() ? line : absl::string_view(copy);
}

// Hands bytes to the parser and tells how far it has come, which its callbacks
// do not say.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, const char** shared) : at_(at), shared_(shared) {}

  reference operator*() const { return *at_; }
  Cursor& operator++() {
    *shared_ = ++at_;
    return *this;
  }
  Cursor operator++(int) {
    const Cursor before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const Cursor& a, const Cursor& b) {
    return a.at_ == b.at_;
  }
  friend bool operator!=(const Cursor& a, const Cursor& b) { return !(a == b); }

 private:
  const char* at_;
  const char** shared_;
};

// Returns the index of the mark that opens the string closed at line[closing].
size_t OpeningQuote(absl::string_view line, size_t closing) {
  size_t quote = closing;
  while (quote > 0) {
    quote = line.rfind('"', quote - 1);
    if (quote == absl::string_view::npos) return 0;
    size_t slashes = 0;
    while (slashes < quote && line[quote - slashes - 1] == '\\') ++slashes;
    if (slashes % 2 == 0) return quote;
    quote -= slashes;
  }
  return 0;
}

// The parser's callbacks: returning false ends the parse.
class RowHandler {
 public:
  RowHandler(absl::string_view line, const Limits& limits, JsonRow& row)
      : line_(line), limits_(limits), row_(row), cursor_(line.data()) {}

  const char** cursor() { return &cursor_; }
  std::optional<RowError> TakeError() { return std::move(error_); }

  bool null() { return depth_ > 0 || NotAnObject(); }
  bool boolean(bool /*value*/) { return OtherValue(); }
  bool number_integer(Json::number_integer_t /*value*/) { return OtherValue(); }
  bool number_unsigned(Json::number_unsigned_t /*value*/) {
    return OtherValue();
  }
  bool number_float(Json::number_float_t /*value*/,
                    const std::string& /*text*/) {
    return OtherValue();
  }
  bool binary(Json::binary_t& /*value*/) { return OtherValue(); }

  bool string(const std::string& /*value*/) {
    if (depth_ == 0) return NotAnObject();
    if (depth_ == 1 && key_ != JsonRow::kKeys) {
      const size_t closing = Offset() - 1;
      row_.values[key_] = {OpeningQuote(line_, closing) + 1, closing};
    }
    return true;
  }

  bool key(const std::string& name) {
    if (depth_ != 1) return true;
    key_ = JsonRow::KeyNamed(name);
    if (key_ == JsonRow::kKeys) return true;
    key_at_ = OpeningQuote(line_, Offset() - 1);
    if (seen_[key_]) {
      return Fail(problem_code::kWrongKey, key_at_,
                  absl::StrCat("\"", kNames[key_], "\" stands twice"));
    }
    seen_[key_] = true;
    return true;
  }

  bool start_object(size_t /*size*/) {
    if (depth_ > 0 && !OtherValue()) return false;
    return Deeper();
  }
  bool start_array(size_t /*size*/) { return OtherValue() && Deeper(); }
  bool end_object() { return Shallower(); }
  bool end_array() { return Shallower(); }

  bool parse_error(size_t position, const std::string& /*token*/,
                   const Json::exception& exception) {
    // "[json.exception.parse_error.101] parse error at line 1, column 8: syntax
    // error while parsing value - invalid literal; last read: 'x'": line and
    // column are ours to tell, and what was read may be the whole row.
    absl::string_view words = exception.what();
    for (const absl::string_view mark : {"] ", ": "}) {
      const size_t end = words.find(mark);
      const bool place = mark == "] " || absl::StartsWith(words, "parse error");
      if (end != absl::string_view::npos && place) {
        words.remove_prefix(end + mark.size());
      }
    }
    const std::string what = absl::StrReplaceAll(
        words.substr(0, words.find("; last read")), {{"; ", ", "}});
    return Fail(problem_code::kMalformed,
                position == 0 ? 0 : std::min(position - 1, line_.size()),
                absl::StrCat("not JSON: ", EscapeExcerpt(what, kQuoted)));
  }

 private:
  size_t Offset() const { return static_cast<size_t>(cursor_ - line_.data()); }

  bool Fail(absl::string_view code, size_t at, std::string what) {
    error_ = RowError{std::string(code), at, std::move(what)};
    return false;
  }

  bool NotAnObject() {
    return Fail(problem_code::kMalformed, 0, "a row must be an object");
  }

  // Any value but a string and null.
  bool OtherValue() {
    if (depth_ == 0) return NotAnObject();
    if (depth_ > 1 || key_ == JsonRow::kKeys) return true;
    return Fail(
        problem_code::kWrongKey, key_at_,
        absl::StrCat("the value of \"", kNames[key_], "\" is not a string"));
  }

  bool Deeper() {
    if (++depth_ <= limits_.json_depth) return true;
    return Fail(
        problem_code::kOverLimit, Offset() - 1,
        absl::StrCat("nested deeper than the limit of ", limits_.json_depth));
  }

  bool Shallower() {
    --depth_;
    return true;
  }

  const absl::string_view line_;
  const Limits& limits_;
  JsonRow& row_;
  const char* cursor_;  // Behind what the parser has read.
  int depth_ = 0;
  JsonRow::Key key_ = JsonRow::kKeys;  // Of depth 1, and kKeys if another.
  size_t key_at_ = 0;
  std::array<bool, JsonRow::kKeys> seen_ = {};
  std::optional<RowError> error_;
};

}  // namespace

JsonRow::Key JsonRow::KeyNamed(absl::string_view name) {
  return static_cast<Key>(std::find(kNames.begin(), kNames.end(), name) -
                          kNames.begin());
}

std::optional<RowError> ParseJsonRow(absl::string_view line,
                                     const Limits& limits, JsonRow& row) {
  row = JsonRow();
  if (ReadPlainRow(line, row)) return std::nullopt;
  row = JsonRow();
  // JSON has no place for one, and the parser takes it for the end of input.
  const size_t nul = line.find('\0');
  if (nul != absl::string_view::npos) {
    return RowError{std::string(problem_code::kMalformed), nul,
                    "not JSON: a NUL byte"};
  }
  std::string copy;
  const absl::string_view parsable = MakeParsable(line, copy, row);
  RowHandler handler(parsable, limits, row);
  const char* const begin = parsable.data();
  const bool parsed = Json::sax_parse(
      Cursor(begin, handler.cursor()),
      Cursor(begin + parsable.size(), handler.cursor()), &handler);
  if (parsed) return std::nullopt;
  return handler.TakeError();
}

}  // namespace crosscheck
