// Which findings decisions take out of a run.
#ifndef CHECKER_DECISIONS_SUPPRESS_H_
#define CHECKER_DECISIONS_SUPPRESS_H_

#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/base/day.h"
#include "checker/compare/fact.h"
#include "checker/decisions/decisions.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// The decisions belong to the file they come from.
struct Suppressions {
  // One for each finding, in their order; null: nothing covers it.
  std::vector<const v1::Decision*> of_finding;

  // How many findings are covered; decisions that cover none; those that would
  // but have expired, or cannot be told to hold; findings that an exact file
  // has and the run has not (N305).
  std::vector<v1::Note> notes;
};

// Asks the decisions of `file` about each finding.
//
// `as_of` is the day on which the run takes place, never that of the clock.
// Where it is unknown a decision with an expiry covers nothing: what may have
// run out must not keep a finding quiet.
Suppressions Suppress(absl::Span<const Finding> findings,
                      const DecisionFile& file, std::optional<Day> as_of);

}  // namespace crosscheck

#endif  // CHECKER_DECISIONS_SUPPRESS_H_
