#include "checker/ingest/html/line_words.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace crosscheck {

size_t CountWords(absl::string_view text) {
  size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n';
    words += !space && !inside ? 1 : 0;
    inside = !space;
  }
  return words;
}

bool EndsSentence(absl::string_view text) {
  for (const absl::string_view mark : {".", "!", "?", "”", "\"", "…", ":"}) {
    if (text.size() >= mark.size() &&
        text.substr(text.size() - mark.size()) == mark) {
      return true;
    }
  }
  return false;
}

bool HasDigit(absl::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
}

bool HasLetter(absl::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || absl::ascii_isalpha(byte);
  });
}

bool IsFigure(absl::string_view text) {
  return HasDigit(text) &&
         text.find_first_of(":/") == absl::string_view::npos &&
         std::count(text.begin(), text.end(), '-') < 2;
}

std::string Plain(absl::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (absl::ascii_isalnum(byte) || byte >= 0x80) {
      out.push_back(static_cast<char>(absl::ascii_tolower(byte)));
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  return std::string(absl::StripTrailingAsciiWhitespace(out));
}

}  // namespace crosscheck
