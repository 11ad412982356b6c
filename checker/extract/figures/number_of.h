// Finds what a figure counts in front of it: "the number of inhabitants rose to
// 53,000".
#ifndef CHECKER_EXTRACT_FIGURES_NUMBER_OF_H_
#define CHECKER_EXTRACT_FIGURES_NUMBER_OF_H_

#include <cstddef>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct NumberOf {
  bool found = false;  // It is said of what the figure is the number.
  CountedNoun noun;    // Empty if that is no noun: "the number of dead".
};

// Thread-safe once built; what it is given must outlive it.
class NumberOfGrammar {
 public:
  NumberOfGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                  const CountedNounGrammar& nouns, Vocabulary& vocabulary);

  // Looks for what the figure at tokens of `bare` is the number of, where the
  // clause before it says nothing else than "the number of" it, where, and what
  // it is or has come to.  A clause in between ("affected by the flood") makes
  // it another number, and so does what compares ("12 lower than") or divides
  // it ("12 per class").  Not found for a change ("rose by 12").
  NumberOf Before(const TokenView& tokens, TokenRange bare) const;

 private:
  bool LeadsToFigure(const TokenView& tokens, size_t at) const;
  size_t DeterminerOf(const TokenView& tokens, size_t at) const;
  bool Passes(const TokenView& tokens, size_t at) const;
  bool IsLimited(const TokenView& tokens, size_t at) const;

  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  SmallWords w_;
  WordSet verbs_;   // "was", "reached".
  WordSet passed_;  // "risen", "overnight", "in".
  WordSet limits_;  // "lower", "per".
  WordSet totals_;  // "total": before "number of".
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_NUMBER_OF_H_
