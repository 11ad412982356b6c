#include "checker/extract/times/spoken_clock.h"

#include <cmath>

#include "absl/strings/str_cat.h"

namespace crosscheck {
namespace {

using Preposition = v1::TimeLexicon::Preposition;

constexpr int kHourMinutes = 60;
constexpr int kMostHours = 12;
constexpr int kQuarter = 15;
constexpr TimeSense kNoSense = Relative::SENSE_UNSPECIFIED;

// Whether nothing is counted by a number before tokens[at]: a mark, a word of
// times or a small word follows.
bool CountsNothing(const Scan& scan, size_t at) {
  if (!scan.Inside(at)) return true;
  if (!scan.tokens[at].is_word()) {
    return !scan.Number(at) && !scan.Punct(at, '-') && !scan.Punct(at, '%');
  }
  const TimeWord& word = scan.Word(at);
  return word.unit_index == 0 &&
         (word.roles != 0 || word.weekday > 0 || word.part_index > 0 ||
          word.day_word_index > 0 || word.relative != kNoSense ||
          word.relation != Preposition::RELATION_UNSPECIFIED);
}

// The hour at tokens[at], 1 to 12, or 0 if there is none.
int HourAt(const Scan& scan, size_t at) {
  if (!scan.Number(at) && !scan.Has(at, SmallRole::CLOCK_HOUR)) return 0;
  const NumberMatch match = scan.numbers.Match(scan.tokens, at);
  if (match.length != 1 || match.value < 1 || match.value > kMostHours ||
      match.value != std::floor(match.value) || !CountsNothing(scan, at + 1)) {
    return 0;
  }
  return static_cast<int>(match.value);
}

// Whether a part of a day is said of an hour before tokens[at]: "that evening",
// "on Monday evening", "in the morning".
bool PartFollows(const Scan& scan, size_t at) {
  if (scan.Has(at, SmallRole::ON)) ++at;
  if (scan.Word(at).weekday > 0 || scan.Has(at, SmallRole::DEICTIC) ||
      (scan.Word(at).relation == Preposition::AT &&
       scan.Has(at + 1, SmallRole::DEFINITE))) {
    at += scan.Word(at).relation == Preposition::AT ? 2 : 1;
  } else if (scan.Word(at).relative == kNoSense) {
    return false;
  } else {
    ++at;
  }
  return scan.Word(at).part_index > 0;
}

// Sets a clock time of tokens [first, last), `minutes` into the first half of
// the day or, where "p.m." follows, the second.
void SetMinutes(const Scan& scan, size_t first, size_t last, int minutes,
                bool hour_only, Reading& reading) {
  constexpr int kHalfDay = kMostHours * kHourMinutes;
  minutes = (minutes + kHalfDay) % kHalfDay;
  const bool morning = scan.Has(last, SmallRole::BEFORE_NOON);
  const bool evening = scan.Has(last, SmallRole::AFTER_NOON);
  if (evening) minutes += kHalfDay;
  TimeMention& mention = reading.mention;
  mention.first = first;
  mention.last = morning || evening ? last + 1 : last;
  mention.type = v1::Time::TIME;
  mention.clock = true;
  mention.bare_hour = hour_only;
  mention.half_unknown = !morning && !evening;
  reading.piece = Reading::Piece::kPart;
  reading.stands_alone = true;
  reading.from_minute = reading.until_minute = minutes;
  reading.part_timex =
      absl::StrCat(absl::Dec(minutes / kHourMinutes, absl::kZeroPad2), ":",
                   absl::Dec(minutes % kHourMinutes, absl::kZeroPad2));
}

// "at six", "before six", and "By six" where a sentence begins; else somebody
// won by six, or the toll rose to it.
bool MayStandBeforeHour(const Scan& scan, size_t at) {
  if (scan.Has(at, SmallRole::OF)) return false;
  switch (scan.Word(at).relation) {
    case Preposition::AT:
    case Preposition::BEFORE:
    case Preposition::AFTER:
    case Preposition::SINCE:
    case Preposition::UNTIL:
    case Preposition::FROM:
      return true;
    case Preposition::BY:
      return at == 0;
    default:
      return false;
  }
}

// The minutes before "past" or "to" in tokens[end]; no value if there are none.
// `sure`: the words are said of clocks only.
struct Minutes {
  int value = 0;
  size_t first = 0;
  bool sure = false;
};

Minutes MinutesBefore(const Scan& scan, size_t end) {
  if (end <= scan.floor) return {};
  size_t first = end - 1;
  if (scan.Has(first, SmallRole::CLOCK_QUARTER)) {
    if (scan.Has(first - 1, SmallRole::INDEFINITE)) --first;
    return {kQuarter, first, true};
  }
  if (scan.Has(first, SmallRole::LENGTH)) return {2 * kQuarter, first, true};
  for (const size_t length : {size_t{3}, size_t{1}}) {
    if (end < scan.floor + length) continue;
    const NumberMatch match = scan.numbers.Match(scan.tokens, end - length);
    // "ten", "twenty-five"; nobody says "seven past four".
    if (match.length == length && !match.ordinal && !match.vague &&
        match.value >= 5 && match.value <= 25 &&
        std::fmod(match.value, 5) == 0) {
      return {static_cast<int>(match.value), end - length, false};
    }
  }
  return {};
}

}  // namespace

bool ReadPast(const Scan& scan, size_t at, Reading& reading) {
  const Minutes minutes = MinutesBefore(scan, at);
  const int hour = HourAt(scan, at + 1);
  if (minutes.value == 0 || hour == 0) return false;
  SetMinutes(scan, minutes.first, at + 2, hour * kHourMinutes + minutes.value,
             false, reading);
  return true;
}

bool ReadTo(const Scan& scan, size_t at, Reading& reading) {
  const int hour = HourAt(scan, at + 1);
  if (hour == 0) return false;
  const Minutes minutes = MinutesBefore(scan, at);
  // Nobody says "half to six".
  if (minutes.value == 0 || minutes.value > kQuarter + 10) return false;
  // "ten to two on Tuesday": a vote, or odds.  "cut by a quarter to three".
  const bool cut = scan.Word(minutes.first - 1).relation == Preposition::BY;
  if (cut || (!minutes.sure && !PartFollows(scan, at + 2))) return false;
  SetMinutes(scan, minutes.first, at + 2, hour * kHourMinutes - minutes.value,
             false, reading);
  return true;
}

bool ReadHour(const Scan& scan, size_t at, Reading& reading) {
  // Most numbers fail here, before they are read.
  if (!PartFollows(scan, at + 1)) return false;
  const int hour = HourAt(scan, at);
  if (hour == 0) return false;
  const size_t before =
      scan.Has(at - 1, SmallRole::CLOCK_HEDGE) &&
              scan.Word(at - 2).relation != Preposition::RELATION_UNSPECIFIED
          ? at - 2
          : at - 1;
  if (!MayStandBeforeHour(scan, before)) return false;
  SetMinutes(scan, at, at + 1, hour * kHourMinutes, true, reading);
  return true;
}

}  // namespace crosscheck
