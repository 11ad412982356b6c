#include "checker/ingest/jsonl/plain_row.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/match.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

class PlainRowReader {
 public:
  PlainRowReader(absl::string_view line, JsonRow& row)
      : line_(line), row_(row) {}

  bool Read() {
    if (!Take('{')) return false;
    if (!Take('}')) {
      do {
        if (!ReadMember()) return false;
      } while (Take(','));
      if (!Take('}')) return false;
    }
    SkipSpace();
    return at_ == line_.size();
  }

 private:
  void SkipSpace() {
    while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' ||
                                  line_[at_] == '\r' || line_[at_] == '\n')) {
      ++at_;
    }
  }

  // Moves over `mark` and the space before it, if it is next.
  bool Take(char mark) {
    SkipSpace();
    if (at_ == line_.size() || line_[at_] != mark) return false;
    ++at_;
    return true;
  }

  bool ReadMember() {
    JsonRow::Value name;
    if (!ReadString(name)) return false;
    if (absl::StrContains(name.Of(line_), '\\') || !Take(':')) return false;
    const JsonRow::Key key = JsonRow::KeyNamed(name.Of(line_));
    if (key != JsonRow::kKeys) {
      if (seen_[key]) return false;
      seen_[key] = true;
    }
    SkipSpace();
    constexpr absl::string_view kNull = "null";
    if (absl::StartsWith(line_.substr(at_), kNull)) {
      at_ += kNull.size();
      return true;
    }
    JsonRow::Value value;
    if (!ReadString(value)) return false;
    if (key != JsonRow::kKeys) row_.values[key] = value;
    return true;
  }

  bool ReadString(JsonRow::Value& string) {
    if (!Take('"')) return false;
    string.begin = at_;
    while ((at_ = SkipPlainJson(line_, at_)) < line_.size()) {
      if (line_[at_] == '"') {
        string.end = at_++;
        return true;
      }
      if (!TakeSpecial()) return false;
    }
    return false;
  }

  // Moves over an escape or a character that is not ASCII.
  bool TakeSpecial() {
    if (line_[at_] == '\\') {
      const JsonEscape escape = ReadJsonEscape(line_, at_);
      at_ += escape.length;
      // What is no escape, or half a pair, stands for this one too.
      return escape.code_point != kReplacementCodePoint;
    }
    const Utf8Sequence sequence = ReadUtf8(line_, at_);
    at_ += sequence.length;
    return sequence.valid && sequence.code_point >= ' ';
  }

  const absl::string_view line_;
  JsonRow& row_;
  size_t at_ = 0;
  std::array<bool, JsonRow::kKeys> seen_ = {};
};

}  // namespace

bool ReadPlainRow(absl::string_view line, JsonRow& row) {
  return PlainRowReader(line, row).Read();
}

}  // namespace crosscheck
