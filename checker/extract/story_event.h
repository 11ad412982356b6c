// The event an article tells of, for times of "the incident" and "it".
#ifndef CHECKER_EXTRACT_STORY_EVENT_H_
#define CHECKER_EXTRACT_STORY_EVENT_H_

#include "checker/extract/mentions.h"
#include "checker/extract/predicates/kind_grammar.h"

namespace crosscheck {

// Gives times that KindGrammar only knows to be of the story's event its kind,
// where title and first sentences tell of one kind of event and the article
// does not tell of several.  The sentences must have been read.  Does nothing,
// at no cost, in articles without such times.
void SetStoryEvent(const KindGrammar& kinds, ArticleMentions& mentions);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_STORY_EVENT_H_
