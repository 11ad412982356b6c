// Bytes that are in memory already, for readers.
#ifndef CHECKER_INGEST_MEMORY_SOURCE_H_
#define CHECKER_INGEST_MEMORY_SOURCE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/ingest/byte_source.h"

namespace crosscheck {

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

  int64_t size() const override { return static_cast<int64_t>(bytes_.size()); }

  absl::StatusOr<size_t> Read(absl::Span<char> buffer) override {
    const size_t n = std::min(buffer.size(), bytes_.size() - at_);
    std::copy_n(bytes_.data() + at_, n, buffer.data());
    at_ += n;
    return n;
  }

 private:
  const std::string bytes_;
  size_t at_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MEMORY_SOURCE_H_
