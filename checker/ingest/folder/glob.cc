#include "checker/ingest/folder/glob.h"

#include <cstddef>
#include <vector>

#include "absl/strings/str_split.h"

namespace crosscheck {
namespace {

// Whether all of `text` matches all of `pattern`, element by element, where one
// for which `is_any` stands for any number of elements.  A later one takes what
// an earlier one could: going back to the last is enough.
template <typename Elements, typename IsAny, typename Matches>
bool MatchesAll(const Elements& pattern, const Elements& text, IsAny is_any,
                Matches matches) {
  constexpr size_t kNone = static_cast<size_t>(-1);
  size_t p = 0;
  size_t t = 0;
  size_t any = kNone;     // The last one met, and
  size_t any_begins = 0;  // what it is tried to end at.
  while (t < text.size()) {
    if (p < pattern.size() && is_any(pattern[p])) {
      any = p++;
      any_begins = t;
    } else if (p < pattern.size() && matches(pattern[p], text[t])) {
      ++p;
      ++t;
    } else if (any != kNone) {
      p = any + 1;
      t = ++any_begins;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && is_any(pattern[p])) ++p;
  return p == pattern.size();
}

bool MatchesName(absl::string_view pattern, absl::string_view name) {
  return MatchesAll(
      pattern, name, [](char c) { return c == '*'; },
      [](char c, char byte) { return c == '?' || c == byte; });
}

}  // namespace

bool MatchesGlob(absl::string_view pattern, absl::string_view path) {
  using Names = std::vector<absl::string_view>;
  const Names patterns = absl::StrSplit(pattern, '/');
  const Names names = absl::StrSplit(path, '/');
  return MatchesAll(
      patterns, names, [](absl::string_view name) { return name == "**"; },
      MatchesName);
}

}  // namespace crosscheck
