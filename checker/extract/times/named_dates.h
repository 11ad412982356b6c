// Dates built on the name of a month.
#ifndef CHECKER_EXTRACT_TIMES_NAMED_DATES_H_
#define CHECKER_EXTRACT_TIMES_NAMED_DATES_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "May 5, 2016", "5 May", "the 5th of May", "May 3-5", "mid-July", "March
// 2011", "last September", with a weekday before it ("Friday, May 5").
// tokens[at] is the month's name.
bool ReadMonth(const Scan& scan, size_t at, Reading& reading);

// The further days of "May 3 and 5": a number behind `before`, which was read
// with ReadMonth.
bool ReadFurtherDay(const Scan& scan, const Reading& before, size_t at,
                    Reading& reading);

// Whether a month's date starts at tokens[at]: "May 5", "5 May".
bool MonthDateStarts(const Scan& scan, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_NAMED_DATES_H_
