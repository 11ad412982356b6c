// Where readers get their bytes: the one interface between them and files, so
// that tests can fail any call.
#ifndef CHECKER_INGEST_BYTE_SOURCE_H_
#define CHECKER_INGEST_BYTE_SOURCE_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"

namespace crosscheck {

// A stretch of bytes, read once from its front.  Not thread-safe.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  // Bytes there are, known before anything is read.
  virtual int64_t size() const = 0;

  // Fills a front part of `buffer`, which is not empty, and returns how many
  // bytes that was: fewer than there is room for only if that is convenient,
  // and 0 only when size() bytes were given out.
  //
  // Errors: what went wrong, as the user is told; the source is then of no use.
  virtual absl::StatusOr<size_t> Read(absl::Span<char> buffer) = 0;
};

// Returns all bytes of `source`, of which none was read before.
//
// Errors: OutOfRange if they are more than `max_bytes`, before reading any; and
// those of Read().
inline absl::StatusOr<std::string> ReadAll(ByteSource& source,
                                           int64_t max_bytes) {
  if (source.size() > max_bytes) {
    return absl::OutOfRangeError(absl::StrCat(
        source.size(), " bytes are more than the limit of ", max_bytes));
  }
  std::string bytes(static_cast<size_t>(source.size()), '\0');
  size_t filled = 0;
  while (filled < bytes.size()) {
    const absl::StatusOr<size_t> got =
        source.Read(absl::MakeSpan(bytes).subspan(filled));
    if (!got.ok()) return got.status();
    if (*got == 0) break;
    filled += *got;
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_BYTE_SOURCE_H_
