#include "checker/extract/words/word_set.h"

#include <string>

namespace crosscheck {

WordSet::WordSet(const v1::LexiconPack& pack, absl::string_view name,
                 Vocabulary& vocabulary) {
  for (const v1::WordList& list : pack.list()) {
    if (list.name() != name) continue;
    for (const std::string& word : list.words()) {
      words_.Add(vocabulary.Add(word));
    }
  }
}

}  // namespace crosscheck
