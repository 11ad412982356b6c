#include "checker/extract/times/durations.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/extract/times/lengths.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// "the past 24 hours" is placed in days up to a hundred days.
constexpr double kMaxHours = 2400;

std::string Letter(const TimeUnitInfo& unit, const std::string& number) {
  const bool clock = unit.timex[0] == 'T';
  return clock ? absl::StrCat("PT", number, unit.timex.substr(1))
               : absl::StrCat("P", number, unit.timex);
}

std::string DurationTimex(const TimeUnitInfo& unit, const Length& length) {
  // "two weekends", "two quarters" are counted as they are, decades in years.
  const bool years = unit.timex == "Y" || unit.timex == "W";
  const double factor = years ? unit.factor : 1;
  if (length.vague || length.lower != length.upper) return Letter(unit, "X");
  const double amount = length.amount * factor;
  if (amount == 0.5) {
    if (unit.timex == "TH") return "PT30M";
    if (unit.timex == "Y") return "P6M";
    if (unit.timex == "D") return "PT12H";
  }
  return Letter(unit, absl::StrCat(amount));
}

void SetAmount(const TimeUnitInfo& unit, const Length& length,
               TimeMention& mention) {
  mention.type = v1::Time::DURATION;
  mention.timex = DurationTimex(unit, length);
  mention.has_amount = true;
  mention.amount = length.amount * unit.factor;
  mention.lower = length.lower * unit.factor;
  mention.upper = length.upper * unit.factor;
  mention.unit = unit.code;
  mention.adjective = length.adjective;
}

// Whole weeks from a day are the days around it, not those from a Monday only:
// on a Tuesday "two weeks ago" may be a Sunday.
void TakeHalfWeeks(absl::CivilDay day, TimeMention& mention) {
  constexpr int kHalfWeek = 3;
  mention.first_moment =
      std::min(mention.first_moment, absl::CivilSecond(day - kHalfWeek));
  mention.last_moment =
      std::max(mention.last_moment, absl::CivilSecond(day + kHalfWeek + 1) - 1);
}

// Counts `length` from `from`, backwards when `sign` is negative.  The grain is
// that of the unit: "two weeks ago" is a week.  False for lengths that are no
// whole number of days.
bool CountFrom(absl::CivilDay from, const TimeUnitInfo& unit,
               const Length& length, int sign, Reading& reading) {
  if (!unit.has_grain || length.vague || length.lower != length.upper) {
    return false;
  }
  Grain grain = unit.grain;
  double count = length.amount;
  if (grain == Grain::kWeekend) return false;
  if (grain == Grain::kDecade || grain == Grain::kCentury) {
    grain = Grain::kYear;
    count *= unit.factor;
  } else if (grain == Grain::kWeek) {
    count *= unit.factor;
  } else if (grain == Grain::kQuarter || grain == Grain::kHalf) {
    grain = Grain::kMonth;
    count *= unit.factor;
  }
  if (grain == Grain::kYear && count != std::floor(count)) {
    grain = Grain::kMonth;
    count *= 12;
  }
  if (count != std::floor(count) || count > 3000) return false;
  const Period period =
      Shift(PeriodAround(grain, from), sign * static_cast<int64_t>(count));
  if (period.first.year() < kFirstYear || period.last.year() > kLastYear) {
    return false;
  }
  SetPeriod(period, Edge::kNone, reading);
  if (unit.grain == Grain::kWeek && sign < 0) {
    TakeHalfWeeks(from + int64_t{7} * sign * static_cast<int64_t>(count),
                  reading.mention);
  }
  reading.mention.has_amount = false;
  return true;
}

// Whether the "last" at `at` is a verb: "will last four days", "to last".
bool LastIsVerb(const Scan& scan, size_t at) {
  return scan.Has(at, SmallRole::LASTING) && at > 0 &&
         (scan.Has(at - 1, SmallRole::FUTURE) ||
          scan.Has(at - 1, SmallRole::CLOCK_TO));
}

