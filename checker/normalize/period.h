// How long a time is that a figure is counted over.
#ifndef CHECKER_NORMALIZE_PERIOD_H_
#define CHECKER_NORMALIZE_PERIOD_H_

#include "checker/extract/mentions.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// A stretch of time.
struct Stretch {
  double days = 0;  // Its length; 0: unknown.
  int month = 0;    // In which it begins, January is 1; 0: unknown.
};

// Returns what `time`, one of those of `sentence`, says that something is
// counted over: a day of "in 24 hours", 274 days from January on of "in the
// first nine months", 91 days from July on of "in the third quarter" and of
// "the July-September quarter".  Nothing is known of a day, nor of a length
// that is no stretch: "jailed for two years", "a two-year deal", "five years
// on".
Stretch StretchOf(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PERIOD_H_
