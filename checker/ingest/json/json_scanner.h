// JSON, cut into its values.
//
// Knows the grammar as far as it takes to find every value; rows of .jsonl
// files are checked to the last letter in checker/ingest/jsonl/row.h.
#ifndef CHECKER_INGEST_JSON_JSON_SCANNER_H_
#define CHECKER_INGEST_JSON_JSON_SCANNER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

struct JsonToken {
  enum Kind : uint8_t {
    kObjectBegin,
    kObjectEnd,
    kArrayBegin,
    kArrayEnd,
    kKey,
    kString,
    kOther,  // A number, true, false, null.
    kEnd,    // Of the value; nothing but white space follows.
    kError,
  };

  Kind kind = kEnd;

  // Half-open bytes of the text: of a key or a string between its quotation
  // marks, as DecodeJsonString() takes them.  Of an error, where it is.
  size_t begin = 0;
  size_t end = 0;

  absl::string_view Of(absl::string_view text) const {
    return text.substr(begin, end - begin);
  }
};

// Linear in the text; does not recurse.
class JsonScanner {
 public:
  // Objects and arrays inside each other deeper than `max_depth` are an error.
  JsonScanner(absl::string_view text, int max_depth)
      : text_(text), max_depth_(static_cast<size_t>(max_depth)) {}

  // Returns the next token; the last one again and again once it is kEnd or
  // kError.
  JsonToken Next();

  // What an error is, for the user.
  const char* error() const { return error_; }

 private:
  JsonToken Value();
  JsonToken Key();
  JsonToken String(JsonToken::Kind kind);
  JsonToken Other();
  JsonToken Open(JsonToken::Kind kind, char closing);
  JsonToken Close(JsonToken::Kind kind);
  JsonToken Fail(const char* what);
  void SkipSpace();
  bool done() const { return at_ >= text_.size(); }

  const absl::string_view text_;
  const size_t max_depth_;
  size_t at_ = 0;
  std::vector<char> closing_;  // What ends each that is open.
  bool first_ = true;          // Nothing stands before, in what is open.
  bool begun_ = false;
  bool value_is_next_ = false;  // Behind a key.
  const char* error_ = nullptr;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_JSON_JSON_SCANNER_H_
