#include "checker/ingest/wire/wire_date.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/published.h"

namespace crosscheck {
namespace {

size_t LeadingDigits(absl::string_view text) {
  return static_cast<size_t>(
      std::find_if_not(text.begin(), text.end(),
                       [](unsigned char c) { return absl::ascii_isdigit(c); }) -
      text.begin());
}

// "14:30:00+0200" of "143000+0200"; empty if it is no such time.
std::string WithColons(absl::string_view time) {
  const size_t digits = LeadingDigits(time);
  if (digits != 4 && digits != 6) return "";
  std::string out = absl::StrCat(time.substr(0, 2), ":", time.substr(2, 2));
  if (digits == 6) absl::StrAppend(&out, ":", time.substr(4, 2));
  absl::StrAppend(&out, time.substr(digits));
  return out;
}

}  // namespace

std::optional<std::string> ParseWireDate(absl::string_view text,
                                         const Limits& limits) {
  text = absl::StripAsciiWhitespace(text);
  if (LeadingDigits(text) != 8) return ParsePublished(text, limits);
  std::string marked = absl::StrCat(text.substr(0, 4), "-", text.substr(4, 2),
                                    "-", text.substr(6, 2));
  if (text.size() > 8) {
    const std::string time = WithColons(text.substr(9));
    if (text[8] != 'T' || time.empty()) return std::nullopt;
    absl::StrAppend(&marked, "T", time);
  }
  return ParseIsoPublished(marked, limits);
}

}  // namespace crosscheck
