// A number with a unit of time: "10 days", "48-hour", "half an hour".
//
// What it means in its clause is for checker/extract/times/durations.h.
#ifndef CHECKER_EXTRACT_TIMES_LENGTHS_H_
#define CHECKER_EXTRACT_TIMES_LENGTHS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// A length in a unit, and the tokens that say it.
struct Length {
  size_t first = 0;
  size_t last = 0;  // Equal to `first`: none.
  double amount = 0;
  double lower = 0;
  double upper = 0;  // 0 when unknown: "decades".
  bool vague = false;
  bool adjective = false;  // "two-day", "week-long".
  bool article = false;    // "a week", "an hour".
  explicit operator bool() const { return last > first; }
};

// Reads the length whose unit is tokens[at]: "10 days", "two to three weeks",
// "a few hours", "an hour and a half", "three consecutive quarters",
// "weeklong".
Length ReadLength(const Scan& scan, size_t at);

// Whether the unit at tokens[at] tells an age: "13-year-old", "40 years old",
// "two months of age".  The grammar leaves those to the figures.
bool IsAgeUnit(const Scan& scan, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_LENGTHS_H_
