// Reads numerals in digits.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMERAL_H_
#define CHECKER_EXTRACT_NUMBERS_NUMERAL_H_

#include <optional>

#include "absl/strings/string_view.h"

namespace crosscheck {

// The largest figure that is read; larger ones are noted as unreadable.
inline constexpr double kLargestFigure = 1e18;
inline constexpr int kMostSignificantDigits = 18;

struct Numeral {
  double value = 0;
  int decimals = 0;  // Digits behind the point.
};

// Reads the text of a number token: digits with marks between groups and at
// most one decimal point.  Empty when it has two points (a version, an address,
// a dotted date), more than 18 significant digits, or is above 10^18.  Never
// an infinity or NaN.  Linear, allocates nothing.
std::optional<Numeral> ReadNumeral(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_NUMERAL_H_
