// How long a time is that a figure is counted over.
#ifndef CHECKER_NORMALIZE_PERIOD_H_
#define CHECKER_NORMALIZE_PERIOD_H_

#include "checker/extract/mentions.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Returns the length in days of the stretch that `time`, one of those of
// `sentence`, says something is counted over: 1 of "in 24 hours", 274 of "in
// the first nine months", 91 of "in the third quarter" and of "the
// July-September quarter".  0 where it says none: of a day, of a length that is
// no stretch ("jailed for two years", "a two-year deal", "five years on").
double PeriodDays(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PERIOD_H_
