// Reads two amounts that make up a range: "70 to 80", "between $3m and $4m".
#ifndef CHECKER_EXTRACT_FIGURES_RANGES_H_
#define CHECKER_EXTRACT_FIGURES_RANGES_H_

#include "checker/extract/figures/amounts.h"
#include "checker/extract/figures/hedges.h"
#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct AmountRange {
  TokenRange range;  // "between" included; empty if there is none.
  double low = 0;
  double high = 0;
  const v1::Unit* unit = nullptr;
  int decimals = 0;
  bool scaled = false;
  bool joined = false;  // The unit, by a hyphen.
  bool from_below =
      false;  // "from less than 7 to 70": begins nobody says where.
  bool below_high = false;   // "from 7 to almost 70": ends before it.
  bool beyond_high = false;  // "from 7 to over 70": ends nobody says where.
  explicit operator bool() const { return !range.empty(); }
};

// Thread-safe once built; what it is given must outlive it.
class RangeGrammar {
 public:
  RangeGrammar(const v1::LexiconPack& pack, const AmountGrammar& amounts,
               const HedgeGrammar& hedges, const WordClasses& words,
               Vocabulary& vocabulary);

  // Returns the range that starts with `first`.
  //
  // "70 to 80", "200-250", "5 to 7 million", "8- to 16-metre", "30 or 40",
  // "between 2 g and about 7 g", "500 metres to 2 km", "62 ± 3 percent".  A
  // scale word or a unit said once holds for both.  "between 50 and 30" is 30
  // to 50; "rose from 13 to 17" is none, but two values; neither is a score or
  // a vote.
  AmountRange Read(const TokenView& tokens, const Amount& first) const;

  // Whether `first` and the number behind it are the halves of a score or a
  // vote: "3-2", "52-48".  Sets `second` to where the other half stands.
  bool IsScore(const TokenView& tokens, const Amount& first,
               size_t& second) const;

 private:
  enum class Joiner { kNone, kDash, kTo, kAnd, kOr };

  Joiner JoinerAt(const TokenView& tokens, const Amount& first,
                  size_t& next) const;
  Amount SecondAt(const TokenView& tokens, const Amount& first, Joiner joiner,
                  size_t at) const;
  bool AgreeOnUnit(const Amount& first, const Amount& second, double& low,
                   const v1::Unit*& unit) const;
  AmountRange PlusMinus(const TokenView& tokens, const Amount& first) const;
  bool CountsBehind(const TokenView& tokens, size_t at) const;
  bool IsChange(const TokenView& tokens, size_t from) const;
  bool LedBy(const TokenView& tokens, const Amount& first, WordId word,
             size_t& lead) const;

  const WordClasses& words_;
  const AmountGrammar& amounts_;
  const HedgeGrammar& hedges_;
  SmallWords w_;
  WordSet change_words_;  // "rose", "up".
  WordSet score_words_;   // "won", "beat".
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_RANGES_H_
