// What stands around the word a time is built on: "early", "the end of",
// "of last year", and the tense of the clause.
#ifndef CHECKER_EXTRACT_TIMES_SURROUNDINGS_H_
#define CHECKER_EXTRACT_TIMES_SURROUNDINGS_H_

#include "checker/extract/times/scan.h"

namespace crosscheck {

// Words before a period that narrow it down.
struct Lead {
  size_t first = 0;  // The first token of the time with these words.
  Edge edge = Edge::kNone;
  bool earlier = false;  // "earlier this month": up to the day before.
  bool later = false;    // "later this year": from the day behind.
};

// Reads the words that end before tokens[first]: "early", "mid-", "the very
// end of", "earlier in", "late on".
Lead ReadLead(const Scan& scan, size_t first);

// Makes `reading` the DATE of `period` as `lead` narrows it.
void SetPeriodWithLead(const Scan& scan, const Period& period, const Lead& lead,
                       Reading& reading);

// A word such as "last" before tokens[first], and "the" before that.
struct RelativeLead {
  size_t first = 0;
  TimeSense sense = Relative::SENSE_UNSPECIFIED;
};
RelativeLead ReadRelative(const Scan& scan, size_t first);

// A year behind a month, quarter or season: "2016", ", 2016", "of 2016", "of
// last year", "this year", "'16".
struct YearBehind {
  size_t length = 0;  // Tokens covered; 0: none.
  int64_t year = 0;   // 0: a relative year without a day of reference.
  bool relative = false;
};
YearBehind ReadYearBehind(const Scan& scan, size_t at);

// What the clause around tokens [first, last) speaks of.  Looks at a bounded
// number of tokens: to the left first, the nearest cue wins.
enum class Tense : uint8_t { kUnknown, kPast, kFuture };
Tense TenseAround(const Scan& scan, size_t first, size_t last);

inline bool IsFuture(const Scan& scan, size_t first, size_t last) {
  return TenseAround(scan, first, last) == Tense::kFuture;
}

// Returns the year of a month, a season or a day whose year is not said:
// `candidate` is the period in the year of the reference day.  News looks back:
// the last one, unless the clause around tokens [first, last) speaks of what is
// to come.  A year that the text set goes first; 0 when there is nothing to go
// by.
int64_t ResolveYear(const Scan& scan, const Period& candidate, size_t first,
                    size_t last);

// The year that a candidate is made in; 0 when there is nothing to go by.
int64_t CandidateYear(const Scan& scan);

// Whether tokens[at] is a word that may be the noun of "spring water" or "the
// day shift": no function word, no participle.
bool NounFollows(const Scan& scan, size_t at);

// Four digits that can be a year wherever years stand: 1400 to 2100.
bool IsYearNumber(const Scan& scan, size_t at);

// Four digits of 1000 to 1399, which count more often than they date, with
// nothing behind them that they might count: "in 1294.", not "1294 homes",
// "1294 dead" or "1200 of them".
bool IsEarlyYear(const Scan& scan, size_t at);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_TIMES_SURROUNDINGS_H_
