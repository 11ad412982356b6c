// Patterns of paths.
#ifndef CHECKER_INGEST_FOLDER_GLOB_H_
#define CHECKER_INGEST_FOLDER_GLOB_H_

#include "absl/strings/string_view.h"

namespace crosscheck {

// Whether `path`, with slashes between its names, matches `pattern` as a whole.
//
// '*' stands for any part of a name and '?' for one byte of it, "**" as a name
// of the pattern for any number of names, also none.  Everything else, '[' too,
// stands for itself.  Takes the product of both lengths at most; does not
// recurse.
bool MatchesGlob(absl::string_view pattern, absl::string_view path);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FOLDER_GLOB_H_
