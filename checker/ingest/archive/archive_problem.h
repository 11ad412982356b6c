// How archives are told of, whatever is in them.
#ifndef CHECKER_INGEST_ARCHIVE_ARCHIVE_PROBLEM_H_
#define CHECKER_INGEST_ARCHIVE_ARCHIVE_PROBLEM_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/problem.h"
#include "checker/text/utf8.h"

namespace crosscheck {

// The path of a member, for articles and problems: "wires.zip!/day/4.txt".
// Lines, columns and bytes of what is read from it are those of the member as
// it is unpacked.  `archive` is valid UTF-8.
inline std::string MemberPath(absl::string_view archive,
                              absl::string_view member) {
  return absl::StrCat(archive, "!/", MakeValidUtf8(member));
}

// What a ZipArchive's error means for the file at `path`.
inline Problem ArchiveProblem(const absl::Status& status,
                              absl::string_view path) {
  return FileProblem(absl::IsResourceExhausted(status)
                         ? problem_code::kOverLimit
                         : problem_code::kMalformed,
                     path, absl::StrCat(status.message(), "; not read"));
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ARCHIVE_ARCHIVE_PROBLEM_H_
