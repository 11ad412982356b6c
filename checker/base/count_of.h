// Counts in words.
#ifndef CHECKER_BASE_COUNT_OF_H_
#define CHECKER_BASE_COUNT_OF_H_

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns `n` and the noun: "1 article", "5 articles".
inline std::string CountOf(size_t n, absl::string_view noun) {
  return absl::StrCat(n, " ", noun, n == 1 ? "" : "s");
}

}  // namespace crosscheck

#endif  // CHECKER_BASE_COUNT_OF_H_
