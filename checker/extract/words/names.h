// Proper names: runs of capitalised words.
#ifndef CHECKER_EXTRACT_WORDS_NAMES_H_
#define CHECKER_EXTRACT_WORDS_NAMES_H_

#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether tokens[at] can start a name: capitalised, no function word, no
// weekday or month, no title.
bool StartsName(const TokenView& tokens, size_t at, const WordClasses& words);

// One past the last token of the name that starts at `at`: "Kirun al-Holm",
// "Drevna ez-Kirun", "North Harbour", "John F. Holm".  `at` if none starts
// there.
size_t NameEnd(const TokenView& tokens, size_t at, const WordClasses& words);

// Whether most words are capitalised and no full stop ends them, as in
// headlines, where capitals tell nothing.
bool IsTitleCase(const TokenView& tokens, const WordClasses& words);

// Whether tokens[at] is a word that says something by itself: no function word,
// but for "US" and "WHO" between words that are not all in capitals.
bool HasContent(const TokenView& tokens, size_t at, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_NAMES_H_
