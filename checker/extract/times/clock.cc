#include "checker/extract/times/clock.h"

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

// A clock time as written, before its half of the day is known.
struct Clock {
  int hour = -1;  // -1: none.
  int minute = 0;
  bool minutes_said = false;
  bool compact = false;  // "1430": a time only with a zone or "hours".
  bool dotted = false;   // "8.15": a time only with "a.m." or a zone.
  size_t last = 0;       // Behind its last token.
};

bool Valid(const Clock& clock) {
  return clock.hour >= 0 && clock.hour <= 24 && clock.minute >= 0 &&
         clock.minute < 60;
}

Clock ReadDigits(const Scan& scan, size_t at) {
  Clock clock;
  const absl::string_view text = scan.tokens.Text(at);
  clock.last = at + 1;
  if (text.size() == 4 && PlainNumber(scan, at, 4) >= 0) {
    clock.hour = PlainNumber(scan, at, 4) / 100;
    clock.minute = PlainNumber(scan, at, 4) % 100;
    clock.minutes_said = clock.compact = true;
    return clock;
  }
  if (const size_t dot = text.find('.'); dot != absl::string_view::npos) {
    if (text.size() - dot != 3 ||
        !absl::SimpleAtoi(text.substr(0, dot), &clock.hour) ||
        !absl::SimpleAtoi(text.substr(dot + 1), &clock.minute)) {
      clock.hour = -1;
    }
    clock.minutes_said = clock.dotted = true;
    return clock;
  }
  clock.hour = PlainNumber(scan, at, 2);
  if (scan.Punct(at + 1, ':') && scan.Tight(at + 1) && scan.Tight(at + 2) &&
      scan.Number(at + 2) && scan.tokens.Text(at + 2).size() == 2) {
    clock.minute = PlainNumber(scan, at + 2, 2);
    clock.minutes_said = true;
    clock.last = at + 3;
    // Seconds, and a second colon that belongs to no clock.
    if (scan.Punct(at + 3, ':') && scan.Tight(at + 3) && scan.Tight(at + 4)) {
      if (PlainNumber(scan, at + 4, 2) < 0) clock.hour = -1;
      clock.last = at + 5;
    }
  }
  return clock;
}

// Reads the half of the day at `clock.last`, converting the hour.
bool ReadHalf(const Scan& scan, Clock& clock) {
  const TimeWord& word = scan.Word(clock.last);
  const bool morning = word.Has(SmallRole::BEFORE_NOON);
  if (!morning && !word.Has(SmallRole::AFTER_NOON)) return false;
  if (clock.hour < 1 || clock.hour > 12) return false;
  clock.hour = clock.hour % 12 + (morning ? 0 : 12);
  ++clock.last;
  return true;
}

bool ReadZone(const Scan& scan, Clock& clock, TimeMention& mention) {
  const TimeWord& word = scan.Word(clock.last);
  if (word.zone_index > 0 && scan.tokens[clock.last].all_capitals) {
    mention.zone = std::string(scan.tokens.Text(clock.last));
    const ZoneInfo& zone = scan.words.zone(word.zone_index);
    mention.has_offset = zone.has_offset;
    mention.utc_offset_minutes = zone.utc_offset_minutes;
    mention.last = ++clock.last;
    return true;
  }
  if (word.Has(SmallRole::LOCAL) && scan.Has(clock.last + 1, SmallRole::TIME)) {
    mention.zone = std::string(scan.tokens.Text(clock.last, clock.last + 2));
    mention.last = clock.last += 2;
    return true;
  }
  return false;
}

void SetClock(const Clock& clock, Reading& reading) {
  TimeMention& mention = reading.mention;
  mention.type = v1::Time::TIME;
  mention.clock = true;
  mention.bare_hour = !clock.minutes_said;
  mention.last = clock.last;
  reading.piece = Reading::Piece::kPart;
  reading.stands_alone = true;
  reading.from_minute = clock.hour * 60 + clock.minute;
  reading.until_minute = reading.from_minute;
  const bool utc = mention.has_offset && mention.utc_offset_minutes == 0;
  reading.part_timex =
      absl::StrCat(absl::Dec(clock.hour, absl::kZeroPad2), ":",
                   absl::Dec(clock.minute, absl::kZeroPad2), utc ? "Z" : "");
}

