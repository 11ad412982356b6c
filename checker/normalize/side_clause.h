// Clauses behind a figure that tell of something else.
#ifndef CHECKER_NORMALIZE_SIDE_CLAUSE_H_
#define CHECKER_NORMALIZE_SIDE_CLAUSE_H_

#include <cstddef>
#include <vector>

#include "checker/extract/figures/figure.h"
#include "checker/extract/figures/token_range.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Whether tokens[at] stands behind `phrase` in a clause on what happened before
// to something else: "2 tonnes were found on a ship that had left Kirun in
// May".  What is said of the counted itself is none: "300 people who had died
// in May".
bool InEarlierClause(const TokenView& tokens, const WordClasses& words,
                     TokenRange phrase, size_t at);

// Whether tokens[at] stands behind `phrase` in a clause on another figure, or
// in one of a participle behind a comma: "a majority of 1,200, down from the
// 7,300 by which she won in 2010", "12,900 votes in a contest, called after a
// death in May".  `figures` are those of the sentence, in order.
bool InClauseOfOther(const TokenView& tokens, const WordClasses& words,
                     const std::vector<Figure>& figures, TokenRange phrase,
                     size_t at);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_SIDE_CLAUSE_H_
