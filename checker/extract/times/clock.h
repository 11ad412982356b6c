// Clock times.
#ifndef CHECKER_EXTRACT_TIMES_CLOCK_H_
#define CHECKER_EXTRACT_TIMES_CLOCK_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "11 p.m.", "2:30 am", "8.15pm", "1430 GMT", "at 8:15", "7 o'clock", "8-10
// p.m.", each with a zone or "local time" behind it.  tokens[at] is a number.
bool ReadClock(const Scan& scan, size_t at, Reading& reading);

// "seven o'clock": tokens[at] is "o'clock".
bool ReadClockWord(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_CLOCK_H_
