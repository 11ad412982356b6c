// How long a time is that a figure is counted over.
#ifndef CHECKER_NORMALIZE_PERIOD_H_
#define CHECKER_NORMALIZE_PERIOD_H_

#include "absl/types/span.h"
#include "checker/claim/claim.h"
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
// on", nor of a start: "since May".
Stretch StretchOf(const TokenView& tokens, const SentenceMentions& sentence,
                  const TimeMention& time, const WordClasses& words);

// Gives the lengths of time among the claims of a sentence that a flow is
// counted over the same period as that: the five days of "540 mm of rain over
// five days" are no figure to set against those of other rain.
void ShareStretches(absl::Span<Claim> sentence);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PERIOD_H_
