#include "checker/ingest/txt/header.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

constexpr size_t kMaxWord = 20;  // "Content-Disposition" has 19 bytes.

struct Line {
  size_t begin = 0;
  size_t end = 0;   // Without the line end.
  size_t next = 0;  // Behind it.
};

Line LineAt(absl::string_view text, size_t at) {
  Line line = {at, text.find_first_of("\r\n", at), text.size()};
  if (line.end == absl::string_view::npos) {
    line.end = text.size();
    return line;
  }
  const bool crlf = absl::StartsWith(text.substr(line.end), "\r\n");
  line.next = line.end + (crlf ? 2 : 1);
  return line;
}

bool IsSpace(char c) { return c == ' ' || c == '\t'; }

TxtHeader::Value Trim(absl::string_view text, size_t begin, size_t end) {
  while (begin < end && IsSpace(text[begin])) ++begin;
  while (begin < end && IsSpace(text[end - 1])) --end;
  return {begin, end};
}

// Returns the word before the colon of "Word: value"; empty if `line` has
// another form.
absl::string_view WordOf(absl::string_view line) {
  const size_t colon = line.substr(0, kMaxWord + 1).find(':');
  if (colon == absl::string_view::npos || colon == 0) return "";
  const absl::string_view word = line.substr(0, colon);
  const bool letters = std::all_of(word.begin(), word.end(), [](char c) {
    return absl::ascii_isalpha(static_cast<unsigned char>(c)) || c == '-';
  });
  return letters ? word : "";
}

TxtHeader::Field FieldOf(absl::string_view word) {
  static constexpr std::array<absl::string_view, TxtHeader::kFields> kWords = {
      "title", "date", "source", "url", "group"};
  for (size_t i = 0; i < kWords.size(); ++i) {
    if (absl::EqualsIgnoreCase(word, kWords[i])) {
      return static_cast<TxtHeader::Field>(i);
    }
  }
  return TxtHeader::kFields;
}

// What is found when the lines from `at` on show that there is no header.
TxtHeader NoHeader(size_t at, absl::string_view why) {
  TxtHeader header;
  header.oddities.push_back(
      {at, absl::StrCat(why, "; the header is read as text")});
  return header;
}

}  // namespace

TxtHeader FindTxtHeader(absl::string_view text, int max_lines) {
  TxtHeader header;
  int lines = 0;
  std::array<bool, TxtHeader::kFields> seen = {};
  for (Line line = LineAt(text, 0); line.begin < text.size();
       line = LineAt(text, line.next)) {
    const absl::string_view word =
        WordOf(text.substr(line.begin, line.end - line.begin));
    const TxtHeader::Field field = FieldOf(word);
    if (line.begin == 0 && field == TxtHeader::kFields) return {};
    const TxtHeader::Value whole = Trim(text, line.begin, line.end);
    header.end = line.next;
    if (whole.begin == whole.end) break;
    if (word.empty()) {
      return NoHeader(
          line.begin,
          "no blank line ends the header, and this is no header line");
    }
    if (++lines > max_lines) {
      return NoHeader(line.begin, absl::StrCat("a header has at most ",
                                               max_lines, " lines"));
    }
    if (field == TxtHeader::kFields) {
      header.oddities.push_back(
          {line.begin,
           absl::StrCat("\"", word, "\" is no known header; line left out")});
    } else if (seen[field]) {
      header.oddities.push_back(
          {line.begin,
           absl::StrCat("a second \"", word, "\"; the first one holds")});
    } else {
      seen[field] = true;
      header.values[field] = Trim(text, line.begin + word.size() + 1, line.end);
    }
  }
  return header;
}

}  // namespace crosscheck
