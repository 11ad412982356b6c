// What a figure counts: the noun phrase behind it.
#ifndef CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_
#define CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_

#include <cstddef>

#include "checker/extract/words/lemma.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/counted_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// A half-open range of tokens of one sentence.
struct TokenRange {
  size_t first = 0;
  size_t last = 0;
  bool empty() const { return first == last; }
  bool Contains(size_t i) const { return i >= first && i < last; }
};

// A noun phrase; its head is its last token.
struct CountedNoun {
  TokenRange phrase;  // Empty: the noun is left out ("another four").
  bool joined = false;  // By a hyphen: "two-room".
  explicit operator bool() const { return !phrase.empty(); }
};

// Thread-safe once built; what it is given must outlive it.
class CountedNounGrammar {
 public:
  CountedNounGrammar(const WordClasses& words, const Lemmatizer& lemmatizer,
                     const CountedClasses& classes, Vocabulary& vocabulary);

  // Reads the noun phrase at tokens[at].  `one`: the figure is 1, so that the
  // noun is a singular.
  CountedNoun At(const TokenView& tokens, size_t at, bool one) const;

 private:
  bool IsHead(const TokenView& tokens, size_t at) const;
  bool Goes(const TokenView& tokens, size_t at) const;
  bool IsParticiple(const TokenView& tokens, size_t at) const;

  const WordClasses& words_;
  const Lemmatizer& lemmatizer_;
  const CountedClasses& classes_;
  const Vocabulary& vocabulary_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_
