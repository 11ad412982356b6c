#include "checker/ingest/warc/inflater.h"

#include <zlib.h>

#include <algorithm>

#include "absl/cleanup/cleanup.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"

namespace crosscheck {
namespace {

constexpr size_t kBlock = 64 << 10;
constexpr int kAnyFrame = MAX_WBITS + 32;  // That of gzip or of zlib.
constexpr int kNoFrame = -MAX_WBITS;

Bytef* In(const char* bytes) {
  // The library reads only, but does not say so.
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
}

// What `code` of inflate() means for who waits for more; Ok if nothing bad.
absl::Status StatusOf(int code, const z_stream& stream, const Limits& limits) {
  if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
    return absl::InvalidArgumentError("damaged: it cannot be unpacked");
  }
  const auto out = static_cast<int64_t>(stream.total_out);
  const auto in = std::max<int64_t>(static_cast<int64_t>(stream.total_in), 1);
  if (out > limits.archive_ratio_from && out / in > limits.archive_ratio) {
    return absl::ResourceExhaustedError(
        absl::StrCat("a byte of it stands for more than ", limits.archive_ratio,
                     ", as in no text"));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> InflateAs(int frame, absl::string_view packed,
                                      const Limits& limits) {
  z_stream stream = {};
  if (inflateInit2(&stream, frame) != Z_OK) {
    return absl::InvalidArgumentError("cannot be unpacked");
  }
  const auto end = absl::MakeCleanup([&stream] { inflateEnd(&stream); });
  stream.next_in = In(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  std::string text;
  int code = Z_OK;
  while (code != Z_STREAM_END) {
    const size_t size = text.size();
    text.resize(size + kBlock);
    stream.next_out = In(&text[size]);
    stream.avail_out = kBlock;
    code = inflate(&stream, Z_NO_FLUSH);
    RETURN_IF_ERROR(StatusOf(code, stream, limits));
    text.resize(text.size() - stream.avail_out);
    if (static_cast<int64_t>(text.size()) > limits.article_bytes) {
      return absl::ResourceExhaustedError(absl::StrCat(
          "more than the limit of ", limits.article_bytes, " bytes"));
    }
    if (code == Z_BUF_ERROR || (code == Z_OK && text.size() == size)) {
      return absl::InvalidArgumentError("cut off within what is packed");
    }
  }
  return text;
}

}  // namespace

GzipSource::GzipSource(ByteSource& source, const Limits& limits)
    : source_(source), limits_(limits), stream_(new z_stream()) {
  inflateInit2(stream_, MAX_WBITS + 16);
}

GzipSource::~GzipSource() {
  inflateEnd(stream_);
  delete stream_;
}

absl::StatusOr<bool> GzipSource::Fill() {
  if (stream_->avail_in > 0) return true;
  packed_.resize(kBlock);
  ASSIGN_OR_RETURN(const size_t got, source_.Read(absl::MakeSpan(packed_)));
  stream_->next_in = In(packed_.data());
  stream_->avail_in = static_cast<uInt>(got);
  return got > 0;
}

absl::StatusOr<size_t> GzipSource::Read(absl::Span<char> buffer) {
  const size_t room = std::min(buffer.size(), kBlock);
  stream_->next_out = In(buffer.data());
  stream_->avail_out = static_cast<uInt>(room);
  while (stream_->avail_out == room) {
    ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more && !within_) return size_t{0};
    within_ = true;
    // What was packed before may not have had room until now.
    const int code = inflate(stream_, Z_NO_FLUSH);
    RETURN_IF_ERROR(StatusOf(code, *stream_, limits_));
    if (code == Z_STREAM_END) {
      within_ = false;
      inflateReset(stream_);  // For the next member.
    } else if (!more && stream_->avail_out == room) {
      return absl::InvalidArgumentError("cut off within a member");
    }
  }
  return room - stream_->avail_out;
}

absl::StatusOr<std::string> Inflate(absl::string_view packed,
                                    const Limits& limits) {
  absl::StatusOr<std::string> text = InflateAs(kAnyFrame, packed, limits);
  if (text.ok() || !absl::IsInvalidArgument(text.status())) return text;
  absl::StatusOr<std::string> bare = InflateAs(kNoFrame, packed, limits);
  return bare.ok() ? bare : text;
}

}  // namespace crosscheck
