// Days and moments as numbers and as ISO 8601 writes them.
//
// Which values an article may carry is checker/ingest/published.h's business;
// what words mean a day, checker/extract/times'.
#ifndef CHECKER_BASE_CIVIL_DAY_H_
#define CHECKER_BASE_CIVIL_DAY_H_

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/civil_time.h"
#include "checker/base/day.h"

namespace crosscheck {

// Returns the date of a day counted from 1970-01-01; any day has one.
absl::CivilDay CivilDayOf(Day day);

// Returns the day of a date or of a moment, counted from 1970-01-01.
Day DayOf(absl::CivilSecond moment);

// Returns the date of a day counted from 1970-01-01: "2016-09-29".  Empty for
// a day that ISO dates do not have: before year 0 or after 9999.
std::string IsoDay(int64_t day);

// Returns the day that `text` begins with, counted from 1970-01-01: of
// "2016-09-29" and of "2016-09-29T14:30".  Nothing if it is no such date, as
// 2016-02-30 is not, or if something else than a time follows.
std::optional<Day> DayOfIso(absl::string_view text);

// Returns a moment counted in seconds from 1970-01-01T00:00 of local time:
// "2016-09-28T17:00", with seconds if they are not zero.  Empty as IsoDay().
std::string IsoMoment(int64_t second);

}  // namespace crosscheck

#endif  // CHECKER_BASE_CIVIL_DAY_H_
