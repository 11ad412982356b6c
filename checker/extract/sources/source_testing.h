// Attributed stretches of a text as one line, for tests.
#ifndef CHECKER_EXTRACT_SOURCES_SOURCE_TESTING_H_
#define CHECKER_EXTRACT_SOURCES_SOURCE_TESTING_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Every stretch with who it is given to, by sentence and in order:
// "police: 12 people had died | Holm: It rained".
std::string SourcesOf(absl::string_view text);

// The cues and their speakers: "said police".
std::string CuesOf(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_SOURCES_SOURCE_TESTING_H_
