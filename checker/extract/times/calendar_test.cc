#include "checker/extract/times/calendar.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/civil_time.h"
#include "gtest/gtest.h"

namespace crosscheck {
namespace {

std::string Days(const Period& period) {
  return absl::StrCat(absl::FormatCivilTime(period.first), "..",
                      absl::FormatCivilTime(period.last));
}

struct PeriodCase {
  std::string name;
  Period period;
  std::string timex;
  std::string days;
};

class PeriodTest : public testing::TestWithParam<PeriodCase> {};

TEST_P(PeriodTest, HasValueAndDays) {
  EXPECT_EQ(TimexOf(GetParam().period), GetParam().timex);
  EXPECT_EQ(Days(GetParam().period), GetParam().days);
}

TEST_P(PeriodTest, ShiftsThereAndBack) {
  const Period& period = GetParam().period;
  const Period next = Shift(period, 1);
  EXPECT_EQ(next.first > period.last, true) << Days(next);
  EXPECT_EQ(Days(Shift(next, -1)), Days(period));
}

const absl::CivilDay kThursday(2016, 9, 29);

INSTANTIATE_TEST_SUITE_P(
    Periods, PeriodTest,
    testing::ValuesIn<PeriodCase>({
        {"Day", DayPeriod(kThursday), "2016-09-29", "2016-09-29..2016-09-29"},
        {"Week", PeriodAround(Grain::kWeek, kThursday), "2016-W39",
         "2016-09-26..2016-10-02"},
        // The first days of January may belong to the last week of a year.
        {"WeekOfOldYear",
         PeriodAround(Grain::kWeek, absl::CivilDay(2016, 1, 2)), "2015-W53",
         "2015-12-28..2016-01-03"},
        {"WeekOfNewYear",
         PeriodAround(Grain::kWeek, absl::CivilDay(2014, 12, 30)), "2015-W01",
         "2014-12-29..2015-01-04"},
        {"Weekend", PeriodAround(Grain::kWeekend, kThursday), "2016-W39-WE",
         "2016-10-01..2016-10-02"},
        {"LeapFebruary", MonthPeriod(2016, 2), "2016-02",
         "2016-02-01..2016-02-29"},
        // A winter starts in one year and ends in the next.
        {"Winter", SeasonPeriod(2015, 12), "2015-WI", "2015-12-01..2016-02-29"},
        {"JanuaryIsWinter",
         PeriodAround(Grain::kSeason, absl::CivilDay(2016, 1, 9)), "2015-WI",
         "2015-12-01..2016-02-29"},
        {"Quarter", QuarterPeriod(2016, 4), "2016-Q4",
         "2016-10-01..2016-12-31"},
        {"Half", HalfPeriod(2016, 2), "2016-H2", "2016-07-01..2016-12-31"},
        {"Year", YearPeriod(2016), "2016", "2016-01-01..2016-12-31"},
        {"Decade", DecadePeriod(1994), "199", "1990-01-01..1999-12-31"},
        {"Century", PeriodAround(Grain::kCentury, absl::CivilDay(1914, 8, 1)),
         "19", "1900-01-01..1999-12-31"},
    }),
    [](const testing::TestParamInfo<PeriodCase>& info) {
      return info.param.name;
    });

TEST(EdgeOfTest, CutsMonthsInThirds) {
  const Period february = MonthPeriod(2016, 2);
  EXPECT_EQ(Days(EdgeOf(february, Edge::kStart)), "2016-02-01..2016-02-10");
  EXPECT_EQ(Days(EdgeOf(february, Edge::kMid)), "2016-02-11..2016-02-20");
  EXPECT_EQ(Days(EdgeOf(february, Edge::kEnd)), "2016-02-21..2016-02-29");
}

TEST(EdgeOfTest, CoversTheWholeWithoutOverlap) {
  for (const Grain grain : {Grain::kWeek, Grain::kMonth, Grain::kSeason,
                            Grain::kQuarter, Grain::kYear, Grain::kDecade}) {
    const Period whole = PeriodAround(grain, kThursday);
    const Period start = EdgeOf(whole, Edge::kStart);
    const Period mid = EdgeOf(whole, Edge::kMid);
    const Period end = EdgeOf(whole, Edge::kEnd);
    EXPECT_EQ(start.first, whole.first);
    EXPECT_EQ(start.last + 1, mid.first) << TimexOf(whole);
    EXPECT_EQ(mid.last + 1, end.first) << TimexOf(whole);
    EXPECT_EQ(end.last, whole.last);
  }
}

TEST(IsDateTest, RejectsDaysThatAreNone) {
  EXPECT_TRUE(IsDate(2016, 2, 29));
  EXPECT_FALSE(IsDate(2015, 2, 29));
  EXPECT_FALSE(IsDate(2016, 4, 31));
  EXPECT_FALSE(IsDate(2016, 0, 1));
  EXPECT_FALSE(IsDate(2016, 13, 1));
  EXPECT_FALSE(IsDate(999, 1, 1));
  EXPECT_FALSE(IsDate(3000, 1, 1));
}

TEST(WeekdayTest, FindsTheNearestOnEitherSide) {
  EXPECT_EQ(WeekdayNumber(kThursday), 4);
  EXPECT_EQ(WeekdayOnOrBefore(kThursday, 4), kThursday);
  EXPECT_EQ(WeekdayOnOrBefore(kThursday, 5), absl::CivilDay(2016, 9, 23));
  EXPECT_EQ(WeekdayOnOrAfter(kThursday, 3), absl::CivilDay(2016, 10, 5));
}

}  // namespace
}  // namespace crosscheck
