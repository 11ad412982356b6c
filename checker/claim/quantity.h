// A figure as the words say it, and the closed or open interval it allows.
#ifndef CHECKER_CLAIM_QUANTITY_H_
#define CHECKER_CLAIM_QUANTITY_H_

#include <limits>
#include <string>

#include "proto/quantity.pb.h"

namespace crosscheck {

inline constexpr double kUnbounded = std::numeric_limits<double>::infinity();

// A range of numbers.  An end at -kUnbounded or kUnbounded is no bound.
// Invariant: lower <= upper.  Plain value.
struct Interval {
  double lower = -kUnbounded;
  double upper = kUnbounded;
  bool lower_open = false;  // The end itself is left out.
  bool upper_open = false;
};

// In the unit as written; nothing is widened (see proto/quantity.proto).
struct Quantity {
  double value = 0;
  Interval bounds;
  std::string unit = "1";  // UCUM, ISO 4217, "%"; "1" for plain counts.
  v1::Hedge hedge = v1::HEDGE_NONE;
  int decimals = 0;     // Digits written behind the point.
  bool scaled = false;  // Written with a scale word: "1.2 million".
};

}  // namespace crosscheck

#endif  // CHECKER_CLAIM_QUANTITY_H_
