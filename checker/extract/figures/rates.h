// Reads what a figure is taken by: "a day", "per share", "/kg".
#ifndef CHECKER_EXTRACT_FIGURES_RATES_H_
#define CHECKER_EXTRACT_FIGURES_RATES_H_

#include <cstddef>
#include <string>

#include "checker/extract/figures/small_words.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct RateMatch {
  size_t length = 0;  // Tokens; 0 when there is none.
  std::string per;    // Lower-cased: "barrel".
  explicit operator bool() const { return length > 0; }
};

// Thread-safe once built; what it is given must outlive it.
class RateGrammar {
 public:
  RateGrammar(const WordClasses& words, Vocabulary& vocabulary)
      : words_(words), w_(vocabulary) {}

  // Returns what stands at tokens[at], behind a figure in `unit`, or behind
  // what a count counts if it is null.  With an article only money is taken by
  // things ("$58 a barrel"), all else by times ("5 percent a year", "20 deaths
  // a day").
  RateMatch At(const TokenView& tokens, size_t at, const v1::Unit* unit) const;

  // The same by times only, behind what is measured ("90 tonnes of cheese a
  // week") or a count of what nobody says ("1,200 a month").
  RateMatch OfTime(const TokenView& tokens, size_t at) const;

 private:
  bool IsTime(const TokenView& tokens, size_t at) const;
  bool IsTimeWord(const TokenView& tokens, size_t at) const;

  const WordClasses& words_;
  SmallWords w_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_RATES_H_
