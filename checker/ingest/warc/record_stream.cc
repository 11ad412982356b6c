#include "checker/ingest/warc/record_stream.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/warc/http_response.h"

namespace crosscheck {
namespace {

constexpr size_t kBlock = 64 << 10;
constexpr size_t kLongestHead = 64 << 10;

std::optional<int64_t> ParseLength(absl::string_view digits) {
  if (digits.empty() || digits.size() > 18) return std::nullopt;
  int64_t length = 0;
  for (const char c : digits) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) {
      return std::nullopt;
    }
    length = length * 10 + (c - '0');
  }
  return length;
}

}  // namespace

RecordStream::RecordStream(ByteSource& source, bool packed,
                           const Limits& limits)
    : source_(source) {
  if (packed) packed_ = std::make_unique<GzipSource>(source, limits);
}

absl::StatusOr<size_t> RecordStream::ReadBytes(absl::Span<char> buffer) {
  return packed_ != nullptr ? packed_->Read(buffer) : source_.Read(buffer);
}

absl::StatusOr<bool> RecordStream::Fill() {
  if (at_ < buffer_.size()) return true;
  buffer_.resize(kBlock);
  at_ = 0;
  absl::StatusOr<size_t> got = ReadBytes(absl::MakeSpan(buffer_));
  buffer_.resize(got.ok() ? *got : 0);
  if (!got.ok()) return got.status();
  return *got > 0;
}

absl::StatusOr<bool> RecordStream::TakeLine(std::string& line) {
  line.clear();
  while (true) {
    ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) return !line.empty();
    const size_t end = buffer_.find('\n', at_);
    const size_t stop = std::min(end, buffer_.size());
    line.append(buffer_, at_, stop - at_);
    at_ = std::min(stop + 1, buffer_.size());
    if (line.size() > kLongestHead) {
      return absl::ResourceExhaustedError("headers that do not end");
    }
    if (end == std::string::npos) continue;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return true;
  }
}

absl::Status RecordStream::Take(int64_t bytes, std::string* out) {
  while (bytes > 0) {
    ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) return absl::InvalidArgumentError("cut off within a record");
    const auto n = static_cast<size_t>(
        std::min<int64_t>(bytes, static_cast<int64_t>(buffer_.size() - at_)));
    if (out != nullptr) out->append(buffer_, at_, n);
    at_ += n;
    bytes -= static_cast<int64_t>(n);
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> RecordStream::Next(WarcRecord& record) {
  RETURN_IF_ERROR(Take(left_, nullptr));
  left_ = 0;
  std::string line;
  do {
    ASSIGN_OR_RETURN(const bool more, TakeLine(line));
    if (!more) return false;
  } while (line.empty());
  if (!absl::StartsWith(line, "WARC/")) {
    return absl::InvalidArgumentError("no record of a web archive begins here");
  }
  std::string headers;
  while (true) {
    ASSIGN_OR_RETURN(const bool more, TakeLine(line));
    if (!more) return absl::InvalidArgumentError("cut off within a record");
    if (line.empty()) break;
    headers.append(line).push_back('\n');
    if (headers.size() > kLongestHead) {
      return absl::ResourceExhaustedError("headers that do not end");
    }
  }
  record.number = ++number_;
  record.type = absl::AsciiStrToLower(HeaderValue(headers, "WARC-Type"));
  absl::string_view target = HeaderValue(headers, "WARC-Target-URI");
  // Some writers keep the brackets of the standard's grammar.
  if (absl::ConsumePrefix(&target, "<")) absl::ConsumeSuffix(&target, ">");
  record.target = std::string(target);
  record.content_type = std::string(HeaderValue(headers, "Content-Type"));
  const std::optional<int64_t> length =
      ParseLength(HeaderValue(headers, "Content-Length"));
  if (!length.has_value()) {
    return absl::InvalidArgumentError("a record without a length");
  }
  record.length = left_ = *length;
  return true;
}

absl::StatusOr<std::string> RecordStream::Block() {
  std::string block;
  const int64_t length = left_;
  left_ = 0;
  RETURN_IF_ERROR(Take(length, &block));
  return block;
}

}  // namespace crosscheck
