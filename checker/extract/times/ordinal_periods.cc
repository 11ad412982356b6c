#include "checker/extract/times/ordinal_periods.h"

#include "absl/strings/str_cat.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

// The rank before a unit: "first", "3rd", "third-", "final"; 0 if none, -1 for
// "final".
int RankBefore(const Scan& scan, size_t at, size_t& first) {
  size_t i = at;
  if (scan.Joint(i - 1)) --i;
  if (scan.Has(i - 1, SmallRole::FINAL)) {
    first = i - 1;
    return -1;
  }
  for (size_t length = 1; length <= 2; ++length) {
    if (!scan.Inside(i - length)) break;
    const NumberMatch number = scan.numbers.Match(scan.tokens, i - length);
    if (number.ordinal && number.length == length && number.value < 100) {
      first = i - length;
      return static_cast<int>(number.value);
    }
  }
  return 0;
}

// The quarter or half of a year; `count` is how many a year has.
bool SetPartOfYear(const Scan& scan, Grain grain, int rank, size_t behind,
                   Reading& reading) {
  const int count = grain == Grain::kQuarter ? 4 : 2;
  TimeMention& mention = reading.mention;
  const YearBehind year_behind = ReadYearBehind(scan, behind);
  // "the last quarter" without its year is the one before this.
  if (rank < 0 && year_behind.length == 0) return false;
  if (rank < 0) rank = count;
  if (rank > count) return false;
  mention.last = behind + year_behind.length;
  int64_t year = year_behind.year;
  const auto period = [&](int64_t y) {
    return grain == Grain::kQuarter ? QuarterPeriod(y, rank)
                                    : HalfPeriod(y, rank);
  };
  if (year_behind.length == 0) {
    year = CandidateYear(scan);
    if (year != 0) {
      year = ResolveYear(scan, period(year), mention.first, mention.last);
    }
  }
  if (year == 0) {
    mention.type = v1::Time::DATE;
    mention.timex =
        absl::StrCat("XXXX-", grain == Grain::kQuarter ? "Q" : "H", rank);
    return true;
  }
  mention.full_date = year_behind.length > 0 && !year_behind.relative;
  SetPeriod(period(year), Edge::kNone, reading);
  return true;
}

// "the first week of May": the week that has the middle of those seven days;
// the last is the last whole one.
bool SetWeekOfMonth(const Scan& scan, int rank, size_t at, Reading& reading) {
  const size_t name = at + 2;
  const int month = scan.Word(name).month;
  if (!scan.Has(at + 1, SmallRole::OF) || month == 0 || rank > 5) return false;
  const YearBehind behind = ReadYearBehind(scan, name + 1);
  TimeMention& mention = reading.mention;
  mention.last = name + 1 + behind.length;
  int64_t year = behind.year;
  if (behind.length == 0 && CandidateYear(scan) != 0) {
    year = ResolveYear(scan, MonthPeriod(CandidateYear(scan), month),
                       mention.first, mention.last);
  }
  if (year == 0) {
    SetUnknownPeriod(Grain::kWeek, reading);
    return true;
  }
  const Period days = MonthPeriod(year, month);
  const absl::CivilDay day =
      rank < 0 ? WeekdayOnOrBefore(days.last, 7) : days.first + (7 * rank - 4);
  SetPeriod(PeriodAround(Grain::kWeek, day), Edge::kNone, reading);
  return true;
}

}  // namespace

bool ReadOrdinalPeriod(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  TimeMention& mention = reading.mention;
  size_t first = at;
  const int rank = RankBefore(scan, at, first);
  if (rank == 0) return false;
  mention.first = scan.Has(first - 1, SmallRole::DEFINITE) ? first - 1 : first;
  mention.last = at + 1;
  if (word.Has(SmallRole::LENGTH)) {
    return ReadYearBehind(scan, at + 1).length > 0 &&
           SetPartOfYear(scan, Grain::kHalf, rank, at + 1, reading);
  }
  if (word.unit_form != UnitForm::kSingular) return false;
  const TimeUnitInfo& unit = scan.words.unit(word.unit_index);
  if (!unit.has_grain) return false;
  switch (unit.grain) {
    case Grain::kQuarter:
      return SetPartOfYear(scan, Grain::kQuarter, rank, at + 1, reading);
    case Grain::kWeek:
      return unit.factor == 1 && SetWeekOfMonth(scan, rank, at, reading);
    case Grain::kCentury: {
      if (rank < 11 || rank > 29) return false;
      const Lead lead = ReadLead(scan, mention.first);
      mention.first = lead.first;
      mention.full_date = true;
      SetPeriod(PeriodAround(
                    Grain::kCentury,
                    absl::CivilDay((rank - 1) * absl::civil_year_t{100}, 1, 1)),
                lead.edge, reading);
      return true;
    }
    default:
      return false;
  }
}

}  // namespace crosscheck
