// Clock times as people say them.  Which half of the day they are in, "p.m." or
// a part of the day behind them tells, else nothing.
#ifndef CHECKER_EXTRACT_TIMES_SPOKEN_CLOCK_H_
#define CHECKER_EXTRACT_TIMES_SPOKEN_CLOCK_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "quarter past four", "half past nine", "ten past six pm": tokens[at] is
// "past".
bool ReadPast(const Scan& scan, size_t at, Reading& reading);

// "quarter to three", and "twenty to three" where a part of a day follows:
// tokens[at] is "to".
bool ReadTo(const Scan& scan, size_t at, Reading& reading);

// "at six on Monday evening", "around eight that morning": tokens[at] is the
// hour, a preposition stands before it and a part of the day behind it.
bool ReadHour(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_SPOKEN_CLOCK_H_
