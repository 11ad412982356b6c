// Words that make a figure a part of another.
#ifndef CHECKER_NORMALIZE_PARTITIVE_H_
#define CHECKER_NORMALIZE_PARTITIVE_H_

#include <cstddef>

#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether the figure at tokens[first] is introduced as part of one before it:
// "40 dead, including nine children".
bool IsIncluded(const TokenView& tokens, size_t first);

// Whether there are others beside it: "the first 60,000 doses", "the remaining
// 12 seats".
bool IsSomeOfAll(const TokenView& tokens, size_t first);

// Whether the sentence opens with a whole, and the figure at tokens[first] is
// told of it behind a comma: "Of the two dozen hurt, 15 were children".
bool FollowsItsWhole(const TokenView& tokens, const WordClasses& words,
                     size_t first);

// Whether the figure at tokens[first] is told of some that are named right
// before it: "of those detained on Saturday, 16 had been released".
bool IsOfThose(const TokenView& tokens, size_t first);

// Whether the share at tokens[first, end) is told of a group that is named
// beside it and not of all: "among women, turnout was 59 percent", "9 percent
// among the young", "of those under 25, a survey says, 19 percent".
bool IsOfGroup(const TokenView& tokens, size_t first, size_t end);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_PARTITIVE_H_
