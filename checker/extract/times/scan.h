// The sentence being read and the piece of a time that has been read so far.
//
// Private to the time grammar.  Every reader has the same form: it is given a
// token, looks a few tokens to both sides, and fills a Reading or returns
// false.  One that has written anything has set `mention.last`, too.
#ifndef CHECKER_EXTRACT_TIMES_SCAN_H_
#define CHECKER_EXTRACT_TIMES_SCAN_H_

#include <string>

#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/times/calendar.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/times/time_words.h"
#include "checker/text/token.h"

namespace crosscheck {

using SmallRole = v1::TimeLexicon::SmallWords;
using Relative = v1::TimeLexicon::RelativeWord;

// One sentence.  Tokens outside it, also those before index 0 (which wrap
// around), have no senses and are no marks.
struct Scan {
  TokenView tokens;
  const TimeWords& words;
  const NumberGrammar& numbers;
  const TimeContext& context;

  // Tokens before it belong to the mention before: readers leave them alone.
  size_t floor = 0;

  bool Inside(size_t i) const { return i >= floor && i < tokens.size(); }
  const TimeWord& Word(size_t i) const {
    return Inside(i) && tokens[i].is_word() ? words.At(tokens[i].word)
                                            : TimeWords::kNothing;
  }
  bool Has(size_t i, TimeRole role) const { return Word(i).Has(role); }
  bool Punct(size_t i, char c) const {
    return Inside(i) && tokens[i].is_punct(c);
  }
  bool Number(size_t i) const { return Inside(i) && tokens[i].is_number(); }
  bool Capital(size_t i) const { return Inside(i) && tokens[i].capital; }

  // Whether the token follows the one before it with no space.
  bool Tight(size_t i) const { return Inside(i) && !tokens[i].space_before; }

  // A hyphen or a dash that joins its neighbours without spaces.
  bool Joint(size_t i) const {
    return (Punct(i, '-') || Punct(i, '~')) && Tight(i) && Tight(i + 1);
  }
};

// A piece of a time, before neighbours are joined ("10:30 p.m." and "Friday").
struct Reading {
  enum class Piece : uint8_t {
    kWhole,  // Complete as it is.
    kDay,    // One day; takes a part of the day or a clock time.
    kPart,   // A part of a day or a clock time; takes a day.
  };
  Piece piece = Piece::kWhole;
  TimeMention mention;

  // kDay: the day, if known, and its TIMEX3 value in any case.
  bool day_known = false;
  absl::CivilDay day;
  std::string day_timex;

  // A DATE of a month or longer.
  bool has_period = false;
  Period period;

  // kPart: minutes since the day's midnight, `until_minute` excluded, and what
  // stands behind the "T".
  int from_minute = 0;
  int until_minute = 0;
  std::string part_timex;
  bool stands_alone = false;  // A time without a day beside it, too:
  int default_days = 0;       // that of publication, or so many days later;
  bool of_text = true;        // or the day the text spoke of last.

  // Whether a reader has been at it.
  bool written() const { return mention.last > 0; }
};

// Makes `reading` the DATE of `period` or of its `edge`.
void SetPeriod(const Period& period, Edge edge, Reading& reading);

// Makes `reading` the DATE of a day that cannot be told, with its XXXX value.
void SetUnknownDay(std::string timex, Reading& reading);

// The same for a longer period: "last month" without a day of publication.
void SetUnknownPeriod(Grain grain, Reading& reading);

// Makes `day`, a piece of kDay, the TIME that `part` says, keeping its tokens.
void SetPartOfDay(const Reading& part, Reading& day);

// Reads up to `digits` digits, and nothing else, of a number token; -1 if it is
// something else.  "05" is 5.
int PlainNumber(const Scan& scan, size_t at, size_t digits);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_SCAN_H_
