#include "checker/ingest/warc/http_response.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/base/escape.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/warc/inflater.h"

namespace crosscheck {
namespace {

constexpr size_t kLongestHead = 64 << 10;
constexpr size_t kQuoted = 60;  // Bytes of a value that are shown.

// Takes the first line off `text`, without its end.
absl::string_view TakeLine(absl::string_view& text) {
  const size_t end = std::min(text.find('\n'), text.size());
  const absl::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return absl::StripSuffix(line, "\r");
}

// The status of "HTTP/1.1 200 OK"; 0 if it is no such line.
int StatusOfLine(absl::string_view line) {
  if (!absl::ConsumePrefix(&line, "HTTP/")) return 0;
  const size_t space = line.find(' ');
  if (space == absl::string_view::npos) return 0;
  int status = 0;
  for (const char c : line.substr(space + 1, 3)) {
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) return 0;
    status = status * 10 + (c - '0');
  }
  return status;
}

// The size that begins a chunk; nothing if it is none, or more than a body has.
std::optional<size_t> ChunkSize(absl::string_view line) {
  line = absl::StripAsciiWhitespace(line.substr(0, line.find(';')));
  if (line.empty() || line.size() > 8) return std::nullopt;
  size_t size = 0;
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (!absl::ascii_isxdigit(byte)) return std::nullopt;
    const int digit = absl::ascii_isdigit(byte)
                          ? c - '0'
                          : absl::ascii_tolower(byte) - 'a' + 10;
    size = size * 16 + static_cast<size_t>(digit);
  }
  return size;
}

absl::StatusOr<std::string> Unchunk(absl::string_view body) {
  std::string out;
  absl::string_view left = body;
  while (true) {
    const std::optional<size_t> size = ChunkSize(TakeLine(left));
    if (!size.has_value() && out.empty()) return std::string(body);
    if (!size.has_value() || *size > left.size()) {
      return absl::InvalidArgumentError("its chunks are damaged or cut off");
    }
    if (*size == 0) return out;
    absl::StrAppend(&out, left.substr(0, *size));
    left.remove_prefix(*size);
    TakeLine(left);
  }
}

absl::StatusOr<std::string> Decode(std::string body, absl::string_view headers,
                                   const Limits& limits) {
  if (absl::EqualsIgnoreCase(HeaderValue(headers, "Transfer-Encoding"),
                             "chunked")) {
    ASSIGN_OR_RETURN(body, Unchunk(body));
  }
  const std::string encoding =
      absl::AsciiStrToLower(HeaderValue(headers, "Content-Encoding"));
  if (encoding.empty() || encoding == "identity") return body;
  if (encoding == "gzip" || encoding == "x-gzip") {
    if (!absl::StartsWith(body, "\x1f\x8b")) return body;
    return Inflate(body, limits);
  }
  if (encoding == "deflate") return Inflate(body, limits);
  return absl::InvalidArgumentError(
      absl::StrCat("packed as \"", EscapeExcerpt(encoding, kQuoted),
                   "\", which is not known"));
}

}  // namespace

MediaType ParseMediaType(absl::string_view value) {
  MediaType media;
  const std::string lower = absl::AsciiStrToLower(value);
  absl::string_view left = lower;
  const size_t end = std::min(left.find(';'), left.size());
  media.type = std::string(absl::StripAsciiWhitespace(left.substr(0, end)));
  const size_t at = left.find("charset=", end);
  if (at == absl::string_view::npos) return media;
  left = left.substr(at + 8);
  absl::ConsumePrefix(&left, "\"");
  media.charset = std::string(left.substr(0, left.find_first_of("\"; \t")));
  return media;
}

bool IsPageOrText(const MediaType& media) {
  return media.type == "text/html" || media.type == "application/xhtml+xml" ||
         media.type == "text/plain";
}

absl::string_view HeaderValue(absl::string_view headers,
                              absl::string_view name) {
  while (!headers.empty()) {
    const absl::string_view line = TakeLine(headers);
    if (line.empty()) break;
    const size_t colon = line.find(':');
    if (colon == absl::string_view::npos) continue;
    if (absl::EqualsIgnoreCase(line.substr(0, colon), name)) {
      return absl::StripAsciiWhitespace(line.substr(colon + 1));
    }
  }
  return "";
}

absl::StatusOr<HttpResponse> ReadHttpResponse(absl::string_view bytes,
                                              const Limits& limits) {
  HttpResponse response;
  absl::string_view left = bytes;
  response.status = StatusOfLine(TakeLine(left));
  if (response.status == 0) return response;
  const absl::string_view headers = left.substr(0, kLongestHead);
  absl::string_view line = "?";
  while (!line.empty() && !left.empty()) line = TakeLine(left);
  response.media = ParseMediaType(HeaderValue(headers, "Content-Type"));
  if (response.status != 200 || !IsPageOrText(response.media)) return response;
  ASSIGN_OR_RETURN(response.body, Decode(std::string(left), headers, limits));
  return response;
}

}  // namespace crosscheck
