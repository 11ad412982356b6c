// For tests of the lexicon's kinds: rows of a sentence, a figure in it, and
// what it measures.
#ifndef CHECKER_EXTRACT_PREDICATES_KIND_ROW_H_
#define CHECKER_EXTRACT_PREDICATES_KIND_ROW_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck_testing {

struct KindRow {
  std::string text;
  std::string figure;  // Words of the figure or time.
  std::string kind;    // Its id; empty for an open one.
};

// The kind that the English pack gives the first figure or time of `text` whose
// words contain `figure`: its id, empty for an open one, and "no such figure"
// if there is none.
std::string KindIn(absl::string_view text, absl::string_view figure);

}  // namespace crosscheck_testing

#endif  // CHECKER_EXTRACT_PREDICATES_KIND_ROW_H_
