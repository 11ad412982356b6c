// Periods named by a unit: "last week", "the weekend".
#ifndef CHECKER_EXTRACT_TIMES_PERIODS_H_
#define CHECKER_EXTRACT_TIMES_PERIODS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "last week", "earlier this month", "the past week", "the following year",
// "the same day", "every month", "per day".  tokens[at] is a singular unit.
bool ReadRelativePeriod(const Scan& scan, size_t at, Reading& reading);

// "the day", "the year", "the weekend": the one the text is about.  A vague
// reference but for weekends and where an edge narrows it ("the end of the
// year").
bool ReadDefinitePeriod(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_PERIODS_H_
