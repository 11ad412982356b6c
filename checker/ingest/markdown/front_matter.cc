#include "checker/ingest/markdown/front_matter.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

struct Key {
  absl::string_view word;
  FrontMatter::Field field;
};

constexpr Key kKeys[] = {
    {"title", FrontMatter::kTitle},       {"date", FrontMatter::kDate},
    {"published", FrontMatter::kDate},    {"source", FrontMatter::kSource},
    {"outlet", FrontMatter::kSource},     {"publisher", FrontMatter::kSource},
    {"url", FrontMatter::kUrl},           {"link", FrontMatter::kUrl},
    {"canonical_url", FrontMatter::kUrl}, {"group", FrontMatter::kGroup},
};

struct Line {
  size_t begin = 0;
  size_t end = 0;   // Without the line end and space before it.
  size_t next = 0;  // Behind it.
};

Line LineAt(absl::string_view text, size_t at) {
  Line line = {at, std::min(text.find('\n', at), text.size()), 0};
  line.next = std::min(line.end + 1, text.size());
  while (line.end > at && absl::StrContains(" \t\r", text[line.end - 1])) {
    --line.end;
  }
  return line;
}

FrontMatter::Field FieldOf(absl::string_view word) {
  for (const Key& key : kKeys) {
    if (absl::EqualsIgnoreCase(word, key.word)) return key.field;
  }
  return FrontMatter::kFields;
}

// Whether a line can be one of YAML at all: a key, an item, a comment, the end
// of a list, what is set in, or nothing.
bool MayBeYaml(absl::string_view line) {
  if (line.empty() || absl::StrContains(" \t#]}", line[0]) || line == "-" ||
      absl::StartsWith(line, "- ")) {
    return true;
  }
  size_t key = 0;
  while (key < line.size() &&
         (absl::ascii_isalnum(static_cast<unsigned char>(line[key])) ||
          absl::StrContains("_-./\"'", line[key]))) {
    ++key;
  }
  return key > 0 && key < line.size() && line[key] == ':' &&
         (key + 1 == line.size() || line[key + 1] == ' ');
}

// Without space and one pair of quotation marks.
FrontMatter::Value Trim(absl::string_view text, size_t begin, size_t end) {
  while (begin < end && absl::StrContains(" \t", text[begin])) ++begin;
  const bool quoted = end - begin >= 2 && text[begin] == text[end - 1] &&
                      (text[begin] == '"' || text[begin] == '\'');
  if (quoted) return {begin + 1, end - 1};
  return {begin, end};
}

}  // namespace

FrontMatter FindFrontMatter(absl::string_view text) {
  const Line first = LineAt(text, 0);
  const absl::string_view mark = text.substr(0, first.end);
  const bool toml = mark == "+++";
  if (!toml && mark != "---") return {};
  FrontMatter matter;
  bool any = false;
  for (Line line = LineAt(text, first.next); line.begin < text.size();
       line = LineAt(text, line.next)) {
    const absl::string_view words =
        text.substr(line.begin, line.end - line.begin);
    if (words == mark || (!toml && words == "...")) {
      matter.end = line.next;
      return matter;
    }
    // "---" is a rule above a text, too.
    if (!toml && (!MayBeYaml(words) || (words.empty() && !any))) break;
    any = true;
    const size_t sign = words.find(toml ? '=' : ':');
    if (sign == absl::string_view::npos) continue;
    size_t behind = sign;
    while (behind > 0 && words[behind - 1] == ' ') --behind;
    const FrontMatter::Field field = FieldOf(words.substr(0, behind));
    if (field == FrontMatter::kFields) continue;
    FrontMatter::Value& value = matter.values[field];
    if (value.begin == value.end) {
      value = Trim(text, line.begin + sign + 1, line.end);
    }
  }
  FrontMatter none;
  none.unclosed =
      toml || std::any_of(matter.values.begin(), matter.values.end(),
                          [](const FrontMatter::Value& value) {
                            return value.begin != value.end;
                          });
  return none;
}

}  // namespace crosscheck
