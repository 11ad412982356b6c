// Records of a web archive (WARC), one after the other.
#ifndef CHECKER_INGEST_WARC_RECORD_STREAM_H_
#define CHECKER_INGEST_WARC_RECORD_STREAM_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/warc/inflater.h"

namespace crosscheck {

struct WarcRecord {
  int64_t number = 0;  // From 1.
  std::string type;    // "response", in lower case.
  std::string target;  // The address.
  std::string content_type;
  int64_t length = 0;  // Of the block, in bytes.
};

// Holds no more than one block at a time, so that archives may be of any size.
class RecordStream {
 public:
  // `packed`: as gzip members.  `source` and `limits` outlive this object.
  RecordStream(ByteSource& source, bool packed, const Limits& limits);

  // Moves to the next record; false at the end.
  //
  // Errors: those of the source; InvalidArgument where no record begins, or one
  // is cut off; ResourceExhausted where headers do not end.  The stream is then
  // of no use.
  absl::StatusOr<bool> Next(WarcRecord& record);

  // Returns the block of the record, of whatever length; to be called once at
  // most.  What is not asked for is passed over.  Errors as Next().
  absl::StatusOr<std::string> Block();

 private:
  absl::StatusOr<size_t> ReadBytes(absl::Span<char> buffer);
  absl::StatusOr<bool> Fill();
  absl::StatusOr<bool> TakeLine(std::string& line);

  // Moves over `bytes`, which are appended to `out` if it is not null.
  absl::Status Take(int64_t bytes, std::string* out);

  ByteSource& source_;
  std::unique_ptr<GzipSource> packed_;
  std::string buffer_;
  size_t at_ = 0;
  int64_t number_ = 0;
  int64_t left_ = 0;  // Of the block.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WARC_RECORD_STREAM_H_
