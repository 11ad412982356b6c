// Reads one amount: a number with its sign and its unit.
//
// What several amounts make up is the business of ranges.h; what stands around
// them that of figure_grammar.h.
#ifndef CHECKER_EXTRACT_FIGURES_AMOUNTS_H_
#define CHECKER_EXTRACT_FIGURES_AMOUNTS_H_

#include <vector>

#include "checker/extract/figures/small_words.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/figures/unit_choice.h"
#include "checker/extract/figures/units.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct Amount {
  TokenRange range;  // From its sign to its unit; empty if there is none.

  // Signed and in `unit`.  Only vague amounts have lower < upper.
  double value = 0;
  double lower = 0;
  double upper = 0;

  NumberMatch number;  // The number as written, unsigned.
  size_t number_at = 0;
  int decimals = 0;
  const v1::Unit* unit = nullptr;  // Null for plain numbers.
  bool money_before = false;       // A sign of money stands before it.
  bool sign_word = false;          // "minus".
  bool joined = false;             // The unit, by a hyphen: "48-mile".

  explicit operator bool() const { return !range.empty(); }
};

// Thread-safe once built; what it is given must outlive it.
class AmountGrammar {
 public:
  AmountGrammar(const v1::LexiconPack& pack, const NumberGrammar& numbers,
                const WordClasses& words, Vocabulary& vocabulary);

  // Returns the amount that starts at tokens[at].
  //
  // "250,000", "-15 °C", "minus five", "$3.2m", "5 €", "48-mile", "RM50",
  // "half a litre", "a mile", "7 feet 10 inches", "a dollar and 42 cents",
  // "6'2\"".  Constant time but for the length of the number.
  Amount Read(const TokenView& tokens, size_t at) const;

  const UnitGrammar& units() const { return units_; }

 private:
  Amount Plain(const TokenView& tokens, size_t at,
               const NumberMatch& here) const;
  Amount PartOfUnit(const TokenView& tokens, size_t at,
                    const NumberMatch& here) const;
  Amount OneUnit(const TokenView& tokens, size_t at) const;
  Amount FeetAndInches(const TokenView& tokens, size_t at) const;
  bool ReadMillions(const TokenView& tokens, Amount& amount) const;
  void ReadUnit(const TokenView& tokens, Amount& amount) const;
  void ReadUnitBehindSign(const TokenView& tokens, Amount& amount) const;
  void SetUnit(const TokenView& tokens, const UnitMatch& match,
               Amount& amount) const;
  bool AddSmallerUnit(const TokenView& tokens, Amount& amount) const;
  void AddBareCents(const TokenView& tokens, Amount& amount) const;
  bool IsArticle(const TokenView& tokens, size_t at) const;

  const NumberGrammar& numbers_;
  const WordClasses& words_;
  UnitGrammar units_;
  UnitChoice choice_;
  SmallWords w_;
  std::vector<WordId> article_units_;  // "a mile": those an article may count.
  std::vector<WordId> in_millions_;    // "5m people".
  WordId m_;
  WordId for_;
  const v1::Unit* foot_ = nullptr;
  const v1::Unit* inch_ = nullptr;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_AMOUNTS_H_
