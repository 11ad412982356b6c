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

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_LIST_TABLE_H_
