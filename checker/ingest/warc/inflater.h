// Bytes that were packed with gzip or zlib, unpacked as they come.
#ifndef CHECKER_INGEST_WARC_INFLATER_H_
#define CHECKER_INGEST_WARC_INFLATER_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/limits.h"

struct z_stream_s;

namespace crosscheck {

// Unpacks a file of gzip members one behind the other, as web archives are.
class GzipSource {
 public:
  // `source` and `limits` outlive this object.
  GzipSource(ByteSource& source, const Limits& limits);
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;
  ~GzipSource();

  // As ByteSource::Read(), but the end is where 0 bytes are given out.
  //
  // Errors: those of the source; InvalidArgument for what is damaged or cut
  // off; ResourceExhausted where a member is packed as no text is.
  absl::StatusOr<size_t> Read(absl::Span<char> buffer);

 private:
  // More of the packed bytes; false at their end.
  absl::StatusOr<bool> Fill();

  ByteSource& source_;
  const Limits& limits_;
  std::string packed_;
  struct z_stream_s* stream_;
  bool within_ = false;  // A member.
};

// Returns what `packed` holds as a whole: gzip, zlib, or deflate without frame.
//
// Errors as GzipSource::Read(), and ResourceExhausted for more than
// limits.article_bytes.
absl::StatusOr<std::string> Inflate(absl::string_view packed,
                                    const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WARC_INFLATER_H_
