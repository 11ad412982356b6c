// Files named by a user, who may have named anything.
#ifndef CHECKER_INGEST_FILE_SOURCE_H_
#define CHECKER_INGEST_FILE_SOURCE_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"

namespace crosscheck {

// A file, under whatever name.
struct FileIdentity {
  uint64_t device = 0;
  uint64_t inode = 0;
};
bool operator<(const FileIdentity& a, const FileIdentity& b);

// Returns the identity of the regular file at `path`.  Links are followed.
//
// Errors, with a message in the user's words:
//   NotFound            no such file, a link to nothing or in a circle, or a
//                       name no file can have.
//   FailedPrecondition  a directory, FIFO, socket or device: never opened.
//   PermissionDenied, Unavailable  not to be looked at.
absl::StatusOr<FileIdentity> IdentifyFile(const std::string& path);

// Opens the regular file at `path`.
//
// Reading gives the bytes of the size it has now: what is added meanwhile is
// left out, and DataLoss says that the file shrank.  Errors as IdentifyFile(),
// of which those of permission come only here.
absl::StatusOr<std::unique_ptr<ByteSource>> OpenFile(const std::string& path);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FILE_SOURCE_H_
