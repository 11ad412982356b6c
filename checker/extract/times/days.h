// Days without a date: weekdays and "yesterday".
#ifndef CHECKER_EXTRACT_TIMES_DAYS_H_
#define CHECKER_EXTRACT_TIMES_DAYS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "Friday", "last Friday", "early Tuesday", "every Friday", "on Fridays".  The
// last such day, that of publication included; the next one in a clause of what
// is to come.  False before a date ("Friday, May 5"), which takes it in.
bool ReadWeekday(const Scan& scan, size_t at, Reading& reading);

// "today", "late yesterday", "tonight", "overnight".
bool ReadDayWord(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_DAYS_H_
