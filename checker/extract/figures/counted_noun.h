// What a figure counts: the noun phrase behind it.
#ifndef CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_
#define CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_

#include <cstddef>
#include <vector>

#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/lemma.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/counted_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"

namespace crosscheck {

// A noun phrase; its head is its last token.
struct CountedNoun {
  TokenRange phrase;    // Empty: the noun is left out ("another four").
  bool joined = false;  // By a hyphen: "two-room".
  bool known = false;   // Its head is in a class of the pack.
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

  // Whether the word at `at` names a person: "man", "welders".
  bool IsPerson(const TokenView& tokens, size_t at) const;

  // Whether it names a single one: "wife", but not "wives" or "police".
  bool IsOnePerson(const TokenView& tokens, size_t at) const;

  // Whether the nouns at `a` and `b` may tell of one person: "wife" and
  // "nurse", but not "man" and "woman" or "girl".
  bool MayBeTheSame(const TokenView& tokens, size_t a, size_t b) const;

 private:
  bool IsPluralHead(const TokenView& tokens, size_t at) const;
  bool IsSaidOfNoun(const TokenView& tokens, size_t at) const;
  bool Goes(const TokenView& tokens, size_t at) const;
  bool IsParticiple(const TokenView& tokens, size_t at) const;
  bool IsSingularOfKnown(WordId word) const {
    return word < singular_.size() && singular_[word];
  }

  const WordClasses& words_;
  const Lemmatizer& lemmatizer_;
  const CountedClasses& classes_;
  const Vocabulary& vocabulary_;
  const WordId of_;
  std::vector<bool> singular_;  // By word id: known, and so is its plural.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_COUNTED_NOUN_H_
