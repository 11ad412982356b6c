#include "checker/report/json_string.h"

#include <cstddef>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

bool IsPlain(char c) {
  return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '<' && c != '>';
}

// Format characters that ActsOnDisplay() lets pass: those that protobuf's own
// JSON escapes.
bool ShowsNothing(uint32_t c) {
  return c == 0x00ad || (c >= 0x0600 && c <= 0x0603) || c == 0x06dd ||
         c == 0x070f || c == 0x17b4 || c == 0x17b5 ||
         (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064) ||
         (c >= 0x206a && c <= 0x206f) || c == 0xfeff ||
         (c >= 0xfff9 && c <= 0xfffb) || (c >= 0x1d173 && c <= 0x1d17a) ||
         c == 0xe0001 || (c >= 0xe0020 && c <= 0xe007f);
}

void AppendEscape(uint32_t unit, std::string& out) {
  absl::StrAppend(&out, "\\u", absl::Hex(unit, absl::kZeroPad4));
}

// Not plain: a control, or one of "\<>.
void AppendAscii(char c, std::string& out) {
  switch (c) {
    case '"':
    case '\\':
      out.push_back('\\');
      out.push_back(c);
      return;
    case '\b':
      out += "\\b";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      AppendEscape(static_cast<uint8_t>(c), out);
  }
}

// As UTF-16, which is what JSON's escapes are made of.
void AppendEscapes(uint32_t code_point, std::string& out) {
  if (code_point < 0x10000) {
    AppendEscape(code_point, out);
    return;
  }
  AppendEscape(0xd7c0 + (code_point >> 10), out);
  AppendEscape(0xdc00 | (code_point & 0x3ff), out);
}

}  // namespace

void AppendJsonString(absl::string_view text, std::string& out) {
  out.push_back('"');
  size_t copied = 0;
  size_t at = 0;
  const auto flush = [&] { out.append(text.data() + copied, at - copied); };
  while (true) {
    while (at < text.size() && IsPlain(text[at])) ++at;
    if (at == text.size()) break;
    const Utf8Sequence sequence = ReadUtf8(text, at);
    const uint32_t c = sequence.code_point;
    if (sequence.valid && c >= 0x80 && !ActsOnDisplay(c) && !ShowsNothing(c)) {
      at += sequence.length;
      continue;
    }
    flush();
    if (!sequence.valid) {
      out += kReplacementUtf8;
    } else if (c < 0x80) {
      AppendAscii(text[at], out);
    } else {
      AppendEscapes(c, out);
    }
    at += sequence.length;
    copied = at;
  }
  flush();
  out.push_back('"');
}

}  // namespace crosscheck