// "at 8:15", "by 10:30": without a half of the day only behind a preposition.
bool PrepositionBefore(const Scan& scan, size_t at) {
  const TimeWord& word = scan.Word(at - 1);
  return word.relation != Preposition::RELATION_UNSPECIFIED ||
         (word.Has(SmallRole::AND) &&
          scan.Word(at - 2).relation == Preposition::BETWEEN);
}

// "6:25 Tuesday", "6:25 on Tuesday morning"; but "21:19 on Saturday night" is a
// score.
bool DayFollows(const Scan& scan, const Clock& clock) {
  const size_t at = clock.last;
  if (scan.Word(at).weekday > 0) return true;
  return clock.hour <= 12 && scan.Has(at, SmallRole::ON) &&
         scan.Word(at + 1).weekday > 0 && scan.Word(at + 2).part_index > 0;
}

// Whether the half of the day is not said: "at 8:15", but not "08:15" or
// "14:30".
bool HalfUnknown(const Scan& scan, size_t at, const Clock& clock) {
  return clock.hour >= 1 && clock.hour <= 12 && !clock.compact &&
         scan.tokens.Text(at)[0] != '0';
}

}  // namespace

bool ReadClock(const Scan& scan, size_t at, Reading& reading) {
  Clock clock = ReadDigits(scan, at);
  if (!Valid(clock)) return false;
  TimeMention& mention = reading.mention;
  // "8-10 p.m.": the second hour says which half the first is in.
  if (!clock.compact && !clock.dotted && scan.Joint(clock.last) &&
      scan.Number(clock.last + 1)) {
    Clock end = ReadDigits(scan, clock.last + 1);
    if (!Valid(end) || !ReadHalf(scan, end)) return false;
    if (end.hour >= 12 && clock.hour < 12 && clock.hour + 12 <= end.hour &&
        clock.hour > 0) {
      clock.hour += 12;
    }
    ReadZone(scan, end, mention);
    clock.last = end.last;
    mention.first = at;
    SetClock(clock, reading);
    reading.until_minute = end.hour * 60 + end.minute + 1;
    return true;
  }
  const bool half = ReadHalf(scan, clock);
  const bool oclock = !half && scan.Has(clock.last, SmallRole::OCLOCK);
  if (oclock) ++clock.last;
  const bool zone = ReadZone(scan, clock, mention);
  // "at 8 in the morning".
  const bool part = !half && !oclock && clock.hour >= 1 && clock.hour <= 12 &&
                    scan.Word(clock.last).relation == Preposition::AT &&
                    scan.Has(clock.last + 1, SmallRole::DEFINITE) &&
                    scan.Word(clock.last + 2).part_index > 0 &&
                    PrepositionBefore(scan, at);
  bool hours = false;
  if (clock.compact && !zone &&
      scan.Has(clock.last, SmallRole::CLOSE_TO_CLOCK) &&
      PrepositionBefore(scan, at)) {
    hours = true;
    ++clock.last;
    ReadZone(scan, clock, mention);
  }
  if (!half && !oclock && !zone && !hours && !part) {
    if (!clock.minutes_said || clock.compact || clock.dotted) return false;
    if (!PrepositionBefore(scan, at) && !DayFollows(scan, clock)) {
      return false;
    }
    // "10:15.3": a sports result.
    if (scan.Tight(clock.last) && scan.Number(clock.last)) return false;
  }
  if (zone && !half && !clock.minutes_said && clock.last == at + 2 &&
      clock.hour > 24) {
    return false;
  }
  mention.first = at;
  SetClock(clock, reading);
  // A zone says nothing of it, but GMT goes by 24 hours.
  const bool gmt = mention.has_offset && mention.utc_offset_minutes == 0;
  mention.half_unknown = !half && !gmt && HalfUnknown(scan, at, clock);
  return true;
}

bool ReadClockWord(const Scan& scan, size_t at, Reading& reading) {
  if (at < scan.floor + 1) return false;
  const NumberMatch number = scan.numbers.Match(scan.tokens, at - 1);
  if (number.length != 1 || number.ordinal || number.vague ||
      number.value < 1 || number.value > 12) {
    return false;
  }
  Clock clock;
  clock.hour = static_cast<int>(number.value);
  clock.last = at + 1;
  reading.mention.first = at - 1;
  ReadZone(scan, clock, reading.mention);
  SetClock(clock, reading);
  reading.mention.half_unknown = true;
  return true;
}

}  // namespace crosscheck
