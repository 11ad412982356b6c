// Decides what a unit with two meanings means: pounds of money or of mass.
#ifndef CHECKER_EXTRACT_FIGURES_UNIT_CHOICE_H_
#define CHECKER_EXTRACT_FIGURES_UNIT_CHOICE_H_

#include <cstddef>

#include "checker/extract/figures/units.h"
#include "checker/extract/numbers/number_match.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class UnitChoice {
 public:
  UnitChoice(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // The meaning of `match`, which stands at tokens[at] behind `number`.  Money,
  // unless weights are spoken of: "weighs 200 pounds", "a five-pound bag",
  // "20 pounds of heroin", "6 feet tall and 180 pounds".
  const v1::Unit* Choose(const TokenView& tokens, size_t at,
                         const NumberMatch& number,
                         const UnitMatch& match) const;

  // Whether the word at `at` speaks of prices: "cost", "worth".
  bool IsMoneyWord(const TokenView& tokens, size_t at) const;

 private:
  bool IsMass(const TokenView& tokens, size_t at, const NumberMatch& number,
              const UnitMatch& match) const;

  WordSet mass_words_;
  WordSet money_words_;
  WordId of_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_UNIT_CHOICE_H_
