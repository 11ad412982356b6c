// Words that say a figure of each of several, not of all together.
#ifndef CHECKER_NORMALIZE_DISTRIBUTIVE_H_
#define CHECKER_NORMALIZE_DISTRIBUTIVE_H_

#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether the figure in `figure`, its unit and noun included, is told of each:
// "Each turbine has a capacity of 14 megawatts", "fined $5,000 each", "tanks of
// 20 tonnes apiece".  What happens each day is a rate, "each of the 12 jurors"
// are 12, and what swept "through every street" killed all its dead.
bool IsOfEach(const TokenView& tokens, const WordClasses& words,
              TokenRange figure);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_DISTRIBUTIVE_H_
