// A file in memory, whose reading can be made to fail.
#ifndef CHECKER_INGEST_TESTING_STRING_SOURCE_H_
#define CHECKER_INGEST_TESTING_STRING_SOURCE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/byte_source.h"

namespace crosscheck {

class StringSource final : public ByteSource {
 public:
  // Gives out at most `step` bytes a call.
  explicit StringSource(std::string bytes,
                        size_t step = std::numeric_limits<size_t>::max())
      : bytes_(std::move(bytes)), step_(step) {}

  // Read() fails once `offset` bytes were given out.
  void FailAt(size_t offset) { fail_at_ = offset; }

  int64_t size() const override { return static_cast<int64_t>(bytes_.size()); }

  absl::StatusOr<size_t> Read(absl::Span<char> buffer) override {
    if (at_ == fail_at_) return absl::UnavailableError("the disk is on fire");
    const size_t end = std::min(bytes_.size(), fail_at_);
    const size_t n = std::min({buffer.size(), step_, end - at_});
    std::memcpy(buffer.data(), bytes_.data() + at_, n);
    at_ += n;
    return n;
  }

 private:
  const std::string bytes_;
  const size_t step_;
  size_t at_ = 0;
  size_t fail_at_ = std::numeric_limits<size_t>::max();
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TESTING_STRING_SOURCE_H_
