// Lines of a file of any size, in bounded memory.
#ifndef CHECKER_INGEST_JSONL_LINE_READER_H_
#define CHECKER_INGEST_JSONL_LINE_READER_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"

namespace crosscheck {

struct Line {
  // Without line end (LF or CR LF) and, on the first line, without the byte
  // order mark of UTF-8.  Valid until the next call.
  absl::string_view bytes;

  uint32_t number = 0;    // From 1.
  int64_t begin = 0;      // Of `bytes` in the file.
  bool too_long = false;  // Over the limit: `bytes` is empty.
};

// Memory is that of the longest line within the limit, and a block.
class LineReader {
 public:
  // `source`, of which nothing was read yet, must outlive this object.
  LineReader(ByteSource& source, int64_t max_line_bytes)
      : source_(source), max_line_(static_cast<size_t>(max_line_bytes)) {}

  // Returns the first bytes of the file, as many as fit into 64 KiB.
  //
  // Precondition: Next() was not called.  Errors: those of ByteSource::Read().
  absl::StatusOr<absl::string_view> Peek();

  // Moves to the next line, which becomes `line`; false at the end.  A last
  // line need not have a line end, and no line follows a last line end.
  //
  // Errors: those of ByteSource::Read(); `line` then has number and beginning
  // of the line that could not be read.
  absl::StatusOr<bool> Next(Line& line);

 private:
  // Appends a block to buffer_, or sets at_end_.
  absl::Status Fill();

  // Forgets buffer_ up to `size` bytes.
  void Forget(size_t size);

  ByteSource& source_;
  const size_t max_line_;
  std::string buffer_;
  int64_t buffer_begin_ = 0;  // In the file.
  size_t next_ = 0;           // Where in buffer_ the next line begins.
  uint32_t number_ = 0;
  bool at_end_ = false;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_JSONL_LINE_READER_H_
