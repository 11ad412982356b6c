// Proper names: runs of capitalised words.
#ifndef CHECKER_EXTRACT_WORDS_NAMES_H_
#define CHECKER_EXTRACT_WORDS_NAMES_H_

#include <cstddef>
#include <cstdint>

#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether tokens[at] can start a name: capitalised, no function word, no
// weekday or month, no title.
inline bool StartsName(const TokenView& tokens, size_t at,
                       const WordClasses& words) {
  // Only words have capitals.
  if (at >= tokens.size() || !tokens[at].capital) return false;
  // "US" and "IT" are no pronouns.
  const uint32_t unlike =
      tokens[at].all_capitals ? kNotAName : kFunctionWord | kNotAName | kTitle;
  return !words.Is(tokens[at], unlike);
}

// One past the last token of the name that starts at `at`: "Kirun al-Holm",
// "Drevna ez-Kirun", "North Harbour", "John F. Holm".  `at` if none starts
// there.
size_t NameEnd(const TokenView& tokens, size_t at, const WordClasses& words);

// Whether most words are capitalised and no full stop ends them, as in
// headlines, where capitals tell nothing.
bool IsTitleCase(const TokenView& tokens, const WordClasses& words);

// Whether tokens[at], a function word in capitals, is none: "US" and "WHO"
// between words that are not all in capitals.
bool IsLoudName(const TokenView& tokens, size_t at, const WordClasses& words);

// Whether tokens[at] is a word that says something by itself: no function word,
// but for "US" and "WHO" as above.
inline bool HasContent(const TokenView& tokens, size_t at,
                       const WordClasses& words) {
  const Token& token = tokens[at];
  const bool function = words.Is(token, kFunctionWord);
  // Asked first, for few words are; what a word is besides cannot be guessed.
  if (token.all_capitals && function) return IsLoudName(tokens, at, words);
  return token.is_word() && !function;
}

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_NAMES_H_
