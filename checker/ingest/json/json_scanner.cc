#include "checker/ingest/json/json_scanner.h"

#include "absl/strings/match.h"

namespace crosscheck {

JsonToken JsonScanner::Next() {
  if (error_ != nullptr) return Fail(error_);
  SkipSpace();
  if (value_is_next_) {
    value_is_next_ = false;
    return Value();
  }
  if (closing_.empty()) {
    if (!begun_) {
      begun_ = true;
      return Value();
    }
    if (!done()) return Fail("something stands behind the end");
    return {JsonToken::kEnd, at_, at_};
  }
  if (done()) return Fail("the end comes too early");
  const char closing = closing_.back();
  const bool object = closing == '}';
  if (text_[at_] == closing) {
    return Close(object ? JsonToken::kObjectEnd : JsonToken::kArrayEnd);
  }
  if (!first_) {
    if (text_[at_] != ',') return Fail("a comma is missing");
    ++at_;
    SkipSpace();
  }
  first_ = false;
  return object ? Key() : Value();
}

JsonToken JsonScanner::Key() {
  if (done() || text_[at_] != '"') return Fail("a key is missing");
  const JsonToken key = String(JsonToken::kKey);
  if (key.kind == JsonToken::kError) return key;
  SkipSpace();
  if (done() || text_[at_] != ':') return Fail("a colon is missing");
  ++at_;
  value_is_next_ = true;
  return key;
}

JsonToken JsonScanner::Value() {
  SkipSpace();
  if (done()) return Fail("a value is missing");
  switch (text_[at_]) {
    case '{':
      return Open(JsonToken::kObjectBegin, '}');
    case '[':
      return Open(JsonToken::kArrayBegin, ']');
    case '"':
      return String(JsonToken::kString);
    default:
      return Other();
  }
}

JsonToken JsonScanner::String(JsonToken::Kind kind) {
  const size_t begin = at_ + 1;
  size_t end = begin;
  while (true) {
    end = text_.find_first_of("\"\\", end);
    if (end == absl::string_view::npos) return Fail("a string never ends");
    if (text_[end] == '"') break;
    end += 2;
  }
  at_ = end + 1;
  return {kind, begin, end};
}

JsonToken JsonScanner::Other() {
  const size_t begin = at_;
  while (!done() && !absl::StrContains(" \t\r\n,:\"{}[]", text_[at_])) ++at_;
  if (at_ == begin) return Fail("a value is missing");
  return {JsonToken::kOther, begin, at_};
}

JsonToken JsonScanner::Open(JsonToken::Kind kind, char closing) {
  if (closing_.size() == max_depth_) return Fail("nested too deep");
  closing_.push_back(closing);
  first_ = true;
  ++at_;
  return {kind, at_ - 1, at_};
}

JsonToken JsonScanner::Close(JsonToken::Kind kind) {
  closing_.pop_back();
  first_ = false;
  ++at_;
  return {kind, at_ - 1, at_};
}

JsonToken JsonScanner::Fail(const char* what) {
  error_ = what;
  return {JsonToken::kError, at_, at_};
}

void JsonScanner::SkipSpace() {
  while (!done() && absl::StrContains(" \t\r\n", text_[at_])) ++at_;
}

}  // namespace crosscheck
