// How far apart two phrases of a sentence are.
#ifndef CHECKER_NORMALIZE_WORD_DISTANCE_H_
#define CHECKER_NORMALIZE_WORD_DISTANCE_H_

#include <cstddef>

#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/token.h"

namespace crosscheck {

// Phrases further apart than this many tokens have nothing to say of each
// other.  It bounds the work for sentences without end.
inline constexpr size_t kWordReach = 150;

// Returns whether `b` is within reach of `a`.
inline bool WithinReach(TokenRange a, TokenRange b) {
  return b.first < a.last + kWordReach && a.first < b.last + kWordReach;
}

// Returns the tokens between `a` and `b`; borders of clauses between them count
// extra, and so does it when `b` stands before `a`.
size_t WordDistance(const TokenView& tokens, const WordClasses& words,
                    TokenRange a, TokenRange b);

}  // namespace crosscheck

#endif  // CHECKER_NORMALIZE_WORD_DISTANCE_H_