// "the past six days", "the next five years": the length, placed in time.
void PlaceLength(const Scan& scan, const TimeUnitInfo& unit,
                 const Length& length, TimeSense sense, TimeMention& mention) {
  const bool back = sense == Relative::PAST || sense == Relative::LAST ||
                    sense == Relative::RECENT;
  const bool ahead = sense == Relative::COMING || sense == Relative::NEXT;
  if ((!back && !ahead) || !scan.context.has_reference) return;
  const absl::CivilDay today = scan.context.reference;
  if (!unit.has_grain) {
    // "the past 24 hours": the days they touch.
    const bool hours =
        unit.code == "h" && length.upper >= 1 && length.upper <= kMaxHours;
    if (!hours) return;
    const int64_t days = static_cast<int64_t>(std::ceil(length.upper / 24));
    mention.has_moments = true;
    mention.first_moment = absl::CivilSecond(back ? today - days : today);
    mention.last_moment =
        absl::CivilSecond((back ? today : today + days) + 1) - 1;
    return;
  }
  Reading end;
  Length exact = length;
  exact.lower = exact.upper = exact.amount = length.upper;
  exact.vague = false;
  if (length.upper <= 0 || !CountFrom(today, unit, exact, back ? -1 : 1, end)) {
    return;
  }
  // The same day of the month, week or year as today, not the whole of it.
  const Grain grain = unit.grain;
  absl::CivilDay far = today;
  const int64_t days = static_cast<int64_t>(length.upper * unit.factor);
  if (grain == Grain::kDay || grain == Grain::kWeek) {
    far = today + (back ? -1 : 1) * days * (grain == Grain::kWeek ? 7 : 1);
  } else {
    const absl::CivilDay first(absl::CivilSecond(end.mention.first_moment));
    far = absl::CivilDay(first.year(),
                         grain == Grain::kMonth ? first.month() : today.month(),
                         1) +
          (std::min(today.day(), 28) - 1);
  }
  mention.has_moments = true;
  mention.first_moment = absl::CivilSecond(back ? far : today);
  mention.last_moment = absl::CivilSecond((back ? today : far) + 1) - 1;
}

// Whether "a day" behind tokens[first - 1] is what a figure is taken by: "20
// deaths a day", "twice a week", "$5 a month".
bool IsRate(const Scan& scan, size_t first) {
  if (scan.Has(first - 1, SmallRole::TIMES)) return true;
  const auto figure = [&](size_t i) {
    return scan.Inside(i) && (scan.tokens[i].is_number() ||
                              scan.numbers.Match(scan.tokens, i).length > 0);
  };
  if (!scan.Inside(first - 1)) return false;
  if (scan.Number(first - 1) || scan.Punct(first - 1, '%')) return true;
  const TimeWord& before = scan.Word(first - 1);
  if (!scan.tokens[first - 1].is_word() ||
      before.relation != Preposition::RELATION_UNSPECIFIED ||
      before.Has(SmallRole::AFTER_YEAR)) {
    return false;
  }
  return figure(first - 2) ||
         (figure(first - 3) && !scan.Has(first - 2, SmallRole::AFTER_YEAR));
}

// "a day" is a length behind a preposition, "lasted" or "than", before "ago" or
// "after", or where a figure is taken by it; not in "a day nobody will forget".
bool ArticleLengthHolds(const Scan& scan, const Length& length) {
  const TimeWord& before = scan.Word(length.first - 1);
  const TimeWord& behind = scan.Word(length.last);
  return length.first == 0 || length.adjective ||
         before.relation != Preposition::RELATION_UNSPECIFIED ||
         before.Has(SmallRole::LASTING) || behind.Has(SmallRole::AGO) ||
         behind.Has(SmallRole::EARLIER) || behind.Has(SmallRole::LATER) ||
         behind.Has(SmallRole::HENCE) || behind.Has(SmallRole::ON) ||
         behind.relation == Preposition::AFTER ||
         behind.relation == Preposition::BEFORE || IsRate(scan, length.first);
}

