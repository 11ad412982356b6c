#include "checker/claim/person_name.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {
namespace {

// Shorter given names that sound alike are often two: "Jon" and "Jan".
constexpr size_t kSureLetters = 5;

// A name without marks; `suffix` is what tells a son from his father.
std::vector<absl::string_view> Words(absl::string_view name,
                                     absl::string_view& suffix) {
  std::vector<absl::string_view> words =
      absl::StrSplit(name, absl::ByAnyChar(" -,"), absl::SkipEmpty());
  if (words.size() > 1 && IsNameSuffix(words.back())) {
    suffix = absl::StripSuffix(words.back(), ".");
    words.pop_back();
  }
  return words;
}

// The consonants that are heard, each once in a row, behind the first letter.
std::string Sound(absl::string_view word) {
  std::string sound;
  for (size_t i = 0; i < word.size(); ++i) {
    char c = absl::ascii_tolower(static_cast<unsigned char>(word[i]));
    if (c == 'q' || c == 'c') c = 'k';
    if (c == 'z') c = 's';
    if (!absl::ascii_isalnum(static_cast<unsigned char>(c)) &&
        absl::ascii_isascii(static_cast<unsigned char>(c))) {
      continue;
    }
    if (i > 0 && absl::StrContains("aeiouyhw", c)) continue;
    if (sound.empty() || sound.back() != c) sound.push_back(c);
  }
  return sound;
}

// "Driver Jana Maria Holm" and "Jana Maria Holm"; of two words the first may be
// somebody's second: "Jana Maria Holm" and "Maria Holm".
bool EndsAs(absl::Span<const absl::string_view> a,
            absl::Span<const absl::string_view> b) {
  constexpr size_t kWholeName = 3;
  const size_t common = std::min(a.size(), b.size());
  return common >= kWholeName &&
         std::equal(a.end() - common, a.end(), b.end() - common, b.end(),
                    [](absl::string_view left, absl::string_view right) {
                      return absl::EqualsIgnoreCase(left, right);
                    });
}

// "Jana" and "J.", "Dan" and "Daniel", "Kristina" and "Christina".
bool SameGivenName(absl::string_view a, absl::string_view b) {
  if (absl::EqualsIgnoreCase(a, b)) return true;
  const absl::string_view shorter = a.size() < b.size() ? a : b;
  const absl::string_view longer = a.size() < b.size() ? b : a;
  if (absl::StartsWithIgnoreCase(longer, absl::StripSuffix(shorter, "."))) {
    return true;
  }
  return shorter.size() >= kSureLetters && Sound(a) == Sound(b);
}

}  // namespace

bool IsNameSuffix(absl::string_view word) {
  static constexpr absl::string_view kSuffixes[] = {"jr", "sr", "ii", "iii"};
  return absl::c_any_of(kSuffixes, [&](absl::string_view suffix) {
    return absl::EqualsIgnoreCase(absl::StripSuffix(word, "."), suffix);
  });
}

std::string SurnameKey(absl::string_view name) {
  absl::string_view suffix;
  const std::vector<absl::string_view> words = Words(name, suffix);
  return words.empty() ? "" : Sound(words.back());
}

SamePerson ComparePersons(absl::string_view a, absl::string_view b) {
  absl::string_view left_suffix;
  absl::string_view right_suffix;
  const std::vector<absl::string_view> left = Words(a, left_suffix);
  const std::vector<absl::string_view> right = Words(b, right_suffix);
  if (left.empty() || right.empty()) return SamePerson::kNo;
  if (absl::EqualsIgnoreCase(a, b)) return SamePerson::kYes;
  // "Erik Holm" may be either of "Erik Holm Jr." and "Erik Holm Sr."
  if (!left_suffix.empty() && !right_suffix.empty() &&
      !absl::EqualsIgnoreCase(left_suffix, right_suffix)) {
    return SamePerson::kNo;
  }
  if (Sound(left.back()) != Sound(right.back())) return SamePerson::kNo;
  if (left.size() == 1 || right.size() == 1) return SamePerson::kMaybe;
  return EndsAs(left, right) || SameGivenName(left.front(), right.front())
             ? SamePerson::kYes
             : SamePerson::kNo;
}

}  // namespace crosscheck
