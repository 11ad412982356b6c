// The ends of words.
#ifndef CHECKER_BASE_ENDINGS_H_
#define CHECKER_BASE_ENDINGS_H_

#include <initializer_list>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Whether `word` ends in one of `endings`, which is all of it at most.
inline bool EndsInAny(absl::string_view word,
                      std::initializer_list<absl::string_view> endings) {
  for (const absl::string_view ending : endings) {
    if (absl::EndsWith(word, ending)) return true;
  }
  return false;
}

}  // namespace crosscheck

#endif  // CHECKER_BASE_ENDINGS_H_
