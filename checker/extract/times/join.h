// Joins neighbouring pieces of one time: "10:30 p.m." and "Friday".
#ifndef CHECKER_EXTRACT_TIMES_JOIN_H_
#define CHECKER_EXTRACT_TIMES_JOIN_H_

#include "checker/extract/times/scan.h"
#include "checker/extract/times/time_mention.h"

namespace crosscheck {

// Adds `next`, which stands behind `before`, to it if the two are pieces of one
// time.  Returns false, and changes nothing, if they are not.
bool Join(const TokenView& tokens, const TimeWords& words, const Reading& next,
          Reading& before);

// Gives a part of the day that has no day beside it the day it falls on.
// Returns false for parts that are no time alone ("evening").
bool CompletePart(const TimeContext& context, Reading& reading);

// Whether it is a day's evening or night and goes on to midnight or beyond:
// small hours told later are those of the next day.
bool IsNight(const TimeMention& mention);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_JOIN_H_
