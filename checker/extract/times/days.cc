#include "checker/extract/times/days.h"

#include "absl/strings/str_cat.h"
#include "checker/extract/times/named_dates.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

// The day a weekday names; the context has a reference.
absl::CivilDay ResolveWeekday(const Scan& scan, int weekday, TimeSense sense,
                              const TimeMention& mention) {
  const TimeContext& context = scan.context;
  const absl::CivilDay today = context.reference;
  const absl::CivilDay focus = context.has_focus ? context.focus : today;
  switch (sense) {
    case Relative::LAST:
    case Relative::PAST:
      return WeekdayOnOrBefore(today - 1, weekday);
    case Relative::NEXT:
    case Relative::COMING:
      return WeekdayOnOrAfter(today + 1, weekday);
    case Relative::THIS:
      return PeriodAround(Grain::kWeek, today).first + (weekday - 1);
    case Relative::SAME:
      return WeekdayOnOrBefore(focus, weekday);
    case Relative::PREVIOUS:
      return WeekdayOnOrBefore(focus - 1, weekday);
    case Relative::FOLLOWING:
      return WeekdayOnOrAfter(focus + 1, weekday);
    default:
      break;
  }
  const Tense tense = TenseAround(scan, mention.first, mention.last);
  const TimeRelation relation = scan.Word(mention.first - 1).relation;
  // "until Friday" looks ahead when nothing else tells.
  const bool ahead = relation == v1::TimeLexicon::Preposition::UNTIL ||
                     relation == v1::TimeLexicon::Preposition::BY;
  return tense == Tense::kFuture || (ahead && tense == Tense::kUnknown)
             ? WeekdayOnOrAfter(today, weekday)
             : WeekdayOnOrBefore(today, weekday);
}

bool PartOrDateBeside(const Scan& scan, size_t at) {
  return scan.Word(at + 1).part_index > 0 || scan.Punct(at + 1, ',') ||
         scan.Number(at + 1);
}

}  // namespace

bool ReadWeekday(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  if (!scan.Capital(at)) return false;
  const size_t behind = scan.Punct(at + 1, ',') ? at + 2 : at + 1;
  if (MonthDateStarts(scan, behind)) return false;
  if (word.guarded_weekday && !PartOrDateBeside(scan, at)) return false;
  TimeMention& mention = reading.mention;
  mention.weekday = word.weekday;
  mention.last = at + 1;
  const bool every = scan.Has(at - 1, SmallRole::EVERY);
  if (every || word.plural_weekday) {
    mention.first = every ? at - 1 : at;
    mention.type = v1::Time::SET;
    mention.timex = absl::StrCat("XXXX-WXX-", word.weekday);
    return true;
  }
  const RelativeLead relative = ReadRelative(scan, at);
  const Lead lead = ReadLead(scan, relative.first);
  mention.first = lead.first;
  if (!scan.context.has_reference) {
    SetUnknownDay(absl::StrCat("XXXX-WXX-", word.weekday), reading);
    return true;
  }
  const absl::CivilDay day =
      ResolveWeekday(scan, word.weekday, relative.sense, mention);
  SetPeriod(DayPeriod(day), lead.edge, reading);
  return true;
}

bool ReadDayWord(const Scan& scan, size_t at, Reading& reading) {
  const DayWordInfo& word = scan.words.day_word(scan.Word(at).day_word_index);
  TimeMention& mention = reading.mention;
  const Lead lead = ReadLead(scan, at);
  mention.first = lead.first;
  mention.last = at + 1;
  const TimeContext& context = scan.context;
  if (word.part_index > 0) {
    const DayPartInfo& part = scan.words.part(word.part_index);
    reading.piece = Reading::Piece::kPart;
    reading.part_timex = part.code;
    reading.from_minute = part.from_minute;
    reading.until_minute = part.until_minute;
    reading.stands_alone = true;
    reading.default_days = word.days;
    reading.of_text = false;
    mention.type = v1::Time::TIME;
    return true;
  }
  if (!context.has_reference) {
    SetUnknownDay("XXXX-XX-XX", reading);
    return true;
  }
  SetPeriod(DayPeriod(context.reference + word.days), lead.edge, reading);
  return true;
}

}  // namespace crosscheck
