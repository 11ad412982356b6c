// The single words of one named list of a language pack.
#ifndef CHECKER_EXTRACT_WORDS_WORD_SET_H_
#define CHECKER_EXTRACT_WORDS_WORD_SET_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Asking costs one look at a bit; phrases are for a table (list_table.h).
// Thread-safe once built.
class WordSet {
 public:
  // The list called `name`, whose words are added to `vocabulary`; empty if the
  // pack has none.
  WordSet(const v1::LexiconPack& pack, absl::string_view name,
          Vocabulary& vocabulary);

  bool Has(WordId word) const { return words_.Has(word); }

  // Whether tokens[at] is one of the words; false behind the last token.
  bool HasAt(const TokenView& tokens, size_t at) const {
    return at < tokens.size() && Has(tokens[at].word);
  }

 private:
  WordBits words_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_WORD_SET_H_
