// A stretch of the tokens of a sentence.
#ifndef CHECKER_EXTRACT_FIGURES_TOKEN_RANGE_H_
#define CHECKER_EXTRACT_FIGURES_TOKEN_RANGE_H_

#include <cstddef>

namespace crosscheck {

// Half-open.  Plain value.
struct TokenRange {
  size_t first = 0;
  size_t last = 0;
  bool empty() const { return first == last; }
  bool Contains(size_t i) const { return i >= first && i < last; }
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_TOKEN_RANGE_H_
