#include "checker/ingest/jsonl/line_reader.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

constexpr size_t kPeek = size_t{64} << 10;
constexpr size_t kBlock = size_t{256} << 10;

// Bytes of a line that do not count: a byte order mark and a CR.
constexpr size_t kSlack = 4;

}  // namespace

absl::Status LineReader::Fill() {
  const size_t before = buffer_.size();
  buffer_.resize(before + kBlock);
  const absl::StatusOr<size_t> got =
      source_.Read(absl::MakeSpan(buffer_).subspan(before));
  buffer_.resize(before + (got.ok() ? *got : 0));
  at_end_ = got.ok() && *got == 0;
  return got.status();
}

void LineReader::Forget(size_t size) {
  buffer_.erase(0, size);
  buffer_begin_ += static_cast<int64_t>(size);
  next_ -= std::min(next_, size);
}

absl::StatusOr<absl::string_view> LineReader::Peek() {
  while (buffer_.size() < kPeek && !at_end_) RETURN_IF_ERROR(Fill());
  return absl::string_view(buffer_).substr(0, kPeek);
}

absl::StatusOr<bool> LineReader::Next(Line& line) {
  line = Line();
  line.number = ++number_;
  line.begin = buffer_begin_ + static_cast<int64_t>(next_);
  size_t scanned = next_;
  size_t end = std::string::npos;
  while ((end = buffer_.find('\n', scanned)) == std::string::npos && !at_end_) {
    if (buffer_.size() - next_ > max_line_ + kSlack) {
      line.too_long = true;
      next_ = buffer_.size();
    }
    Forget(next_);
    scanned = buffer_.size();
    RETURN_IF_ERROR(Fill());
  }
  if (end == std::string::npos && next_ == buffer_.size() && !line.too_long) {
    return false;
  }
  absl::string_view bytes =
      absl::string_view(buffer_).substr(next_, end - next_);
  next_ = end == std::string::npos ? buffer_.size() : end + 1;
  if (line.too_long) return true;
  bytes = absl::StripSuffix(bytes, "\r");
  if (line.number == 1 && absl::ConsumePrefix(&bytes, "\xef\xbb\xbf")) {
    line.begin += 3;
  }
  line.too_long = bytes.size() > max_line_;
  if (!line.too_long) line.bytes = bytes;
  return true;
}

}  // namespace crosscheck
