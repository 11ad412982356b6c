#include "checker/extract/times/named_dates.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// Days beside a month: "5", "5th", "3-5".
struct Days {
  size_t first = 0;  // Half-open tokens.
  size_t last = 0;
  int from = 0;  // 0: none.
  int until = 0;
};

// The day that starts at `at`: "5", "5th".  Returns its tokens, 0 if none.
size_t DayLength(const Scan& scan, size_t at, int& day) {
  day = PlainNumber(scan, at, 2);
  if (day < 1 || day > 31) return 0;
  const bool ending =
      scan.Has(at + 1, SmallRole::ORDINAL_ENDING) && scan.Tight(at + 1);
  return ending ? 2 : 1;
}

// A number behind a month that is no day: "May 5,000", "May 10%", "March 5:30".
bool DayIsOther(const Scan& scan, size_t behind) {
  return scan.Punct(behind, '%') ||
         (scan.Punct(behind, ':') && scan.Tight(behind) &&
          scan.Tight(behind + 1)) ||
         (scan.Inside(behind) && scan.tokens[behind].is_word() &&
          scan.Tight(behind) && !scan.Has(behind, SmallRole::POSSESSIVE));
}

Days DaysBehind(const Scan& scan, size_t at) {
  Days days;
  if (scan.Has(at, SmallRole::DEFINITE)) ++at;
  days.first = at;
  const size_t length = DayLength(scan, at, days.from);
  if (length == 0 || DayIsOther(scan, at + length)) {
    days.from = 0;
    return days;
  }
  days.until = days.from;
  days.last = at + length;
  int until = 0;
  if (scan.Joint(days.last)) {
    const size_t more = DayLength(scan, days.last + 1, until);
    if (more > 0 && until > days.from) {
      days.until = until;
      days.last += 1 + more;
    }
  }
  return days;
}

// "5 May", "5th of May", "the 5th of May", "3-5 May": ends before tokens[at].
Days DaysBefore(const Scan& scan, size_t at) {
  Days days;
  days.last = at;
  size_t i = at;
  if (scan.Has(i - 1, SmallRole::OF)) --i;
  if (scan.Has(i - 1, SmallRole::ORDINAL_ENDING) && scan.Tight(i - 1)) --i;
  if (i == at && scan.Inside(at) && scan.Tight(at)) return days;
  int day = PlainNumber(scan, i - 1, 2);
  // "5 of May" is no date.
  if (day < 1 || day > 31 || (i + 1 == at && scan.Has(i, SmallRole::OF))) {
    return days;
  }
  days.from = days.until = day;
  days.first = i - 1;
  if (scan.Joint(i - 2)) {
    const int from = PlainNumber(scan, i - 3, 2);
    if (from >= 1 && from < day) {
      days.from = from;
      days.first = i - 3;
    }
  }
  if (scan.Has(days.first - 1, SmallRole::DEFINITE)) --days.first;
  return days;
}

// Whether a guarded month ("May", "March") stands where a month can.
bool GuardedMonthHolds(const Scan& scan, size_t at,
                       const RelativeLead& relative) {
  if (!scan.Capital(at)) return false;
  if (relative.sense != Relative::SENSE_UNSPECIFIED) return true;
  const Lead lead = ReadLead(scan, at);
  if (lead.first < at) return true;
  if (ReadYearBehind(scan, at + 1).length > 0) return true;
  const TimeWord& before = scan.Word(at - 1);
  if (before.relation != Preposition::RELATION_UNSPECIFIED) {
    // "by May, who": a name goes on with a capital or after one.
    return !(scan.Inside(at + 1) && scan.Capital(at + 1) &&
             before.relation != Preposition::AT);
  }
  if (before.Has(SmallRole::OF) || before.Has(SmallRole::AND) ||
      before.Has(SmallRole::OR)) {
    // "April and May": beside another month; "of March" needs no name behind.
    return before.Has(SmallRole::OF)
               ? !scan.Capital(at + 1)
               : scan.tokens.size() > 2 && at >= 2 &&
                     scan.words.At(scan.tokens[at - 2].word).month > 0;
  }
  // "the May elections".
  return before.Has(SmallRole::DEFINITE) || before.Has(SmallRole::INDEFINITE);
}

// Fills the value of a month and days whose year may be 0: unknown.
bool SetMonthValue(const Scan& scan, int64_t year, int month, const Days& days,
                   const Lead& lead, Reading& reading) {
  TimeMention& mention = reading.mention;
  if (year == 0) {
    if (days.from == 0) {
      mention.type = v1::Time::DATE;
      mention.timex = absl::StrCat("XXXX-", absl::Dec(month, absl::kZeroPad2));
    } else {
      SetUnknownDay(absl::StrCat("XXXX-", absl::Dec(month, absl::kZeroPad2),
                                 "-", absl::Dec(days.from, absl::kZeroPad2)),
                    reading);
    }
    return true;
  }
  if (days.from == 0) {
    SetPeriodWithLead(scan, MonthPeriod(year, month), lead, reading);
    return true;
  }
  if (!IsDate(year, month, days.from) || !IsDate(year, month, days.until)) {
    return false;
  }
  const absl::CivilDay from(year, month, days.from);
  SetPeriod(DayPeriod(from), lead.edge, reading);
  if (days.until > days.from) {
    const absl::CivilDay until(year, month, days.until);
    reading.piece = Reading::Piece::kWhole;
    mention.last_moment = absl::CivilSecond(until + 1) - 1;
    mention.timex = absl::StrCat(absl::FormatCivilTime(from), "/",
                                 absl::FormatCivilTime(until));
  }
  return true;
}

