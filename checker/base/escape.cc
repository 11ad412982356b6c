#include "checker/base/escape.h"

#include "absl/strings/str_cat.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

bool IsControl(uint32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

bool TurnsOrEndsLine(uint32_t c) {
  return c == 0x061c || c == 0x200e || c == 0x200f ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void AppendByte(uint32_t byte, std::string& out) {
  absl::StrAppend(&out, "\\x", absl::Hex(byte, absl::kZeroPad2));
}

}  // namespace

bool ActsOnDisplay(uint32_t code_point) {
  return IsControl(code_point) || TurnsOrEndsLine(code_point);
}

std::string Escape(absl::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const Utf8Sequence sequence = ReadUtf8(text, at);
    const absl::string_view bytes = text.substr(at, sequence.length);
    at += sequence.length;
    if (!sequence.valid) {
      for (const char byte : bytes) AppendByte(static_cast<uint8_t>(byte), out);
    } else if (IsControl(sequence.code_point)) {
      AppendByte(sequence.code_point, out);
    } else if (TurnsOrEndsLine(sequence.code_point)) {
      absl::StrAppend(&out, "\\u",
                      absl::Hex(sequence.code_point, absl::kZeroPad4));
    } else {
      out.append(bytes.data(), bytes.size());
    }
  }
  return out;
}

std::string EscapeExcerpt(absl::string_view text, size_t max_bytes) {
  if (text.size() <= max_bytes) return Escape(text);
  size_t end = 0;
  while (true) {
    const size_t length = ReadUtf8(text, end).length;
    if (end + length > max_bytes) break;
    end += length;
  }
  return absl::StrCat(Escape(text.substr(0, end)), "...");
}

}  // namespace crosscheck
