// A source whose first bytes can be looked at before it is read.
#ifndef CHECKER_INGEST_PEEKED_SOURCE_H_
#define CHECKER_INGEST_PEEKED_SOURCE_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/byte_source.h"

namespace crosscheck {

class PeekedSource final : public ByteSource {
 public:
  // `source`, of which nothing was read yet, must outlive this object.
  explicit PeekedSource(ByteSource& source) : source_(source) {}

  // Returns the first `bytes` bytes, or what there is before the end or an
  // error, which Read() then gives.  To be called once, before Read().
  absl::string_view Peek(size_t bytes) {
    head_.resize(bytes);
    size_t filled = 0;
    while (filled < bytes) {
      const absl::StatusOr<size_t> got =
          source_.Read(absl::MakeSpan(head_).subspan(filled));
      if (!got.ok()) status_ = got.status();
      if (!got.ok() || *got == 0) break;
      filled += *got;
    }
    head_.resize(filled);
    return head_;
  }

  int64_t size() const override { return source_.size(); }

  absl::StatusOr<size_t> Read(absl::Span<char> buffer) override {
    if (given_ < head_.size()) {
      const size_t n = std::min(buffer.size(), head_.size() - given_);
      std::copy_n(head_.data() + given_, n, buffer.data());
      given_ += n;
      return n;
    }
    if (!status_.ok()) return status_;
    return source_.Read(buffer);
  }

 private:
  ByteSource& source_;
  std::string head_;
  size_t given_ = 0;
  absl::Status status_;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_PEEKED_SOURCE_H_
