// A number found in a sentence.
#ifndef CHECKER_EXTRACT_NUMBERS_NUMBER_MATCH_H_
#define CHECKER_EXTRACT_NUMBERS_NUMBER_MATCH_H_

#include <cstddef>

namespace crosscheck {

// A number at a token.
struct NumberMatch {
  size_t length = 0;  // Tokens covered; 0 when there is none.

  double value = 0;  // Finite.

  // For vague words ("hundreds": 200 to 999); otherwise both equal `value`.
  double lower = 0;
  double upper = 0;
  bool vague = false;

  bool ordinal = false;     // "seventh", "21st".
  bool fraction = false;    // "half", "two-thirds", "one in five", "3/4".
  bool zero = false;        // "no", "none".
  bool article = false;     // Starts with "a" or "an": "a hundred", "a dozen".
  bool bare = false;        // A scale word alone: "hundred thousand".
  bool digits = false;      // Starts with digits.
  bool scaled = false;      // Has a scale word: "1.2 million".
  double scale = 1;         // What the scale words multiply by.
  int decimals = 0;         // Digits written behind the point.
  bool needs_noun = false;  // Only a figure before a counted noun: "several".

  explicit operator bool() const { return length > 0; }
};

// A match of `length` tokens that stands for `value` and nothing else.
inline NumberMatch Exactly(size_t length, double value) {
  NumberMatch match;
  match.length = length;
  match.value = match.lower = match.upper = value;
  return match;
}

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_NUMBERS_NUMBER_MATCH_H_
