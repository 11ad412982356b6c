// The version of the program.
#ifndef CHECKER_BASE_VERSION_H_
#define CHECKER_BASE_VERSION_H_

#include "absl/strings/string_view.h"

namespace crosscheck {

// Semantic version.  What the lexicon knows has a version of its own
// (checker/lexicon/lexicon.h); records carry both.
inline constexpr absl::string_view kVersion = "0.1.0";

}  // namespace crosscheck

#endif  // CHECKER_BASE_VERSION_H_
