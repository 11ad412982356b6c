// Reads numbers: digits, words and mixes of both.
//
// Only the number itself: hedges, ranges, units and what is counted are the
// business of checker/extract/figures; times that of checker/extract/times.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_
#define CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_

#include <vector>

#include "checker/extract/numbers/number_match.h"
#include "checker/extract/numbers/number_words.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "checker/text/word_bits.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built.
class NumberGrammar {
 public:
  // Adds the number words of `pack` to `vocabulary`.
  NumberGrammar(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // Returns the longest number that starts at tokens[at].
  //
  // "250,000", "one and a half million", "two-and-a-half", "3.2m", "a dozen",
  // "hundreds of thousands", "several hundred", "two-thirds", "21st", "4e14".
  // A bare "a" or "an" is none, and neither is a sign before the number.
  // Numbers above 10^18, or of more than 18 significant digits, are none.
  // Linear in the length of the number.
  // `money`: a sign of money stands before it, so that "m" scales.
  NumberMatch Match(const TokenView& tokens, size_t at,
                    bool money = false) const;

  // Returns how many tokens a number at `at` takes that cannot be read: it is
  // too large, or its power is.  No part of it is a number.  0 for any other.
  size_t UnreadableLength(const TokenView& tokens, size_t at) const;

  // The fraction at tokens[at], whatever stands around it: "half", "a quarter",
  // "tenth" (then `ordinal`), "three-quarters".  For parts of a unit.  `number`
  // is what Match() finds there.
  NumberMatch Part(const TokenView& tokens, size_t at,
                   const NumberMatch& number) const;

  // Whether the word at `at` makes the number behind it negative: "minus".
  bool IsNegative(const TokenView& tokens, size_t at) const {
    return words_.IsNegative(tokens, at);
  }

 private:
  struct Vague {
    double lower = 0;
    double upper = 0;
    double value = 0;
    bool multiplies = false;
    bool needs_noun = false;
  };

  NumberMatch Digits(const TokenView& tokens, size_t at, bool money) const;
  NumberMatch Words(const TokenView& tokens, size_t at) const;
  NumberMatch Ordinal(const TokenView& tokens, size_t at) const;
  NumberMatch VagueWords(const TokenView& tokens, size_t at) const;
  NumberMatch ScaledVague(const TokenView& tokens, size_t at,
                          NumberMatch number) const;
  NumberMatch OfBase(const TokenView& tokens, size_t at,
                     NumberMatch number) const;
  NumberMatch OverBase(const TokenView& tokens, size_t at,
                       NumberMatch number) const;

  bool MayStart(WordId word) const { return starts_.Has(word); }

  NumberWords words_;
  PhraseTable<Vague> vague_;
  WordBits starts_;  // Words that a number may begin with.
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_NUMBER_GRAMMAR_H_
