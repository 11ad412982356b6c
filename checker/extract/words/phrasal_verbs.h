// Verbs of several words: "took place", "passed away".
#ifndef CHECKER_EXTRACT_WORDS_PHRASAL_VERBS_H_
#define CHECKER_EXTRACT_WORDS_PHRASAL_VERBS_H_

#include <cstddef>
#include <string>

#include "checker/extract/words/lemma.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class PhrasalVerbs {
 public:
  PhrasalVerbs(const v1::LexiconPack& pack, const Lemmatizer& lemmatizer,
               Vocabulary& vocabulary);

  // Returns the sense (see Lemmatizer) of the phrasal verb that tokens[at] is a
  // word of, that of "happened" for both words of "took place"; null if it is
  // of none.  Owned by this.
  const std::string* SenseAt(const TokenView& tokens, size_t at) const {
    // Marks are all kUnknownWord, as are most words: true if a form has a mark.
    return InForm(tokens[at].word) ? FindSense(tokens, at) : nullptr;
  }

  // Whether `word` is one of such a verb: SenseAt() finds none for any other.
  // The test of a bit.
  bool InForm(WordId word) const { return in_form_.Has(word); }

 private:
  const std::string* FindSense(const TokenView& tokens, size_t at) const;

  PhraseTable<std::string> senses_;
  WordBits in_form_;       // Words of a form.
  size_t most_words_ = 0;  // Of a form.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_PHRASAL_VERBS_H_
