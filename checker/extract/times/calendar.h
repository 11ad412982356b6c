// Civil-day arithmetic for times: periods and their TIMEX3 values.
//
// Nothing here knows words; checker/extract/times/time_grammar.h reads those.
// There is no clock: "now" is always a day that the caller passes in.
#ifndef CHECKER_EXTRACT_TIMES_CALENDAR_H_
#define CHECKER_EXTRACT_TIMES_CALENDAR_H_

#include <cstdint>
#include <string>

#include "absl/time/civil_time.h"

namespace crosscheck {

// In the order of TimeLexicon.TimeUnit.Grain in proto/time_lexicon.proto.
enum class Grain : uint8_t {
  kDay,
  kWeekend,  // Saturday and Sunday.
  kWeek,     // Monday to Sunday.
  kMonth,
  kSeason,  // Three months from March, June, September or December.
  kQuarter,
  kHalf,
  kYear,
  kDecade,   // From a year that ends in 0.
  kCentury,  // From a year that ends in 00, as news has it.
};

// A stretch of the calendar; both ends included, first <= last.
struct Period {
  Grain grain = Grain::kDay;
  absl::CivilDay first;
  absl::CivilDay last;

  bool Contains(absl::CivilDay day) const {
    return first <= day && day <= last;
  }
};

// The third of a period that "early", "mid" and "late" stand for.
enum class Edge : uint8_t { kNone, kStart, kMid, kEnd };

// Years the grammar reads; outside it periods are not made.
inline constexpr int kFirstYear = 1000;
inline constexpr int kLastYear = 2999;

// Returns the period of this grain that `day` falls in.
Period PeriodAround(Grain grain, absl::CivilDay day);

Period DayPeriod(absl::CivilDay day);
Period MonthPeriod(int64_t year, int month);

// The season that starts in `first_month` of `year`: winter 2016 is December
// 2016 to February 2017.
Period SeasonPeriod(int64_t year, int first_month);
Period QuarterPeriod(int64_t year, int quarter);
Period HalfPeriod(int64_t year, int half);
Period YearPeriod(int64_t year);
Period DecadePeriod(int64_t year);

// Returns the period of the same grain `count` later (earlier when negative).
Period Shift(const Period& period, int64_t count);

// Returns the days of `period` that `edge` stands for.  Months: 1-10, 11-20,
// 21-end.  Longer periods: thirds in whole months or years.  Weeks: two days,
// three, two.  A day has no thirds: it comes back whole.
Period EdgeOf(const Period& period, Edge edge);

// Returns the TIMEX3 value: "2016-09-28", "2016-W38", "2016-W38-WE", "2016-09",
// "2016-SU", "2016-Q3", "2016-H1", "2016", "201", "20".
std::string TimexOf(const Period& period);

// Returns whether year, month and day make a date within the years read.
bool IsDate(int64_t year, int64_t month, int64_t day);

// ISO number of the weekday: 1 is Monday, 7 is Sunday.
int WeekdayNumber(absl::CivilDay day);

// The latest day not after `day`, or the earliest not before it, that is the
// given weekday.
absl::CivilDay WeekdayOnOrBefore(absl::CivilDay day, int weekday);
absl::CivilDay WeekdayOnOrAfter(absl::CivilDay day, int weekday);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_CALENDAR_H_
