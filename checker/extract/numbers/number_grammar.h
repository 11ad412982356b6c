// Reads numbers: digits, words and mixes of both.
//
// Only the number itself: hedges, ranges, units and what is counted are the
// business of checker/extract/figures; times that of checker/extract/times.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_
#define CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_

#include <cstdint>
#include <vector>

#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// A number at a token.
struct NumberMatch {
  size_t length = 0;  // Tokens covered; 0 when there is none.

  double value = 0;  // Finite.

  // For vague words ("hundreds": 200 to 999); otherwise both equal `value`.
  double lower = 0;
  double upper = 0;
  bool vague = false;

  bool ordinal = false;   // "seventh", "21st".
  bool fraction = false;  // "half", "two-thirds", "one in five", "3/4".
  bool zero = false;      // "no", "none".
  bool article = false;   // Starts with "a" or "an": "a hundred", "a dozen".
  bool digits = false;    // Starts with digits.
  bool scaled = false;    // Has a scale word: "1.2 million".
  double scale = 1;       // What the scale words multiply by.
  int decimals = 0;       // Digits written behind the point.
  bool needs_noun = false;  // Only a figure before a counted noun: "several".

  explicit operator bool() const { return length > 0; }
};

// Thread-safe once built.
class NumberGrammar {
 public:
  // Adds the number words of `pack` to `vocabulary`.
  NumberGrammar(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // Returns the longest number that starts at tokens[at].
  //
  // "250,000", "one and a half million", "two-and-a-half", "3.2m", "a dozen",
  // "hundreds of thousands", "several hundred", "two-thirds", "21st".  A bare
  // "a" or "an" is none.  Numbers above 10^18, or of more than 18 significant
  // digits, are none.  Linear in the length of the number.
  // `money`: a sign of money stands before it, so that "m" scales.
  NumberMatch Match(const TokenView& tokens, size_t at,
                    bool money = false) const;

 private:
  struct Sense {
    v1::NumberWord::Role role = v1::NumberWord::ROLE_UNSPECIFIED;
    double value = 0;
    bool attached_only = false;
    bool money_only = false;
  };
  struct Vague {
    double lower = 0;
    double upper = 0;
    double value = 0;
    bool multiplies = false;
    bool needs_noun = false;
  };
  class WordReader;

  // The sense of the word at `at`; null when it stands for no number.
  const Sense* SenseAt(const TokenView& tokens, size_t at) const;

  // The multiplier at `at` behind a number that ends there: "million",
  // "-million", "m".  Sets `length` to the tokens it takes.
  const Sense* ScaleAt(const TokenView& tokens, size_t at, bool digits,
                       bool money, size_t& length) const;
  bool IsWord(const TokenView& tokens, size_t at, WordId word) const;
  bool IsArticle(const TokenView& tokens, size_t at) const;

  NumberMatch Digits(const TokenView& tokens, size_t at, bool money) const;
  NumberMatch Words(const TokenView& tokens, size_t at) const;
  NumberMatch VagueWords(const TokenView& tokens, size_t at) const;
  NumberMatch HalfOf(const TokenView& tokens, size_t at) const;
  NumberMatch Parts(const TokenView& tokens, size_t at,
                    NumberMatch number) const;
  NumberMatch OneIn(const TokenView& tokens, size_t at,
                    NumberMatch number) const;
  size_t AndFraction(const TokenView& tokens, size_t at, double& part) const;
  void Scale(const TokenView& tokens, size_t at, bool money,
             NumberMatch& number) const;

  std::vector<Sense> senses_;  // By word id.
  PhraseTable<Vague> vague_;
  WordId a_;
  WordId an_;
  WordId and_;
  WordId of_;
  WordId in_;
  WordId out_;
  std::vector<WordId> half_of_;  // What "half" must stand before or behind.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_
