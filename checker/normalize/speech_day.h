// The day of a report that has no date: that on which somebody speaks.
#ifndef CHECKER_NORMALIZE_SPEECH_DAY_H_
#define CHECKER_NORMALIZE_SPEECH_DAY_H_

#include "checker/extract/mentions.h"
#include "checker/extract/words/word_classes.h"

namespace crosscheck {

// Returns the weekday of a report that has no date, 1 (Monday) to 7: that on
// which its first three sentences with figures or dates say that somebody
// spoke, else the last one of the first of them.  0 if they give none.
int ReportWeekday(const ArticleMentions& article, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_SPEECH_DAY_H_
