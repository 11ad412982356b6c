// Whether a figure is put forward as a fact, or what else.
#ifndef CHECKER_EXTRACT_CLAUSES_MODALITY_H_
#define CHECKER_EXTRACT_CLAUSES_MODALITY_H_

#include <cstddef>

#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; `words` must outlive it.
class ModalityGrammar {
 public:
  ModalityGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                  Vocabulary& vocabulary);

  // The modality that stands before token `at` in its clause.  Looks back over
  // a bounded number of tokens.
  v1::Modality Before(const TokenView& tokens, size_t at) const;

  // HYPOTHETICAL where token `at`, behind a figure, begins what never was:
  // "would have been needed"; else a FACT.
  v1::Modality Behind(const TokenView& tokens, size_t at) const;

 private:
  // What words before a figure make of it, and of a time behind "until".
  struct Mark {
    v1::Modality modality;
    v1::Modality until;
  };

  bool IsUntil(const TokenView& tokens, TokenRange negation, size_t at) const;

  const WordClasses& words_;
  WordSet past_clause_;  // "after", "who".
  PhraseTable<Mark> marks_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_CLAUSES_MODALITY_H_
