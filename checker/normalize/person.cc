#include "checker/normalize/person.h"

#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// Words between an age and the name it goes with: "57-year-old fire captain".
constexpr size_t kNameReach = 4;

// The name whose last token is tokens[end - 1]; empty if there is none.
std::string NameBefore(const TokenView& tokens, size_t end,
                       const WordClasses& words) {
  constexpr size_t kLongestName = 4;
  for (size_t length = kLongestName; length > 0; --length) {
    if (length > end) continue;
    const size_t first = end - length;
    if (NameEnd(tokens, first, words) == end) {
      return std::string(tokens.Text(first, end));
    }
  }
  return "";
}

}  // namespace

std::string PersonOfAge(const TokenView& tokens, const Figure& age,
                        const WordClasses& words) {
  size_t before = age.phrase.first;
  // "Jana Holm, a 57-year-old nurse", "Jana Holm was 57", "Jana Holm (57)".
  while (before > 0 && age.phrase.first - before < 3 &&
         (tokens[before - 1].is_punct(',') || tokens[before - 1].is_punct('(') ||
          words.Is(tokens[before - 1], kDeterminer | kAuxiliary))) {
    --before;
  }
  if (before < age.phrase.first) {
    const std::string name = NameBefore(tokens, before, words);
    if (!name.empty()) return name;
  }
  // "57-year-old Jana Holm", "57-year-old fire captain Jana Holm".
  for (size_t i = age.bare.last;
       i < tokens.size() && i < age.bare.last + kNameReach; ++i) {
    if (!tokens[i].is_word() || words.Is(tokens[i], kFunctionWord)) break;
    const size_t end = NameEnd(tokens, i, words);
    if (end > i) return std::string(tokens.Text(i, end));
  }
  return "";
}

}  // namespace crosscheck
