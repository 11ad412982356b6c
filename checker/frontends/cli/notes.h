// What is to be known of a run, from reading and from checking, as records.
#ifndef CHECKER_FRONTENDS_CLI_NOTES_H_
#define CHECKER_FRONTENDS_CLI_NOTES_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/ingest/problem.h"
#include "proto/finding.pb.h"

namespace crosscheck {

v1::Note NoteOf(const Problem& problem);

// Returns all of them in order of file, place, code and message.
std::vector<v1::Note> CollectNotes(absl::Span<const Problem> problems,
                                   std::vector<v1::Note> others);

}  // namespace crosscheck

#endif  // CHECKER_FRONTENDS_CLI_NOTES_H_
