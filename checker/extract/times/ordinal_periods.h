// Periods told by their rank: "the third quarter of 2016".
#ifndef CHECKER_EXTRACT_TIMES_ORDINAL_PERIODS_H_
#define CHECKER_EXTRACT_TIMES_ORDINAL_PERIODS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "the first quarter", "second half of 2016", "the last week of May", "the
// 21st century".  tokens[at] is a singular unit or "half".
bool ReadOrdinalPeriod(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_ORDINAL_PERIODS_H_
