#include "checker/extract/times/time_grammar.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "checker/extract/times/clock.h"
#include "checker/extract/times/day_parts.h"
#include "checker/extract/times/days.h"
#include "checker/extract/times/durations.h"
#include "checker/extract/times/join.h"
#include "checker/extract/times/lengths.h"
#include "checker/extract/times/named_dates.h"
#include "checker/extract/times/numeric_dates.h"
#include "checker/extract/times/ordinal_periods.h"
#include "checker/extract/times/periods.h"
#include "checker/extract/times/seasons.h"
#include "checker/extract/times/spoken_clock.h"
#include "checker/extract/times/surroundings.h"

namespace crosscheck {
namespace {

using Piece = Reading::Piece;
using Preposition = v1::TimeLexicon::Preposition;

// The longest hedge looked for between a preposition and a time.
constexpr size_t kHedgeTokens = 4;

// A dateline may hold this many tokens, and this many beside its date.
constexpr size_t kMostDatelineTokens = 24;
constexpr size_t kDatelineTokens = 3;

using Reader = bool (*)(const Scan&, size_t, Reading&);

// Whether `read` finds something at `at`.  What is left of an attempt is wiped
// off; most readers see at the first word that there is nothing to read, and
// have written nothing.
bool Try(Reader read, const Scan& scan, size_t at, Reading& reading) {
  if (read(scan, at, reading)) return true;
  if (reading.written()) reading = Reading();
  return false;
}

bool ReadSetWord(const Scan& scan, size_t at, Reading& reading) {
  // "Daily Mail".
  if (scan.Capital(at) && at > 0) return false;
  reading.mention.first = at;
  reading.mention.last = at + 1;
  reading.mention.type = v1::Time::SET;
  reading.mention.timex = scan.words.set(scan.Word(at).set_index);
  return true;
}

void SetVague(const std::string& timex, size_t at, size_t length,
              Reading& reading) {
  reading.mention.first = at;
  reading.mention.last = at + length;
  reading.mention.type = v1::Time::DATE;
  reading.mention.timex = timex;
  reading.mention.vague_reference = true;
}

// "from Monday to Friday": each was resolved by itself.
void OrderWeekdays(const Scan& scan, TimeMention& from, TimeMention& until) {
  if (from.weekday == 0 || until.weekday == 0 || !from.has_moments ||
      !until.has_moments || from.first_moment <= until.first_moment ||
      from.type != v1::Time::DATE || until.type != v1::Time::DATE) {
    return;
  }
  const bool future = IsFuture(scan, from.first, from.last);
  TimeMention& moved = future ? until : from;
  constexpr int kWeekSeconds = 7 * 24 * 60 * 60;
  const int shift = future ? kWeekSeconds : -kWeekSeconds;
  moved.first_moment += shift;
  moved.last_moment += shift;
  moved.timex = absl::FormatCivilTime(absl::CivilDay(moved.first_moment));
}

// Whether it is the midnight of the day or night that the text spoke of last:
// "near midnight", but not "shortly after midnight", which may be either one.
bool IsMidnightOfText(const Scan& scan, const Reading& reading) {
  const TimeMention& mention = reading.mention;
  const TimeRelation relation = scan.Word(mention.first - 1).relation;
  return reading.piece == Piece::kPart && mention.clock && reading.of_text &&
         reading.from_minute == 0 && scan.Word(mention.first).part_index > 0 &&
         mention.last == mention.first + 1 && scan.context.has_focus &&
         relation != Preposition::AFTER && relation != Preposition::SINCE &&
         relation != Preposition::FROM;
}

// Makes midnight that at the end of a day.
void EndDay(Reading& midnight) {
  midnight.from_minute = midnight.until_minute = 24 * 60;
  midnight.part_timex = "24:00";
}

}  // namespace

TimeGrammar::TimeGrammar(const v1::LexiconPack& pack,
                         const NumberGrammar& numbers, Vocabulary& vocabulary)
    : words_(pack.time(), vocabulary), numbers_(numbers) {
  for (const v1::HedgeWords& hedge : pack.hedge()) {
    for (const std::string& words : hedge.before()) {
      hedges_.Add(words, 1, vocabulary);
    }
  }
}

bool TimeGrammar::ReadNumber(const Scan& scan, size_t at, const Reading& before,
                             Reading& reading) const {
  if (Try(ReadNumericDate, scan, at, reading) ||
      Try(ReadClock, scan, at, reading) || Try(ReadHour, scan, at, reading) ||
      Try(ReadDecade, scan, at, reading) || Try(ReadYear, scan, at, reading)) {
    return true;
  }
  // "May 3 and 5".
  const size_t last = before.mention.last;
  if (last == 0 || at != last + 1 ||
      (!scan.Has(last, SmallRole::AND) && !scan.Punct(last, ','))) {
    return false;
  }
  Scan open = scan;
  open.floor = before.mention.first;
  return ReadFurtherDay(open, before, at, reading);
}

bool TimeGrammar::ReadUnit(const Scan& scan, size_t at,
                           Reading& reading) const {
  return (scan.Has(at, SmallRole::SMALL_HOURS) &&
          Try(ReadSmallHours, scan, at, reading)) ||
         Try(ReadDuration, scan, at, reading) ||
         Try(ReadOrdinalPeriod, scan, at, reading) ||
         Try(ReadRelativePeriod, scan, at, reading) ||
         Try(ReadBarePlural, scan, at, reading) ||
         Try(ReadDefinitePeriod, scan, at, reading);
}

bool TimeGrammar::ReadWord(const Scan& scan, size_t at,
                           Reading& reading) const {
  const TimeWord& word = scan.Word(at);
  const auto reads = [&](bool may_be, Reader read) {
    return may_be && Try(read, scan, at, reading);
  };
  if (reads(word.month > 0, ReadMonth) ||
      reads(word.weekday > 0, ReadWeekday) ||
      reads(word.day_word_index > 0, ReadDayWord) ||
      reads(word.part_index > 0, ReadDayPart)) {
    return true;
  }
  if (word.unit_index > 0 && !IsAgeUnit(scan, at) &&
      ReadUnit(scan, at, reading)) {
    return true;
  }
  if (reads(word.Has(SmallRole::LENGTH), ReadOrdinalPeriod) ||
      reads(word.Has(SmallRole::OCLOCK), ReadClockWord) ||
      reads(word.Has(SmallRole::CLOCK_PAST), ReadPast) ||
      reads(word.Has(SmallRole::CLOCK_TO), ReadTo) ||
      reads(word.Has(SmallRole::CLOCK_HOUR), ReadHour) ||
      reads(word.quarter > 0, ReadQuarterName) ||
      reads(word.season > 0, ReadSeason)) {
    return true;
  }
  if (word.set_index > 0) return ReadSetWord(scan, at, reading);
  if (!word.starts_phrase) return false;
  if (Try(ReadHoliday, scan, at, reading)) return true;
  const auto match = words_.phrases().Longest(scan.tokens, at);
  // "recent years" is for the unit to read.
  if (!match || match.value->timex.empty() ||
      scan.Word(at + match.length).unit_index > 0) {
    return false;
  }
  // "soon after": looks from something else.
  if (scan.Word(at + match.length).relation == Preposition::AFTER) return false;
  SetVague(match.value->timex, at, match.length, reading);
  return true;
}

void TimeGrammar::SetRelation(const Scan& scan, TimeMention& mention,
                              TimeMention* before) const {
  mention.phrase_first = mention.first;
  const size_t floor = scan.floor;
  size_t first = mention.first;
  const size_t begin =
      first > floor + kHedgeTokens ? first - kHedgeTokens : floor;
  const auto hedge = hedges_.LongestEndingAt(scan.tokens, begin, first);
  // "over" and "by" may be both; a preposition before the hedge goes first.
  const bool hedged = hedge && scan.Word(first - hedge.length - 1).relation !=
                                   Preposition::RELATION_UNSPECIFIED;
  if (hedged) first -= hedge.length;
  const TimeRelation relation = scan.Word(first - 1).relation;
  if (relation != Preposition::RELATION_UNSPECIFIED) {
    mention.relation = relation;
    mention.phrase_first = first - 1;
  }
  if (before == nullptr || before->last > first - 1) return;
  // "from 2010 to 2014", "between April and June", "May-June".
  if (before->last != first - 1) return;
  const bool range = scan.Has(first - 1, SmallRole::RANGE) ||
                     scan.Joint(first - 1) ||
                     (scan.Has(first - 1, SmallRole::AND) &&
                      before->relation == Preposition::BETWEEN);
  if (!range) return;
  before->opens_range = true;
  OrderWeekdays(scan, *before, mention);
  mention.relation = Preposition::TO;
  mention.phrase_first = first - 1;
}

void TimeGrammar::Find(const TokenView& sentence, const TimeContext& context,
                       std::vector<TimeMention>& out) const {
  TimeContext local = context;
  Scan scan = {sentence, words_, numbers_, local};
  Reading pending;
  bool has_pending = false;
  const size_t first_out = out.size();
  size_t relation_floor = 0;
  const auto flush = [&] {
    if (!has_pending) return;
    has_pending = false;
    Scan open = scan;
    open.floor = relation_floor;
    if (IsMidnightOfText(open, pending)) EndDay(pending);
    if (pending.piece == Piece::kPart && !CompletePart(local, pending)) return;
    TimeMention& mention = pending.mention;
    SetRelation(open, mention, out.size() > first_out ? &out.back() : nullptr);
    relation_floor = mention.last;
    // "in 2014 ... in September": a year holds for its sentence.
    const bool in_one_year =
        !mention.has_grain || mention.grain <= Grain::kYear;
    if (mention.full_date && mention.relation == Preposition::AT &&
        mention.has_moments && in_one_year) {
      local.year = static_cast<int>(mention.first_moment.year());
    }
    out.push_back(std::move(mention));
  };
  for (size_t i = 0; i < sentence.size();) {
    const Token& token = sentence[i];
    if (!MayHold(token)) {
      ++i;
      continue;
    }
    Reading reading;
    bool read = false;
    if (token.is_number()) {
      read = ReadNumber(scan, i, pending, reading);
    } else {
      const TimeWord& word = words_.At(token.word);
      if (word.starts_phrase) {
        const auto match = words_.phrases().Longest(sentence, i);
        if (match && match.value->month == 0 && match.value->timex.empty()) {
          i += match.length;
          scan.floor = i;
          continue;
        }
      }
      read = ReadWord(scan, i, reading);
    }
    if (!read) {
      ++i;
      continue;
    }
    i = std::max(i + 1, reading.mention.last);
    if (reading.piece == Piece::kDay && reading.day_known) {
      local.has_focus = true;
      local.focus = reading.day;
    } else if (reading.has_period && !reading.mention.vague_reference) {
      local.has_wide_focus = true;
      local.wide_focus = reading.period;
    }
    if (!has_pending || !Join(sentence, words_, reading, pending)) {
      flush();
      pending = std::move(reading);
      has_pending = true;
    }
    if (!pending.day_timex.empty()) {
      local.focus_is_night = IsNight(pending.mention);
    }
    i = std::max(i, pending.mention.last);
    scan.floor = i;
  }
  flush();
}

void TimeGrammar::Follow(const TimeMention& mention, TimeContext& context) {
  if (!mention.has_moments || mention.vague_reference ||
      mention.type == v1::Time::DURATION) {
    return;
  }
  absl::CivilDay first(mention.first_moment);
  absl::CivilDay last(mention.last_moment);
  if (absl::EndsWith(mention.timex, "T24:00")) {
    // Midnight is the end of the day spoken of.
    --first;
    --last;
  }
  if (mention.has_grain) {
    context.has_wide_focus = true;
    context.wide_focus =
        PeriodAround(mention.grain, first + (last - first) / 2);
    return;
  }
  // A night ends on the next day.
  const bool night = IsNight(mention);
  if (last > first && !(night && last == first + 1)) return;
  context.has_focus = true;
  context.focus = first;
  context.focus_is_night = night;
}

std::optional<absl::CivilDay> TimeGrammar::DatelineDay(
    const TokenView& sentence) const {
  // A date that is told with its year has figures.
  if (sentence.size() > kMostDatelineTokens ||
      std::none_of(sentence.tokens.begin(), sentence.tokens.end(),
                   [](const Token& token) { return token.is_number(); })) {
    return std::nullopt;
  }
  std::vector<TimeMention> mentions;
  Find(sentence, TimeContext(), mentions);
  if (mentions.size() != 1 || !mentions[0].full_date ||
      !mentions[0].has_moments) {
    return std::nullopt;
  }
  const TimeMention& mention = mentions[0];
  const absl::CivilDay day(mention.first_moment);
  if (absl::CivilDay(mention.last_moment) != day ||
      sentence.size() - (mention.last - mention.first) > kDatelineTokens) {
    return std::nullopt;
  }
  return day;
}

bool TimeGrammar::TellsAge(const TokenView& tokens, size_t at) const {
  const TimeContext none;
  const Scan scan = {tokens, words_, numbers_, none};
  return scan.Word(at).unit_index > 0 && IsAgeUnit(scan, at);
}

}  // namespace crosscheck
