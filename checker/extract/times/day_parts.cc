#include "checker/extract/times/day_parts.h"

#include "absl/strings/str_cat.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// The focus of a text without one is the day of publication.
bool FocusDay(const TimeContext& context, absl::CivilDay& day) {
  day = context.has_focus ? context.focus : context.reference;
  return context.has_focus || context.has_reference;
}

// Days from publication or, where `of_text`, from the focus: "this morning",
// "last night", "the following evening".  False for senses of no day.
bool DaysOf(TimeSense sense, int& days, bool& of_text) {
  days = sense == Relative::LAST || sense == Relative::PREVIOUS    ? -1
         : sense == Relative::NEXT || sense == Relative::FOLLOWING ? 1
                                                                   : 0;
  of_text = sense == Relative::SAME || sense == Relative::PREVIOUS ||
            sense == Relative::FOLLOWING || sense == Relative::NEXT;
  return days != 0 || sense == Relative::SAME || sense == Relative::THIS;
}

bool SetRelativePart(const Scan& scan, int days, bool of_text,
                     Reading& reading) {
  absl::CivilDay day = scan.context.reference;
  bool known = scan.context.has_reference;
  if (of_text) known = FocusDay(scan.context, day);
  Reading whole;
  whole.mention = reading.mention;
  if (known) {
    SetPeriod(DayPeriod(day + days), Edge::kNone, whole);
  } else {
    SetUnknownDay("XXXX-XX-XX", whole);
  }
  SetPartOfDay(reading, whole);
  whole.mention.mod = reading.mention.mod;
  reading = whole;
  return true;
}

}  // namespace

bool ReadDayPart(const Scan& scan, size_t at, Reading& reading) {
  // "Sunset Lane", "Dawn Smith".
  if (scan.Capital(at) && !scan.tokens[at].all_capitals &&
      scan.Capital(at + 1) && scan.Word(at + 1).weekday == 0 &&
      scan.Word(at - 1).weekday == 0) {
    return false;
  }
  const DayPartInfo& part = scan.words.part(scan.Word(at).part_index);
  TimeMention& mention = reading.mention;
  mention.type = v1::Time::TIME;
  mention.last = at + 1;
  reading.piece = Reading::Piece::kPart;
  reading.from_minute = part.from_minute;
  reading.until_minute = part.until_minute;
  reading.part_timex = part.code;
  reading.stands_alone = part.stands_alone;
  if (part.code.empty()) {
    mention.clock = true;
    const TimeRelation relation = scan.Word(at - 1).relation;
    // "before midnight" is the end of the day.
    if (part.from_minute == 0 &&
        (relation == Preposition::BEFORE || relation == Preposition::UNTIL ||
         relation == Preposition::BY)) {
      reading.from_minute = reading.until_minute = 24 * 60;
    }
    reading.part_timex = absl::StrCat(
        absl::Dec(reading.from_minute / 60, absl::kZeroPad2), ":00");
  }
  if (!part.before_code.empty() &&
      scan.Word(at - 1).relation == Preposition::BEFORE) {
    mention.first = at - 1;
    reading.part_timex = part.before_code;
    reading.from_minute = 0;
    reading.until_minute = part.before_until_minute;
    return true;
  }
  size_t core = at;
  if (scan.Word(at - 1).edge != Edge::kNone) {
    mention.mod = scan.Word(at - 1).edge == Edge::kStart ? "START" : "END";
    core = at - 1;
  }
  const RelativeLead relative = ReadRelative(scan, core);
  mention.first = relative.first;
  int days = 0;
  bool of_text = false;
  if (DaysOf(relative.sense, days, of_text)) {
    return SetRelativePart(scan, days, of_text, reading);
  }
  mention.first = core;
  const bool definite = scan.Has(core - 1, SmallRole::DEFINITE);
  if (definite && scan.Word(at + 1).relation == Preposition::BEFORE) {
    // "the night before", but not "the night before the vote".
    if (!scan.Inside(at + 2) || !scan.tokens[at + 2].is_word()) {
      mention.first = core - 1;
      mention.last = at + 2;
      return SetRelativePart(scan, -1, true, reading);
    }
  }
  const TimeRelation place = scan.Word(core - 2).relation;
  if (definite && !NounFollows(scan, at + 1) &&
      (place == Preposition::AT || place == Preposition::DURING) &&
      !scan.Has(at + 1, SmallRole::OF)) {
    reading.stands_alone = true;
  }
  if (definite) mention.first = core - 1;
  return true;
}

bool ReadSmallHours(const Scan& scan, size_t at, Reading& reading) {
  if (scan.Word(at - 1).edge != Edge::kStart) return false;
  TimeMention& mention = reading.mention;
  mention.type = v1::Time::TIME;
  mention.mod = "START";
  mention.first = scan.Has(at - 2, SmallRole::DEFINITE) ? at - 2 : at - 1;
  mention.last = at + 1;
  reading.piece = Reading::Piece::kPart;
  reading.part_timex = "MO";
  reading.until_minute = 6 * 60;
  return true;
}

}  // namespace crosscheck
