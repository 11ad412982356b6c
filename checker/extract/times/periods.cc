#include "checker/extract/times/periods.h"

#include "absl/strings/str_cat.h"
#include "checker/extract/times/numeric_dates.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

// The last weekend that has begun, or the next one in a clause of what is to
// come.
Period Weekend(const Scan& scan, size_t first, size_t last) {
  const absl::CivilDay today = scan.context.reference;
  const Period here = PeriodAround(Grain::kWeekend, today);
  if (here.first <= today || IsFuture(scan, first, last)) return here;
  return Shift(here, -1);
}

struct Step {
  int count = 0;
  bool of_text = false;  // Counted from the focus, not from publication.
  bool known = true;
};

Step StepOf(TimeSense sense) {
  switch (sense) {
    case Relative::THIS:
      return {0, false, true};
    case Relative::LAST:
      return {-1, false, true};
    case Relative::NEXT:
      return {1, false, true};
    case Relative::SAME:
      return {0, true, true};
    case Relative::PREVIOUS:
      return {-1, true, true};
    case Relative::FOLLOWING:
      return {1, true, true};
    default:
      return {0, false, false};
  }
}

// "every month", "each day", "per hour".
bool ReadSet(const Scan& scan, size_t at, const TimeUnitInfo& unit,
             Reading& reading) {
  const bool per = scan.Has(at - 1, SmallRole::EACH_OF);
  if (!per && !scan.Has(at - 1, SmallRole::EVERY)) return false;
  TimeMention& mention = reading.mention;
  mention.first = at - 1;
  mention.last = at + 1;
  mention.type = v1::Time::SET;
  const bool clock = unit.timex[0] == 'T';
  mention.timex = clock ? absl::StrCat("PT1", unit.timex.substr(1))
                        : absl::StrCat("P1", unit.timex);
  mention.rate = per;
  return true;
}

// "the past week": seven days up to publication.
bool ReadPastUnit(const Scan& scan, const TimeUnitInfo& unit, TimeSense sense,
                  Reading& reading) {
  TimeMention& mention = reading.mention;
  mention.type = v1::Time::DURATION;
  mention.timex =
      unit.timex[0] == 'T'
          ? absl::StrCat("PT1", unit.timex.substr(1))
          : absl::StrCat("P", unit.timex == "Y" ? unit.factor : 1, unit.timex);
  mention.has_amount = true;
  mention.amount = mention.lower = mention.upper = unit.factor;
  mention.unit = unit.code;
  if (!scan.context.has_reference || !unit.has_grain) return true;
  const absl::CivilDay today = scan.context.reference;
  const absl::civil_diff_t sign = sense == Relative::COMING ? 1 : -1;
  absl::CivilDay far = today + 7 * sign;
  if (unit.grain == Grain::kDay) far = today + sign;
  if (unit.grain >= Grain::kMonth) {
    const Period period = Shift(PeriodAround(unit.grain, today), sign);
    const bool month = unit.grain == Grain::kMonth;
    const absl::CivilMonth there(unit.grain == Grain::kDecade
                                     ? today.year() + 10 * sign
                                     : period.first.year(),
                                 month ? period.first.month() : today.month());
    far = absl::CivilDay(there) + (today.day() < 28 ? today.day() - 1 : 27);
  }
  mention.has_moments = true;
  mention.first_moment = absl::CivilSecond(sign < 0 ? far : today);
  mention.last_moment = absl::CivilSecond((sign < 0 ? today : far) + 1) - 1;
  return true;
}

}  // namespace

