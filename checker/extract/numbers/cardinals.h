// Reads cardinals: digits, words, and mixes of both.
#ifndef CHECKER_EXTRACT_NUMBERS_CARDINALS_H_
#define CHECKER_EXTRACT_NUMBERS_CARDINALS_H_

#include "checker/extract/numbers/number_match.h"
#include "checker/extract/numbers/number_words.h"
#include "checker/text/token.h"

namespace crosscheck {

// Returns the longest cardinal that starts at tokens[at].
//
// "250,000", "one hundred and twenty-one thousand", "3.2m", "4 thousand 3
// hundred", "two and a half million", "one million and a half", "two point two
// million", "three dozen", "a hundred", "hundred thousand" (then `bare`).
// `money`: a sign of money stands before it, so that "m" scales.
//
// Linear in the number, whose length is limited by its largest value.
NumberMatch ReadCardinal(const NumberWords& words, const TokenView& tokens,
                         size_t at, bool money);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_CARDINALS_H_