// What a word behind a length makes of it.
bool ReadBehind(const Scan& scan, const TimeUnitInfo& unit,
                const Length& length, Reading& reading) {
  TimeMention& mention = reading.mention;
  const TimeContext& context = scan.context;
  const TimeWord& behind = scan.Word(length.last);
  if (behind.Has(SmallRole::AGO)) {
    mention.last = length.last + 1;
    mention.elapsed = true;
    if (context.has_reference) {
      CountFrom(context.reference, unit, length, -1, reading);
    }
    return true;
  }
  const bool from_now = behind.relation == Preposition::FROM &&
                        scan.Has(length.last + 1, SmallRole::NOW);
  if (from_now || behind.Has(SmallRole::HENCE)) {
    mention.last = length.last + (from_now ? 2 : 1);
    if (context.has_reference) {
      CountFrom(context.reference, unit, length, 1, reading);
    }
    return true;
  }
  const bool earlier = behind.Has(SmallRole::EARLIER);
  if (earlier || behind.Has(SmallRole::LATER)) {
    mention.last = length.last + 1;
    mention.elapsed = true;
    const bool wide = unit.has_grain && unit.grain >= Grain::kMonth;
    if (wide && context.has_wide_focus &&
        context.wide_focus.grain <= unit.grain) {
      CountFrom(context.wide_focus.first, unit, length, earlier ? -1 : 1,
                reading);
    } else if (context.has_focus && (unit.has_grain && !wide)) {
      CountFrom(context.focus, unit, length, earlier ? -1 : 1, reading);
    } else if (earlier && context.has_reference && unit.has_grain &&
               unit.grain >= Grain::kMonth) {
      CountFrom(context.reference, unit, length, -1, reading);
    }
    return true;
  }
  const bool ends =
      !scan.Inside(length.last + 1) || !scan.tokens[length.last + 1].is_word();
  if (behind.Has(SmallRole::ON) && ends) {
    mention.last = length.last + 1;
    mention.elapsed = true;
  }
  return true;
}

}  // namespace

bool ReadDuration(const Scan& scan, size_t at, Reading& reading) {
  if (IsAgeUnit(scan, at)) return false;
  const Length length = ReadLength(scan, at);
  if (!length) return false;
  const TimeUnitInfo& unit = scan.words.unit(scan.Word(at).unit_index);
  if (length.article && !ArticleLengthHolds(scan, length)) return false;
  // "if there ever came a day when": a point and no length.
  if (length.article && scan.Inside(length.last) &&
      absl::EqualsIgnoreCase(scan.tokens.Text(length.last), "when")) {
    return false;
  }
  TimeMention& mention = reading.mention;
  mention.first = length.first;
  mention.last = length.last;
  SetAmount(unit, length, mention);
  if (length.article && IsRate(scan, length.first)) {
    mention.type = v1::Time::SET;
    mention.rate = true;
    return true;
  }
  if (length.adjective) return true;
  // "every two weeks", "the past six days".
  if (scan.Has(length.first - 1, SmallRole::EVERY)) {
    mention.type = v1::Time::SET;
    mention.first = length.first - 1;
    return true;
  }
  const RelativeLead relative = ReadRelative(scan, length.first);
  if (relative.sense != Relative::SENSE_UNSPECIFIED && !length.article &&
      !LastIsVerb(scan, length.first - 1)) {
    mention.first = relative.first;
    PlaceLength(scan, unit, length, relative.sense, mention);
    return true;
  }
  return ReadBehind(scan, unit, length, reading);
}

bool ReadBarePlural(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  if (word.unit_form != UnitForm::kPlural || IsAgeUnit(scan, at)) return false;
  const TimeUnitInfo& unit = scan.words.unit(word.unit_index);
  TimeMention& mention = reading.mention;
  Length length;
  length.first = at;
  length.last = at + 1;
  length.amount = 1;
  length.lower = 2;
  length.vague = true;
  const RelativeLead relative = ReadRelative(scan, at);
  const TimeWord& before = scan.Word(at - 1);
  const TimeWord& behind = scan.Word(at + 1);
  size_t first = relative.first;
  if (relative.sense == Relative::SENSE_UNSPECIFIED) {
    const bool counted = before.Has(SmallRole::FULL);
    if (counted) --first;
    const bool behind_fits = behind.Has(SmallRole::AGO) ||
                             behind.Has(SmallRole::EARLIER) ||
                             behind.Has(SmallRole::LATER) ||
                             behind.relation == Preposition::BEFORE ||
                             behind.relation == Preposition::AFTER;
    const TimeRelation place = before.relation;
    const bool before_fits =
        place == Preposition::FOR || place == Preposition::WITHIN ||
        place == Preposition::DURING || place == Preposition::AFTER ||
        (place == Preposition::AT && !scan.Has(at + 1, SmallRole::OF));
    const bool opens = at == 0 || scan.Punct(at - 1, '<');
    if (!counted && !behind_fits && !before_fits && !opens) return false;
    if (unit.ambiguous) return false;
  }
  mention.first = first;
  mention.last = at + 1;
  SetAmount(unit, length, mention);
  if (behind.Has(SmallRole::AGO) || behind.Has(SmallRole::EARLIER) ||
      behind.Has(SmallRole::LATER)) {
    mention.last = at + 2;
    mention.elapsed = true;
  }
  return true;
}

}  // namespace crosscheck
