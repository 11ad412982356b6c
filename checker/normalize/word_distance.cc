#include "checker/normalize/word_distance.h"

namespace crosscheck {
namespace {

// A clause border counts as so many words of distance, and a semicolon, behind
// which another sentence might start, as so many.
constexpr size_t kClauseDistance = 10;
constexpr size_t kSemicolonDistance = 25;

// What stands before is further away than what stands behind.
constexpr size_t kBeforeDistance = 4;

}  // namespace

size_t WordDistance(const TokenView& tokens, const WordClasses& words,
                    TokenRange a, TokenRange b) {
  const bool behind = b.first >= a.last;
  const size_t from = behind ? a.last : b.last;
  const size_t to = behind ? b.first : a.first;
  size_t distance = behind ? 0 : kBeforeDistance;
  for (size_t i = from; i < to; ++i) {
    ++distance;
    if (tokens[i].is_punct(';')) {
      distance += kSemicolonDistance;
    } else if (tokens[i].is_punct(':') || words.Is(tokens[i], kClauseBreak)) {
      distance += kClauseDistance;
    }
  }
  return distance;
}

}  // namespace crosscheck
