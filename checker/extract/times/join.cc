#include "checker/extract/times/join.h"

#include <iterator>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

using Piece = Reading::Piece;
using Preposition = v1::TimeLexicon::Preposition;

constexpr int kNoon = 12 * 60;

// Clock times before it belong to the night before.
constexpr int kSmallHours = 6 * 60;

constexpr int kDayMinutes = 24 * 60;

// What stands between two pieces.
struct Gap {
  bool joins = false;
  bool of = false;  // "the evening of" Friday.
};

Gap GapBetween(const TokenView& tokens, const TimeWords& words, size_t from,
               size_t until) {
  Gap gap;
  if (until < from) return gap;
  if (from < until && tokens[from].is_punct(',')) ++from;
  if (from < until && tokens[from].is_word()) {
    const TimeWord& word = words.At(tokens[from].word);
    gap.of = word.Has(SmallRole::OF);
    if (gap.of || word.relation == Preposition::AT ||
        word.Has(SmallRole::POSSESSIVE)) {
      ++from;
    }
  }
  gap.joins = from == until;
  return gap;
}

// "8 o'clock in the evening", "7:30 tonight": the part says which half of the
// day the clock is in; but two o'clock of a night is past midnight.
void SetHalf(const Reading& part, Reading& clock) {
  if (!clock.mention.half_unknown) return;
  const bool night = part.until_minute > kDayMinutes;
  if (night && clock.from_minute % kNoon < kSmallHours) return;
  clock.mention.half_unknown = false;
  if (part.from_minute < kNoon - 60 || clock.from_minute >= kNoon) return;
  clock.from_minute += kNoon;
  clock.until_minute += kNoon;
  const int hour = clock.from_minute / 60;
  clock.part_timex[0] = static_cast<char>('0' + hour / 10);
  clock.part_timex[1] = static_cast<char>('0' + hour % 10);
}

bool JoinClockAndPart(const Reading& part, Reading& clock) {
  if (!clock.mention.clock || part.mention.clock) return false;
  SetHalf(part, clock);
  clock.default_days = part.default_days;
  clock.of_text = part.of_text;
  clock.mention.last = part.mention.last;
  return true;
}

// "9:45 p.m. EDT (0145 GMT)": one time, told twice.
bool JoinOtherZone(const TokenView& tokens, const Reading& next,
                   Reading& before) {
  const size_t open = before.mention.last;
  if (!before.mention.clock || !next.mention.clock ||
      next.mention.zone.empty() || next.mention.first != open + 1 ||
      !tokens[open].is_punct('(') || next.mention.last >= tokens.size() ||
      !tokens[next.mention.last].is_punct(')')) {
    return false;
  }
  before.mention.last = next.mention.last + 1;
  return true;
}

// A unit, the next smaller one that goes on with it, and how many of those it
// is.
struct UnitPart {
  absl::string_view unit;
  absl::string_view smaller;
  double factor;
};
constexpr UnitPart kUnitParts[] = {{"a", "mo", 12},
                                   {"a", "d", 365},
                                   {"d", "h", 24},
                                   {"h", "min", 60},
                                   {"min", "s", 60}};

bool IsExactLength(const TimeMention& mention) {
  return mention.type == v1::Time::DURATION && mention.has_amount &&
         mention.lower == mention.amount && mention.upper == mention.amount &&
         !mention.has_moments && !mention.elapsed && !mention.rate;
}

// Whether nothing but "and" stands between two pieces, or a comma as in "two
// hours, 20 minutes and 5 seconds"; "five years, three months suspended" are
// two.
bool GoesOn(const TokenView& tokens, const TimeWords& words,
            const TimeMention& before, const TimeMention& next) {
  const size_t at = before.last;
  if (next.first == at) return true;
  if (next.first != at + 1) return false;
  const bool clock = before.unit == "h" || before.unit == "min";
  return words.At(tokens[at].word).Has(SmallRole::AND) ||
         (clock && tokens[at].is_punct(','));
}

