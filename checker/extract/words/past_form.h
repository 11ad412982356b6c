// Whether a word may be a verb that tells of the past.
#ifndef CHECKER_EXTRACT_WORDS_PAST_FORM_H_
#define CHECKER_EXTRACT_WORDS_PAST_FORM_H_

#include <cstddef>

#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether tokens[at] may be a verb in its past form or a participle: "seized",
// "built".  By its letters: there is no tagger, and "a hundred" is one too if
// the pack does not know it for something else.  At the end of the sentence it
// is not.
bool IsPastForm(const TokenView& tokens, size_t at, const WordClasses& words);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_WORDS_PAST_FORM_H_
