// Which verb of a sentence says what was done with a figure, or at a time, of a
// kind that no list knows.
#ifndef CHECKER_EXTRACT_PREDICATES_VERB_NEAR_H_
#define CHECKER_EXTRACT_PREDICATES_VERB_NEAR_H_

#include <cstddef>

#include "checker/extract/figures/token_range.h"
#include "checker/extract/predicates/sentence_facts.h"
#include "checker/extract/words/word_classes.h"

namespace crosscheck {

// Returns the place of the word right before `phrase`, if it has content, else
// of the verb behind it ("were cancelled"), else of the nearest before, in its
// clause; the number of tokens if there is none.  Looks at a few words only.
size_t VerbOfFigure(const SentenceFacts& facts, TokenRange phrase,
                    const WordClasses& words);

// The same for the time at `phrase`, which dates a verb and not the object that
// stands between: the nearest verb before it, else behind, else as for figures.
size_t VerbOfTime(const SentenceFacts& facts, TokenRange phrase,
                  const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PREDICATES_VERB_NEAR_H_
