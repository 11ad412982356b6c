// Finds numbers that name one of a row and count nothing: "the 16th president",
// "his 14th season", "Flight 815".  They are no figures (not_figures.h), but
// two sentences that are one but for such a number disagree.
#ifndef CHECKER_EXTRACT_FIGURES_DESIGNATORS_H_
#define CHECKER_EXTRACT_FIGURES_DESIGNATORS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; what it is given must outlive it.
class DesignatorGrammar {
 public:
  DesignatorGrammar(const v1::LexiconPack& pack, const NumberGrammar& numbers,
                    const WordClasses& words, const CountedNounGrammar& nouns,
                    Vocabulary& vocabulary);

  // Returns the designators of a sentence, in order, each an ordinal figure
  // with what it is one of as its noun.  Left out is what is told one after
  // another, so that two sentences may differ in it and both be right ("the
  // third explosion", "the fourth day"), what stands in an address or marks a
  // place in a text, several of one noun, and all of a table.  Linear.
  std::vector<Figure> Find(const TokenView& tokens) const;

 private:
  std::optional<Figure> OrdinalAt(const TokenView& tokens, size_t at) const;
  std::optional<Figure> NumberedNameAt(const TokenView& tokens,
                                       size_t at) const;
  bool TellsWhich(const TokenView& tokens, size_t at, bool digits,
                  double value) const;

  const NumberGrammar& numbers_;
  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  SmallWords w_;
  WordSet is_;     // "was", "became": before what somebody is.
  WordSet steps_;  // "round", "explosion": told one after another.
  WordSet names_;  // "flight", "resolution": numbered, of which there is one.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_DESIGNATORS_H_
