// Which event of a sentence a time of it dates: the nearest, as news writes.
#ifndef CHECKER_EXTRACT_PREDICATES_DATED_EVENT_H_
#define CHECKER_EXTRACT_PREDICATES_DATED_EVENT_H_

#include <cstddef>

#include "checker/extract/figures/token_range.h"
#include "checker/extract/predicates/sentence_facts.h"
#include "checker/extract/times/time_mention.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// An event further away than this is not the time's.
inline constexpr size_t kEventReach = 12;

// Returns how far the event in `event` is from the time: the words between, a
// little more behind it than before, and out of reach in another clause or
// where the event only places something else ("arrested after the shooting").
size_t EventDistance(const SentenceFacts& facts, const TimeMention& time,
                     TokenRange event, const WordClasses& words);

// Whether a clause, and what its verb is said of, ends at tokens[at].
bool IsClauseEnd(const TokenView& tokens, size_t at, const WordClasses& words);

// Whether a verb stands right before the time that starts at `at`.
bool DatesVerbBefore(const TokenView& tokens, size_t at,
                     const WordClasses& words);

// "As of Monday night the shooting was under investigation": when that was so.
bool DatesState(const TokenView& tokens, const TimeMention& time);

// Whether `time` says when somebody spoke, not when what they tell of
// happened: "said on Thursday", "on Thursday told".  In "said that on Thursday"
// it is of what is told.
bool DatesSpeech(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words);

// Whether `time` is the day of the telling, and so of no event of the sentence:
// "a bomb went off, police said on Tuesday"; but what "was reported on
// Tuesday", or "reported at 8:15", happened then.
bool DatesReport(const TokenView& tokens, const TimeMention& time,
                 const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_DATED_EVENT_H_
