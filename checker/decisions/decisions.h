// What editors have decided about findings: the file that --decisions names.
//
// Its form is proto/decisions.proto.  Which findings it takes out of a run is
// in suppress.h, how an archive gets its first one in baseline.h.
#ifndef CHECKER_DECISIONS_DECISIONS_H_
#define CHECKER_DECISIONS_DECISIONS_H_

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/decisions.pb.h"

namespace crosscheck {

struct DecisionEntry {
  v1::Decision decision;
  int line = 1;  // Of the file, where it begins.  Columns are code points.
  int column = 1;
};

struct DecisionFile {
  std::string path;                    // As given.
  std::vector<DecisionEntry> entries;  // By fingerprint; no two have one.

  // It says what is to be found: an entry without its finding is missed.
  bool exact = false;
};

// Reads the text of the file at `path`.
//
// InvalidArgument, "path:line:column: what": a field or value that there is
// not, with the one that was probably meant; no fingerprint, or one twice; no
// kind; an editor's decision without a reason; FIXED_LATER without an expiry; a
// date that is none.
absl::StatusOr<DecisionFile> ParseDecisions(absl::string_view text,
                                            absl::string_view path);

// InvalidArgument as above, without a place, if a file cannot hold `decision`.
absl::Status CheckDecision(const v1::Decision& decision);

// Returns the text of a file with these decisions, in order of fingerprint: the
// same for any order of `decisions`.
std::string FormatDecisions(absl::Span<const v1::Decision> decisions);

// Whether `text` holds a comment that FormatDecisions() would not write: that
// would be lost if the file was written anew.
bool HasOwnComments(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_DECISIONS_DECISIONS_H_
