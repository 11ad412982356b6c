#include "checker/extract/times/calendar.h"

#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

// Months of grains that are made of whole months; 0 for the others.
int MonthsOf(Grain grain) {
  switch (grain) {
    case Grain::kMonth:
      return 1;
    case Grain::kSeason:
    case Grain::kQuarter:
      return 3;
    case Grain::kHalf:
      return 6;
    case Grain::kYear:
      return 12;
    case Grain::kDecade:
      return 120;
    case Grain::kCentury:
      return 1200;
    default:
      return 0;
  }
}

Period Months(Grain grain, absl::CivilMonth first) {
  const absl::CivilMonth next = first + MonthsOf(grain);
  return {grain, absl::CivilDay(first), absl::CivilDay(next) - 1};
}

// Days of a grain that is made of whole days; 0 for the others.
int DaysOf(Grain grain) {
  switch (grain) {
    case Grain::kDay:
      return 1;
    case Grain::kWeekend:
    case Grain::kWeek:
      return 7;
    default:
      return 0;
  }
}

absl::CivilDay MondayOf(absl::CivilDay day) {
  return day - (WeekdayNumber(day) - 1);
}

// "2016-09".  A format takes several times as long.
std::string MonthTimex(absl::CivilDay day) {
  return absl::StrCat(day.year(), "-", absl::Dec(day.month(), absl::kZeroPad2));
}

std::string DayTimex(absl::CivilDay day) {
  return absl::StrCat(MonthTimex(day), "-",
                      absl::Dec(day.day(), absl::kZeroPad2));
}

std::string WeekTimex(absl::CivilDay day) {
  const absl::CivilDay thursday = MondayOf(day) + 3;
  return absl::StrCat(
      absl::Dec(thursday.year(), absl::kZeroPad4), "-W",
      absl::Dec((absl::GetYearDay(thursday) - 1) / 7 + 1, absl::kZeroPad2));
}

absl::string_view SeasonCode(int first_month) {
  return first_month == 3   ? "SP"
         : first_month == 6 ? "SU"
         : first_month == 9 ? "FA"
                            : "WI";
}

}  // namespace

int WeekdayNumber(absl::CivilDay day) {
  return static_cast<int>(absl::GetWeekday(day)) + 1;
}

absl::CivilDay WeekdayOnOrBefore(absl::CivilDay day, int weekday) {
  return day - (WeekdayNumber(day) - weekday + 7) % 7;
}

absl::CivilDay WeekdayOnOrAfter(absl::CivilDay day, int weekday) {
  return day + (weekday - WeekdayNumber(day) + 7) % 7;
}

bool IsDate(int64_t year, int64_t month, int64_t day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 ||
      day < 1 || day > 31) {
    return false;
  }
  return absl::CivilDay(year, month, day).day() == day;
}

Period DayPeriod(absl::CivilDay day) { return {Grain::kDay, day, day}; }

Period MonthPeriod(int64_t year, int month) {
  return Months(Grain::kMonth, absl::CivilMonth(year, month));
}

Period SeasonPeriod(int64_t year, int first_month) {
  return Months(Grain::kSeason, absl::CivilMonth(year, first_month));
}

Period QuarterPeriod(int64_t year, int quarter) {
  return Months(Grain::kQuarter, absl::CivilMonth(year, 3 * quarter - 2));
}

Period HalfPeriod(int64_t year, int half) {
  return Months(Grain::kHalf, absl::CivilMonth(year, 6 * half - 5));
}

Period YearPeriod(int64_t year) {
  return Months(Grain::kYear, absl::CivilMonth(year, 1));
}

Period DecadePeriod(int64_t year) {
  return Months(Grain::kDecade, absl::CivilMonth(year - year % 10, 1));
}

Period PeriodAround(Grain grain, absl::CivilDay day) {
  switch (grain) {
    case Grain::kDay:
      return DayPeriod(day);
    case Grain::kWeekend:
      return {grain, MondayOf(day) + 5, MondayOf(day) + 6};
    case Grain::kWeek:
      return {grain, MondayOf(day), MondayOf(day) + 6};
    case Grain::kMonth:
      return MonthPeriod(day.year(), day.month());
    case Grain::kSeason:
      // January and February belong to the winter of the year before.
      return day.month() < 3 ? SeasonPeriod(day.year() - 1, 12)
                             : SeasonPeriod(day.year(), day.month() / 3 * 3);
    case Grain::kQuarter:
      return QuarterPeriod(day.year(), (day.month() + 2) / 3);
    case Grain::kHalf:
      return HalfPeriod(day.year(), day.month() <= 6 ? 1 : 2);
    case Grain::kYear:
      return YearPeriod(day.year());
    case Grain::kDecade:
      return DecadePeriod(day.year());
    case Grain::kCentury:
      return Months(grain, absl::CivilMonth(day.year() - day.year() % 100, 1));
  }
  return DayPeriod(day);
}

Period Shift(const Period& period, int64_t count) {
  const int days = DaysOf(period.grain);
  if (days > 0) {
    return {period.grain, period.first + days * count,
            period.last + days * count};
  }
  return Months(period.grain, absl::CivilMonth(period.first) +
                                  MonthsOf(period.grain) * count);
}

Period EdgeOf(const Period& period, Edge edge) {
  if (edge == Edge::kNone || period.grain == Grain::kDay ||
      period.grain == Grain::kWeekend) {
    return period;
  }
  // Where the second and the last third begin.
  absl::CivilDay second;
  absl::CivilDay third;
  if (period.grain == Grain::kWeek || period.grain == Grain::kMonth) {
    const bool week = period.grain == Grain::kWeek;
    second = period.first + (week ? 2 : 10);
    third = period.first + (week ? 5 : 20);
  } else {
    const absl::CivilMonth first(period.first);
    // A decade's thirds are three, three and four years.
    const absl::civil_diff_t third_months =
        MonthsOf(period.grain) / 3 / 12 > 0 ? MonthsOf(period.grain) / 36 * 12
                                            : MonthsOf(period.grain) / 3;
    second = absl::CivilDay(first + third_months);
    third = absl::CivilDay(first + 2 * third_months);
  }
  switch (edge) {
    case Edge::kStart:
      return {period.grain, period.first, second - 1};
    case Edge::kMid:
      return {period.grain, second, third - 1};
    default:
      return {period.grain, third, period.last};
  }
}

std::string TimexOf(const Period& period) {
  const absl::CivilDay day = period.first;
  switch (period.grain) {
    case Grain::kDay:
      return DayTimex(day);
    case Grain::kWeekend:
      return absl::StrCat(WeekTimex(day), "-WE");
    case Grain::kWeek:
      return WeekTimex(day);
    case Grain::kMonth:
      return MonthTimex(day);
    case Grain::kSeason:
      return absl::StrCat(day.year(), "-", SeasonCode(day.month()));
    case Grain::kQuarter:
      return absl::StrCat(day.year(), "-Q", (day.month() + 2) / 3);
    case Grain::kHalf:
      return absl::StrCat(day.year(), "-H", day.month() <= 6 ? 1 : 2);
    case Grain::kYear:
      return absl::StrCat(day.year());
    case Grain::kDecade:
      return absl::StrCat(day.year() / 10);
    case Grain::kCentury:
      return absl::StrCat(day.year() / 100);
  }
  return "";
}

}  // namespace crosscheck
