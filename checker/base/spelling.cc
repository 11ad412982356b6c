#include "checker/base/spelling.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

constexpr size_t kMaxWord = 64;  // Nothing longer is a flag or a rule.

// The optimal string alignment distance, row by row.
size_t Distance(absl::string_view a, absl::string_view b) {
  std::vector<std::vector<size_t>> rows(a.size() + 1,
                                        std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) rows[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1,
                             rows[i - 1][j - 1] + change});
      const bool swapped =
          i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.size()][b.size()];
}

}  // namespace

absl::string_view NearestSpelling(absl::string_view word,
                                  absl::Span<const absl::string_view> known) {
  absl::string_view nearest;
  if (word.size() > kMaxWord) return nearest;
  size_t least = 3;
  for (const absl::string_view candidate : known) {
    const size_t distance = Distance(word, candidate);
    if (distance < least && 3 * distance <= candidate.size()) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

std::string DidYouMean(absl::string_view word,
                       absl::Span<const absl::string_view> known) {
  const absl::string_view nearest = NearestSpelling(word, known);
  if (nearest.empty()) return "";
  return absl::StrCat("; did you mean \"", nearest, "\"?");
}

}  // namespace crosscheck
