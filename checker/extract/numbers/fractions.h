// Reads fractions: parts of one, in words and in digits.
#ifndef CHECKER_EXTRACT_NUMBERS_FRACTIONS_H_
#define CHECKER_EXTRACT_NUMBERS_FRACTIONS_H_

#include <cstddef>

#include "checker/extract/numbers/number_match.h"
#include "checker/extract/numbers/number_words.h"
#include "checker/text/token.h"

namespace crosscheck {

// A piece of a number: so many tokens, and the value they stand for.
struct NumberPart {
  size_t length = 0;  // Tokens; 0 when there is none.
  double value = 0;
  explicit operator bool() const { return length > 0; }
};

// "½" and its like; 0 for any other token.
double VulgarFraction(const TokenView& tokens, size_t at);

// "3/4" in digits.  "9/11" and "24/7" are none: the part is a proper one of
// tenths or hundredths at the finest, or has "of" behind it.
NumberPart SlashFractionAt(const NumberWords& words, const TokenView& tokens,
                           size_t at);

// The word for a part, what it is divided by: 1/3 for "thirds", "-third",
// "third"; 1/25 for "twenty-fifths".  `plural`: "third" will not do.
NumberPart DenominatorAt(const NumberWords& words, const TokenView& tokens,
                         size_t at, bool plural);

// What a number that ends before `at` has on top: "and a half", "-and-a-half",
// " 1/2", "½", "and three quarters".  Below 1.
NumberPart AddedPartAt(const NumberWords& words, const TokenView& tokens,
                       size_t at);

// A fraction that starts at `at` without a number of parts: "half the staff",
// "half a million", "a quarter of", "a third of", "½".
NumberMatch ReadPartOf(const NumberWords& words, const TokenView& tokens,
                       size_t at);

// `number`, which starts at `at`, as the count of parts that follow it:
// "two-thirds", "three quarters of a million".  As it was if none do.
NumberMatch WithDenominator(const NumberWords& words, const TokenView& tokens,
                            size_t at, NumberMatch number);

// The scale word that a fraction up to `at` is one of, with "of a" or "a"
// before it: "a million" in "half a million".
NumberPart PartedScaleAt(const NumberWords& words, const TokenView& tokens,
                         size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_FRACTIONS_H_
