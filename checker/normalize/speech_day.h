// The day on which somebody speaks, and with it the day of a report.
#ifndef CHECKER_NORMALIZE_SPEECH_DAY_H_
#define CHECKER_NORMALIZE_SPEECH_DAY_H_

#include "checker/extract/mentions.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether `time` says when somebody spoke, not when what they tell of
// happened: "said on Thursday", "on Thursday told".
bool DatesSpeech(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words);

// Returns the weekday of a report that has no date, 1 (Monday) to 7: that on
// which its first three sentences with figures or dates say that somebody
// spoke, else the last one of the first of them.  0 if they give none.
int ReportWeekday(const ArticleMentions& article, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_SPEECH_DAY_H_
