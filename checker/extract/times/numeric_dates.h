// Dates and years in digits.
#ifndef CHECKER_EXTRACT_TIMES_NUMERIC_DATES_H_
#define CHECKER_EXTRACT_TIMES_NUMERIC_DATES_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "2016-09-17"; "17/09/2016" and "9/17/2016", if only one order makes a date.
bool ReadNumericDate(const Scan& scan, size_t at, Reading& reading);

// "the 1990s", "mid-1990s", "the '90s".  Not "in her 90s".
bool ReadDecade(const Scan& scan, size_t at, Reading& reading);

// "2016", "early 2009", "2010-2014", "fiscal 2016".  Not "2000 people".
bool ReadYear(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_NUMERIC_DATES_H_
