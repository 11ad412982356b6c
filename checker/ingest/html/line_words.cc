#include "checker/ingest/html/line_words.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {

bool EndsSentence(absl::string_view text) {
  if (text.empty()) return false;
  switch (text.back()) {
    case '.':
    case '!':
    case '?':
    case ':':
    case '"':
      return true;
    default:
      return absl::EndsWith(text, "”") || absl::EndsWith(text, "…");
  }
}

bool HasDigit(absl::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
}

bool IsFigure(absl::string_view text) {
  return HasDigit(text) &&
         text.find_first_of(":/") == absl::string_view::npos &&
         std::count(text.begin(), text.end(), '-') < 2;
}

std::string Plain(absl::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (absl::ascii_isalnum(byte) || byte >= 0x80) {
      out.push_back(static_cast<char>(absl::ascii_tolower(byte)));
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace crosscheck
