// What is to be known of a run, from reading and from checking, as records.
#ifndef CHECKER_FRONTENDS_CLI_NOTES_H_
#define CHECKER_FRONTENDS_CLI_NOTES_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/frontends/cli/options.h"
#include "checker/ingest/problem.h"
#include "proto/finding.pb.h"

namespace crosscheck {

inline constexpr char kNothingChecked[] =
    "no figure or date in any input: nothing was checked";

// What every report says of its run: which configuration is in force, and if
// nothing was checked, for an empty report looks like a good one.
std::vector<v1::Note> NotesOnRun(const CliOptions& options, bool any_claim);

v1::Note NoteOf(const Problem& problem);

// Returns all of them in order of file, place, code and message.
std::vector<v1::Note> CollectNotes(absl::Span<const Problem> problems,
                                   std::vector<v1::Note> others);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_NOTES_H_
