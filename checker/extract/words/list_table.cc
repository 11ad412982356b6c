#include "checker/extract/words/list_table.h"

#include <cstddef>
#include <string>

namespace crosscheck {

PhraseTable<char> TableOfList(const v1::LexiconPack& pack,
                              absl::string_view name, Vocabulary& vocabulary) {
  PhraseTable<char> table;
  for (const v1::WordList& list : pack.list()) {
    if (list.name() != name) continue;
    for (const std::string& phrase : list.words()) {
      table.Add(phrase, 1, vocabulary);
    }
  }
  return table;
}

PhraseTable<char> LastWordsOfList(const v1::LexiconPack& pack,
                                  absl::string_view name,
                                  Vocabulary& vocabulary) {
  PhraseTable<char> table;
  for (const v1::WordList& list : pack.list()) {
    if (list.name() != name) continue;
    for (const std::string& phrase : list.words()) {
      AddLastWord(phrase, table, vocabulary);
    }
  }
  return table;
}

void AddLastWord(absl::string_view phrase, PhraseTable<char>& table,
                 Vocabulary& vocabulary) {
  const size_t space = phrase.rfind(' ');
  const size_t begin = space == absl::string_view::npos ? 0 : space + 1;
  table.Add(phrase.substr(begin), 1, vocabulary);
}

bool StandsIn(const PhraseTable<char>& table, const TokenView& tokens) {
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (table.Longest(tokens, i)) return true;
  }
  return false;
}

}  // namespace crosscheck
