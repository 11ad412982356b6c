#include "checker/extract/words/list_table.h"

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

}  // namespace crosscheck