// "two hours and 51 minutes": one length, told in two units.
bool JoinLengths(const TokenView& tokens, const TimeWords& words,
                 const TimeMention& next, TimeMention& before) {
  if (!IsExactLength(before) || !IsExactLength(next) ||
      before.adjective != next.adjective ||
      !GoesOn(tokens, words, before, next)) {
    return false;
  }
  const auto* const part = absl::c_find_if(kUnitParts, [&](const UnitPart& x) {
    return x.unit == before.unit && x.smaller == next.unit;
  });
  if (part == std::end(kUnitParts) || next.amount >= part->factor) return false;
  before.amount = before.lower = before.upper =
      before.amount * part->factor + next.amount;
  before.unit = next.unit;
  // "PT2H" and "PT51M", "P1D" and "PT5H".
  const bool clock = absl::StrContains(before.timex, 'T');
  absl::StrAppend(&before.timex,
                  absl::string_view(next.timex).substr(clock ? 2 : 1));
  before.last = next.last;
  return true;
}

// Makes `before` the `part` of the day that `day` is, from its own first token.
void SetDay(const Reading& part, const Reading& day, Reading& before) {
  Reading whole = day;
  SetPartOfDay(part, whole);
  whole.mention.first = before.mention.first;
  before = std::move(whole);
}

}  // namespace

bool Join(const TokenView& tokens, const TimeWords& words, const Reading& next,
          Reading& before) {
  if (JoinOtherZone(tokens, next, before) ||
      JoinLengths(tokens, words, next.mention, before.mention)) {
    return true;
  }
  const Gap gap =
      GapBetween(tokens, words, before.mention.last, next.mention.first);
  if (!gap.joins) return false;
  if (before.piece == Piece::kPart && next.piece == Piece::kDay) {
    if (gap.of && before.mention.clock) return false;
    SetDay(before, next, before);
    return true;
  }
  // "Friday evening, May 6, 2016".
  if (before.piece == Piece::kWhole && before.mention.weekday > 0 &&
      !before.day_timex.empty() && next.piece == Piece::kDay &&
      next.day_known && !gap.of &&
      WeekdayNumber(next.day) == before.mention.weekday) {
    const int weekday = before.mention.weekday;
    SetDay(before, next, before);
    before.mention.weekday = weekday;
    return true;
  }
  // "half past nine that evening".
  if (before.piece == Piece::kPart && before.mention.clock &&
      next.piece == Piece::kWhole && next.mention.type == v1::Time::TIME &&
      !next.mention.clock && !next.day_timex.empty() && !gap.of) {
    Reading clock = before;
    SetHalf(next, clock);
    SetDay(clock, next, before);
    return true;
  }
  if (gap.of || next.piece != Piece::kPart) return false;
  // "9 p.m. Friday night".
  if (before.piece == Piece::kWhole && before.mention.clock &&
      !before.day_timex.empty() && !next.mention.clock) {
    Reading clock = before;
    SetHalf(next, clock);
    SetPartOfDay(clock, before);
    before.mention.last = next.mention.last;
    return true;
  }
  const bool replaces =
      before.piece == Piece::kWhole && before.mention.type == v1::Time::TIME &&
      !before.day_timex.empty() && !before.mention.clock && next.mention.clock;
  if (before.piece == Piece::kDay || replaces) {
    Reading part = next;
    if (replaces) SetHalf(before, part);
    SetPartOfDay(part, before);
    before.mention.last = next.mention.last;
    return true;
  }
  return before.piece == Piece::kPart && JoinClockAndPart(next, before);
}

bool CompletePart(const TimeContext& context, Reading& reading) {
  if (!reading.stands_alone) return false;
  Reading whole;
  whole.mention = reading.mention;
  if (context.has_focus && reading.of_text) {
    // Small hours behind "Saturday night" are Sunday's.
    const bool next_day = context.focus_is_night && reading.mention.clock &&
                          reading.from_minute < kSmallHours;
    SetPeriod(DayPeriod(context.focus + (next_day ? 1 : 0)), Edge::kNone,
              whole);
  } else if (context.has_reference) {
    SetPeriod(DayPeriod(context.reference + reading.default_days), Edge::kNone,
              whole);
  } else {
    SetUnknownDay("XXXX-XX-XX", whole);
  }
  SetPartOfDay(reading, whole);
  whole.mention.mod = reading.mention.mod;
  reading = std::move(whole);
  return true;
}

bool IsNight(const TimeMention& mention) {
  return mention.type == v1::Time::TIME &&
         mention.last_moment >=
             absl::CivilSecond(absl::CivilDay(mention.first_moment) + 1) - 1 &&
         !mention.clock;
}

}  // namespace crosscheck
