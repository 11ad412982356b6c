#include "checker/report/quoted_text.h"

#include <cstddef>

#include "absl/strings/str_format.h"
#include "checker/base/escape.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

bool IsAscii(char c) { return static_cast<unsigned char>(c) < 0x7f; }

}  // namespace

std::string EscapeInQuotes(absl::string_view record) {
  std::string out;
  out.reserve(record.size());
  for (size_t at = 0; at < record.size();) {
    const size_t begin = at;
    while (at < record.size() && IsAscii(record[at])) ++at;
    out.append(record.data() + begin, at - begin);
    if (at == record.size()) break;
    const Utf8Sequence sequence = ReadUtf8(record, at);
    // All that act are below U+10000.
    if (ActsOnDisplay(sequence.code_point)) {
      absl::StrAppendFormat(&out, "\\u%04x", sequence.code_point);
    } else {
      const absl::string_view bytes = record.substr(at, sequence.length);
      out.append(bytes.data(), bytes.size());
    }
    at += sequence.length;
  }
  return out;
}

}  // namespace crosscheck
