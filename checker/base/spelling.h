// What somebody who mistyped a word probably meant.
#ifndef CHECKER_BASE_SPELLING_H_
#define CHECKER_BASE_SPELLING_H_

#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace crosscheck {

// Returns the first of the `known` words with the fewest letters to change,
// add, drop or swap with a neighbour; empty if the best needs more than two, or
// more than a third of its letters.  For short words and lists.
absl::string_view NearestSpelling(absl::string_view word,
                                  absl::Span<const absl::string_view> known);

// Returns "; did you mean \"check\"?", or nothing.
std::string DidYouMean(absl::string_view word,
                       absl::Span<const absl::string_view> known);

}  // namespace crosscheck

#endif  // CHECKER_BASE_SPELLING_H_
