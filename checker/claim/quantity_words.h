// Figures in words, for people.
#ifndef CHECKER_CLAIM_QUANTITY_WORDS_H_
#define CHECKER_CLAIM_QUANTITY_WORDS_H_

#include <string>

#include "checker/claim/quantity.h"

namespace crosscheck {

// Returns a finite number as news writes it: "250,000", "6.4", "-3", and with
// an exponent from 10^15 on.  At most 12 significant digits.
std::string FormatNumber(double number);

// Returns what is allowed: "250,000", "4 to 14", "from 4", "up to 14", or
// "any".  Ends that are left out themselves: "above 4", "below 14".
std::string DescribeInterval(const Interval& interval);

// Returns a figure without its noun: "at least 253", "about 48 h", "32%",
// "200 to 999".
std::string DescribeQuantity(const Quantity& quantity);

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_QUANTITY_WORDS_H_
