// Parts of the day: "evening", "before dawn", "last night".
#ifndef CHECKER_EXTRACT_TIMES_DAY_PARTS_H_
#define CHECKER_EXTRACT_TIMES_DAY_PARTS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// "evening", "this morning", "the night before", "before dawn", "noon", "the
// early hours".  tokens[at] is the part's word.
bool ReadDayPart(const Scan& scan, size_t at, Reading& reading);

// "the early hours of", "the small hours": tokens[at] is "hours".
bool ReadSmallHours(const Scan& scan, size_t at, Reading& reading);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_DAY_PARTS_H_
