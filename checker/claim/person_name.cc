#include "checker/claim/person_name.h"

#include <cstddef>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// Shorter given names that sound alike are often two: "Jon" and "Jan".
constexpr size_t kSureLetters = 5;

std::vector<absl::string_view> Words(absl::string_view name) {
  return absl::StrSplit(name, absl::ByAnyChar(" -"), absl::SkipEmpty());
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

std::string SurnameKey(absl::string_view name) {
  const std::vector<absl::string_view> words = Words(name);
  return words.empty() ? "" : Sound(words.back());
}

SamePerson ComparePersons(absl::string_view a, absl::string_view b) {
  const std::vector<absl::string_view> left = Words(a);
  const std::vector<absl::string_view> right = Words(b);
  if (left.empty() || right.empty()) return SamePerson::kNo;
  if (absl::EqualsIgnoreCase(a, b)) return SamePerson::kYes;
  if (Sound(left.back()) != Sound(right.back())) return SamePerson::kNo;
  if (left.size() == 1 || right.size() == 1) return SamePerson::kMaybe;
  return SameGivenName(left.front(), right.front()) ? SamePerson::kYes
                                                    : SamePerson::kNo;
}

}  // namespace crosscheck
