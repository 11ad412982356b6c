// What a length of time is in its clause: "for 10 days", "two weeks ago".
#ifndef CHECKER_EXTRACT_TIMES_DURATIONS_H_
#define CHECKER_EXTRACT_TIMES_DURATIONS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// A DURATION, or the DATE that "ago", "earlier" or "later" makes of it, or the
// SET of "twice a week" and "20 deaths a day".
bool ReadDuration(const Scan& scan, size_t at, Reading& reading);

// "hours", "decades": a plural with no number, where nothing but a time can
// stand: "for months", "days after".
bool ReadBarePlural(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_DURATIONS_H_