bool ReadRelativePeriod(const Scan& scan, size_t at, Reading& reading) {
  const TimeUnitInfo& unit = scan.words.unit(scan.Word(at).unit_index);
  TimeMention& mention = reading.mention;
  if (scan.Word(at).unit_form != UnitForm::kSingular) return false;
  if (ReadSet(scan, at, unit, reading)) return true;
  RelativeLead relative = ReadRelative(scan, at);
  size_t last = at + 1;
  // "the year previous".
  if (relative.sense == Relative::SENSE_UNSPECIFIED &&
      scan.Has(at - 1, SmallRole::DEFINITE) &&
      scan.Word(at + 1).relative == Relative::PREVIOUS) {
    relative.sense = Relative::PREVIOUS;
    relative.first = at - 1;
    last = at + 2;
  }
  if (relative.sense == Relative::SENSE_UNSPECIFIED) return false;
  mention.first = relative.first;
  mention.last = last;
  const bool shorter = !unit.has_grain;
  if (relative.sense == Relative::PAST || relative.sense == Relative::COMING ||
      (shorter && (relative.sense == Relative::LAST ||
                   relative.sense == Relative::NEXT))) {
    return ReadPastUnit(scan, unit, relative.sense, reading);
  }
  if (shorter || relative.sense == Relative::RECENT) return false;
  Step step = StepOf(relative.sense);
  if (!step.known) return false;
  const Lead lead = ReadLead(scan, relative.first);
  mention.first = lead.first;
  const TimeContext& context = scan.context;
  // "the next day" is told from the text, "next week" from publication.
  if (relative.sense == Relative::NEXT && unit.grain == Grain::kDay) {
    step.of_text = true;
  }
  const bool wide = step.of_text && unit.grain >= Grain::kMonth &&
                    context.has_wide_focus &&
                    context.wide_focus.grain <= unit.grain;
  const bool focus = step.of_text && (context.has_focus || wide);
  if (!focus && !context.has_reference) {
    SetUnknownPeriod(unit.grain, reading);
    return true;
  }
  // "that day" in a text that has named none may be any.
  mention.vague_reference = relative.sense == Relative::SAME && !focus;
  Period period = PeriodAround(unit.grain, wide    ? context.wide_focus.first
                                           : focus ? context.focus
                                                   : context.reference);
  if (unit.grain == Grain::kWeekend && !focus) {
    period = Weekend(scan, mention.first, mention.last);
    if (relative.sense == Relative::LAST) {
      // "last weekend" is the last one that is over.
      period = PeriodAround(Grain::kWeekend, context.reference);
      if (period.last >= context.reference) period = Shift(period, -1);
    } else if (relative.sense == Relative::NEXT) {
      period = Shift(PeriodAround(Grain::kWeekend, context.reference), 1);
    }
    step.count = 0;
  }
  SetPeriodWithLead(scan, Shift(period, step.count), lead, reading);
  return true;
}

// "the year 1987", "the end of the fiscal year 2016": at "year".
bool ReadNumberedYear(const Scan& scan, size_t at, size_t first,
                      Reading& reading) {
  if (!ReadYear(scan, at + 1, reading)) {
    reading = Reading();
    return false;
  }
  const Lead lead = ReadLead(scan, first);
  if (lead.edge != Edge::kNone && reading.mention.has_moments) {
    SetPeriodWithLead(scan, reading.period, lead, reading);
  }
  reading.mention.first = lead.first;
  return true;
}

bool ReadDefinitePeriod(const Scan& scan, size_t at, Reading& reading) {
  const TimeWord& word = scan.Word(at);
  if (word.unit_form != UnitForm::kSingular || scan.Capital(at)) return false;
  const TimeUnitInfo& unit = scan.words.unit(word.unit_index);
  size_t first = at - 1;
  const bool fiscal = scan.Has(first, SmallRole::FISCAL);
  if (fiscal) --first;
  if (!unit.has_grain || unit.ambiguous ||
      !scan.Has(first, SmallRole::DEFINITE)) {
    return false;
  }
  if (unit.grain == Grain::kYear &&
      ReadNumberedYear(scan, at, first, reading)) {
    return true;
  }
  const bool narrowed = ReadLead(scan, first).edge != Edge::kNone;
  if ((!narrowed && NounFollows(scan, at + 1)) || scan.Joint(at + 1) ||
      scan.Has(at + 1, SmallRole::OF)) {
    return false;
  }
  TimeMention& mention = reading.mention;
  mention.last = at + 1;
  const Lead lead = ReadLead(scan, first);
  mention.first = lead.first;
  const TimeContext& context = scan.context;
  const bool of_text = unit.grain == Grain::kDay && context.has_focus;
  if (!of_text && !context.has_reference) {
    SetUnknownPeriod(unit.grain, reading);
  } else if (unit.grain == Grain::kWeekend) {
    SetPeriodWithLead(scan, Weekend(scan, mention.first, mention.last), lead,
                      reading);
    return true;
  } else {
    SetPeriodWithLead(
        scan,
        PeriodAround(unit.grain, of_text ? context.focus : context.reference),
        lead, reading);
  }
  if (fiscal) {
    mention.has_moments = false;
    if (context.has_reference) {
      mention.timex = absl::StrCat("FY", context.reference.year());
    }
  }
  // Which day "the day" is, only the text around it tells.
  mention.vague_reference = lead.edge == Edge::kNone;
  return true;
}

}  // namespace crosscheck
