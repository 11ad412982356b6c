// Golden files: articles, and below them what the program makes of them.
//
//   Two outlets on one day give the town different populations.
//
//   == source harbour-post 2024-03-14
//   About 38,000 people live in Drevnova.
//   == source capital-daily 2024-03-14
//   Some 31,000 people live in Drevnova.
//   == claims
//   harbour-post:1 people.residing "About 38,000 people" [36100..39900)
//   @Drevnova capital-daily:1 people.residing "Some 31,000 people"
//   [29450..32550) @Drevnova
//   == findings
//   CONFLICT LOW disjoint-bounds: capital-daily:1 "Some 31,000 people" |
//   harbour-post:1 "About 38,000 people"
//
// See README.md for what the lines say.
#ifndef TESTS_GOLDEN_GOLDEN_H_
#define TESTS_GOLDEN_GOLDEN_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck_golden {

// Runs the articles of a golden file and writes the whole file anew, so that
// right files render to themselves.  Lines from "== claims" on are not read.
//
// InvalidArgument: no article, or a line that says what belongs nowhere; the
// message quotes it.
absl::StatusOr<std::string> RenderGolden(absl::string_view file,
                                         const crosscheck::Pipeline& pipeline);

}  // namespace crosscheck_golden

#endif  // TESTS_GOLDEN_GOLDEN_H_
