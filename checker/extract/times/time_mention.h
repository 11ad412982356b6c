// What the time grammar gives its callers.
#ifndef CHECKER_EXTRACT_TIMES_TIME_MENTION_H_
#define CHECKER_EXTRACT_TIMES_TIME_MENTION_H_

#include <cstddef>
#include <string>

#include "absl/time/civil_time.h"
#include "checker/extract/times/calendar.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// What a time is to the event it dates: SINCE, UNTIL, BY ...; UNSPECIFIED when
// no preposition stands before it.
using TimeRelation = v1::TimeLexicon::Preposition::Relation;

// What relative words count from.  Plain value.
struct TimeContext {
  // The day of publication.  Without it weekdays, bare months and "last week"
  // get XXXX values and no moments.
  bool has_reference = false;
  absl::CivilDay reference;

  // The day the text spoke of last: "the same day", "three days later", "that
  // night".  Kept up by TimeGrammar::Follow().
  bool has_focus = false;
  absl::CivilDay focus;
  bool focus_is_night = false;  // It was that day's evening or night.

  // The month or longer period the text spoke of last: "the following year".
  bool has_wide_focus = false;
  Period wide_focus;

  // A year the text set and that a bare month takes over: "in September" after
  // "in 2014".  0: none, publication decides.
  int year = 0;
};

// A time expression.
//
//   text                   timex           type      first and last moment
//   "mid-July"             2016-07 MID     DATE      07-11 00:00 .. 07-20 23:59
//   "Wednesday evening"    2016-09-28TEV   TIME      17:00 .. 23:59:59
//   "10 days"              P10D            DURATION  none; amount 10, unit "d"
//   "the past week"        P1W             DURATION  both, and an amount
//   "every Friday"         XXXX-WXX-5      SET       none
struct TimeMention {
  // Half-open tokens of the bare expression: no hedge, no preposition.
  size_t first = 0;
  size_t last = 0;

  // Where it begins with its preposition; `first` when there is none.
  size_t phrase_first = 0;
  TimeRelation relation = v1::TimeLexicon::Preposition::RELATION_UNSPECIFIED;

  v1::Time::Type type = v1::Time::TYPE_UNSPECIFIED;
  std::string timex;  // TIMEX3 value.
  std::string mod;    // TIMEX3 mod: START, MID, END; empty: none.

  // What it may denote, both included, in local time; set together.  A bare
  // hour is not widened.
  bool has_moments = false;
  absl::CivilSecond first_moment;
  absl::CivilSecond last_moment;

  // Durations: how long, in `unit` (UCUM: "s", "min", "h", "d", "wk", "mo",
  // "a").  Vague ones ("several days") have lower < upper.  amount, lower and
  // upper are finite; upper may be 0 for "unknown" ("decades").
  bool has_amount = false;
  double amount = 0;
  double lower = 0;
  double upper = 0;
  std::string unit;

  // "two-day", "week-long": an adjective, as of a truce or a sentence.
  bool adjective = false;

  // "five years on", "three days later": time that has passed.
  bool elapsed = false;

  // "a day" in "20 deaths a day": what a figure is taken by, not a time.
  bool rate = false;

  // "now", "recently": no time that could be compared.
  bool vague_reference = false;

  // It and the mention behind it are the ends of a stretch: "from 2010 to
  // 2014".
  bool opens_range = false;

  // Clock times.  `bare_hour`: "11 p.m.", no minutes said.
  bool clock = false;
  bool bare_hour = false;

  // "at 8:15", "quarter past four": nothing says which half of the day; the
  // moments are as written.
  bool half_unknown = false;

  // Zone as written, empty when none; the offset when `has_offset`.
  std::string zone;
  bool has_offset = false;
  int utc_offset_minutes = 0;

  // The weekday said, 1 (Monday) to 7; 0: none.  With a full date beside it
  // ("Friday, May 5, 2016") the two may disagree.
  int weekday = 0;

  // A DATE of a month or longer: the calendar period it is, or is a part of.
  bool has_grain = false;
  Grain grain = Grain::kDay;

  // A date with its year, which no context went into.
  bool full_date = false;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_TIME_MENTION_H_
