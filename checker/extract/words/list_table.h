// The phrases of one named list of a language pack.
#ifndef CHECKER_EXTRACT_WORDS_LIST_TABLE_H_
#define CHECKER_EXTRACT_WORDS_LIST_TABLE_H_

#include "absl/strings/string_view.h"
#include "checker/text/phrase_table.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// The list called `name`, whose words are added to `vocabulary`; empty if the
// pack has none.
PhraseTable<char> TableOfList(const v1::LexiconPack& pack,
                              absl::string_view name, Vocabulary& vocabulary);

// The last words of its phrases: a sentence that holds none of those holds no
// phrase of the list.
PhraseTable<char> LastWordsOfList(const v1::LexiconPack& pack,
                                  absl::string_view name,
                                  Vocabulary& vocabulary);

// Adds the last word of `phrase` to `table`.
void AddLastWord(absl::string_view phrase, PhraseTable<char>& table,
                 Vocabulary& vocabulary);

// Whether a phrase of `table` stands anywhere in `tokens`.
bool StandsIn(const PhraseTable<char>& table, const TokenView& tokens);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_LIST_TABLE_H_
