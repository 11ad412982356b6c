// The members of a zip archive in memory.
//
// Nothing is ever written to disk, so names that lead elsewhere ("../x") lead
// nowhere.
#ifndef CHECKER_INGEST_ARCHIVE_ZIP_ARCHIVE_H_
#define CHECKER_INGEST_ARCHIVE_ZIP_ARCHIVE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/limits.h"

struct zip;

namespace crosscheck {

// Not thread-safe.
class ZipArchive {
 public:
  struct Member {
    std::string name;  // In any bytes; folders end with a slash.
    int64_t packed_size = 0;
  };

  // Takes `bytes` as an archive.
  //
  // Errors, with a message in the user's words:
  //   InvalidArgument    no zip archive, or one that is cut or damaged.
  //   ResourceExhausted  more members than `limits` allow.
  static absl::StatusOr<std::unique_ptr<ZipArchive>> Open(std::string bytes,
                                                          const Limits& limits);

  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;
  ~ZipArchive();

  // In the order of the archive's directory.
  const std::vector<Member>& members() const { return members_; }

  // Returns the index of the first member of this name; size() if none is.
  size_t Find(absl::string_view name) const;

  // Returns what a member holds, unpacked and checked by its sum.
  //
  // Errors as Open(): InvalidArgument for what is damaged, encrypted or packed
  // in a way that is not known; ResourceExhausted where this and all members
  // read before are more than `limits` allow, or one is packed as no text is.
  absl::StatusOr<std::string> Read(size_t member);

  // Returns the first `bytes` of it, or fewer; for no limit, and unchecked.
  std::string Head(size_t member, size_t bytes);

 private:
  ZipArchive(std::string bytes, const Limits& limits);

  const std::string bytes_;
  const Limits limits_;
  struct zip* archive_ = nullptr;
  std::vector<Member> members_;
  int64_t unpacked_ = 0;  // Bytes, of all that were read.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ARCHIVE_ZIP_ARCHIVE_H_