int64_t YearOf(const Scan& scan, int month, const Days& days, TimeSense sense,
               const TimeMention& mention) {
  const int64_t year = CandidateYear(scan);
  if (year == 0) return 0;
  const absl::CivilDay today = scan.context.reference;
  Period candidate = MonthPeriod(year, month);
  if (days.from > 0 && IsDate(year, month, days.from)) {
    candidate = DayPeriod(absl::CivilDay(year, month, days.from));
  }
  if (scan.context.has_reference) {
    if (sense == Relative::LAST) {
      return candidate.last < today ? year : year - 1;
    }
    if (sense == Relative::NEXT) {
      return candidate.first > today ? year : year + 1;
    }
    if (sense == Relative::THIS) return year;
  }
  int64_t resolved = ResolveYear(scan, candidate, mention.first, mention.last);
  // A weekday beside the date tells its year.
  for (const int shift : {0, 1, -1}) {
    if (mention.weekday == 0 || days.from == 0) break;
    if (!IsDate(resolved + shift, month, days.from)) continue;
    const absl::CivilDay day(resolved + shift, month, days.from);
    if (WeekdayNumber(day) == mention.weekday) {
      resolved += shift;
      break;
    }
  }
  // February 29 is in a leap year.
  for (int i = 0; i < 8 && days.from > 0 && !IsDate(resolved, month, days.from);
       ++i) {
    --resolved;
  }
  return resolved;
}

// "Friday, " before a date.
size_t WeekdayBefore(const Scan& scan, size_t first, int& weekday) {
  size_t i = first - 1;
  if (scan.Has(i, SmallRole::DEFINITE)) --i;
  if (scan.Punct(i, ',')) --i;
  const TimeWord& word = scan.Word(i);
  if (word.weekday == 0 || !scan.Capital(i)) return first;
  weekday = word.weekday;
  return i;
}

}  // namespace

bool MonthDateStarts(const Scan& scan, size_t at) {
  if (scan.Has(at, SmallRole::DEFINITE)) ++at;
  int day = 0;
  if (scan.Word(at).month > 0 && scan.Capital(at)) {
    return DaysBehind(scan, at + 1).from > 0;
  }
  size_t length = DayLength(scan, at, day);
  if (length == 0) return false;
  if (scan.Has(at + length, SmallRole::OF)) ++length;
  return scan.Word(at + length).month > 0 && scan.Capital(at + length);
}

bool ReadMonth(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  if (!scan.Capital(at)) return false;
  TimeMention& mention = reading.mention;
  Days days = DaysBehind(scan, at + 1);
  const bool days_behind = days.from > 0;
  if (!days_behind) days = DaysBefore(scan, at);
  const RelativeLead relative = ReadRelative(scan, at);
  if (days.from == 0 && word.guarded_month &&
      !GuardedMonthHolds(scan, at, relative)) {
    return false;
  }
  // "June Smith", "Mar del Plata": only prepositions stand before bare months
  // that a name follows.
  mention.last = days_behind ? days.last : at + 1;
  mention.first = days.from > 0 ? std::min(days.first, at) : at;
  YearBehind year = ReadYearBehind(scan, mention.last);
  // "May 5, 2016 people": the comma has to close again.
  mention.last += year.length;
  mention.full_date = year.length > 0 && !year.relative;
  Lead lead;
  lead.first = mention.first;
  TimeSense sense = Relative::SENSE_UNSPECIFIED;
  if (days.from == 0 && relative.sense != Relative::SENSE_UNSPECIFIED) {
    sense = relative.sense;
    mention.first = relative.first;
  } else {
    lead = ReadLead(scan, mention.first);
    mention.first = lead.first;
  }
  if (days.from > 0) {
    mention.first = WeekdayBefore(scan, mention.first, mention.weekday);
  }
  const int64_t resolved = year.length > 0
                               ? year.year
                               : YearOf(scan, word.month, days, sense, mention);
  return SetMonthValue(scan, resolved, word.month, days, lead, reading);
}

bool ReadFurtherDay(const Scan& scan, const Reading& before, size_t at,
                    Reading& reading) {
  if (before.piece != Reading::Piece::kDay || !before.day_known) return false;
  // Only behind "May 3": with a year or a weekday the list is of other things.
  const TimeMention& mention = before.mention;
  if (mention.full_date || mention.last >= at ||
      !scan.tokens[mention.last - 1].is_number()) {
    return false;
  }
  int day = 0;
  const size_t length = DayLength(scan, at, day);
  if (length == 0 || day <= before.day.day() || DayIsOther(scan, at + length)) {
    return false;
  }
  // "on May 3 and 5 people died": what follows must not be counted.
  if (scan.Inside(at + length) && scan.tokens[at + length].is_word() &&
      !scan.Has(at + length, SmallRole::AFTER_YEAR)) {
    return false;
  }
  if (scan.Number(at + length) ||
      !IsDate(before.day.year(), before.day.month(), day)) {
    return false;
  }
  reading.mention.first = at;
  reading.mention.last = at + length;
  SetPeriod(
      DayPeriod(absl::CivilDay(before.day.year(), before.day.month(), day)),
      Edge::kNone, reading);
  return true;
}

}  // namespace crosscheck
