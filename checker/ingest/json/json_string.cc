#include "checker/ingest/json/json_string.h"

#include <cstring>

#include "absl/strings/ascii.h"

namespace crosscheck {
namespace {

constexpr uint32_t kHexEscape = 6;  // Bytes of "\u00e9".

// Returns the value of the four hexadecimal digits of a \u escape at raw[at];
// -1 if there is none.
int32_t UnitAt(absl::string_view raw, size_t at) {
  if (at + kHexEscape > raw.size() || raw[at] != '\\' || raw[at + 1] != 'u') {
    return -1;
  }
  int32_t value = 0;
  for (const char c : raw.substr(at + 2, 4)) {
    if (!absl::ascii_isxdigit(static_cast<unsigned char>(c))) return -1;
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * 16 + digit;
  }
  return value;
}

bool IsHighSurrogate(int32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool IsLowSurrogate(int32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

// What a letter behind a backslash stands for; 0 if it is no escape.
char PlainEscape(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/':
      return letter;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
  }
}

// Whether a byte is ASCII and stands for itself in a string.
bool IsPlain(char c) {
  const auto byte = static_cast<uint8_t>(c);
  return byte >= ' ' && byte < 0x80 && c != '"' && c != '\\';
}

// Whether eight bytes do.
bool ArePlain(const char* bytes) {
  constexpr uint64_t kEach = 0x0101010101010101u;
  uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const uint64_t quote = word ^ ('"' * kEach);
  const uint64_t backslash = word ^ ('\\' * kEach);
  // The high bit of a byte: not ASCII; below 0x20; one of the two marks.  A
  // borrow between bytes only makes the answer no.
  const uint64_t odd =
      word | (word - 0x20 * kEach) | (quote - kEach) | (backslash - kEach);
  return (odd & (0x80 * kEach)) == 0;
}

}  // namespace

JsonEscape ReadJsonEscape(absl::string_view raw, size_t at) {
  if (at + 1 >= raw.size()) return {};
  const char plain = PlainEscape(raw[at + 1]);
  if (plain != 0) return {2, static_cast<uint32_t>(plain)};
  const int32_t unit = UnitAt(raw, at);
  // A byte behind the backslash that is not ASCII is left to the decoder.
  if (unit < 0) return {absl::ascii_isprint(raw[at + 1]) ? 2u : 1u};
  if (IsLowSurrogate(unit)) {
    return {kHexEscape, kReplacementCodePoint, true};
  }
  if (!IsHighSurrogate(unit)) {
    return {kHexEscape, static_cast<uint32_t>(unit)};
  }
  const int32_t low = UnitAt(raw, at + kHexEscape);
  if (!IsLowSurrogate(low)) return {kHexEscape, kReplacementCodePoint, true};
  return {
      2 * kHexEscape,
      static_cast<uint32_t>(0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))};
}

size_t SkipPlainJson(absl::string_view raw, size_t at) {
  while (at + sizeof(uint64_t) <= raw.size() && ArePlain(raw.data() + at)) {
    at += sizeof(uint64_t);
  }
  while (at < raw.size() && IsPlain(raw[at])) ++at;
  return at;
}

JsonString DecodeJsonString(absl::string_view raw, int64_t origin) {
  JsonString string;
  string.to_origin.ShiftFrom(0, origin);
  string.text.reserve(raw.size());
  const auto append = [&string](uint32_t code_point) {
    const size_t before = string.text.size();
    AppendUtf8(code_point, string.text);
    return static_cast<int64_t>(string.text.size() - before);
  };
  const auto here = [&string] {
    return static_cast<int64_t>(string.text.size());
  };
  for (size_t at = 0; at < raw.size();) {
    const size_t run = SkipPlainJson(raw, at);
    string.text.append(raw.data() + at, run - at);
    at = run;
    if (at == raw.size()) break;
    if (raw[at] == '\\') {
      const JsonEscape escape = ReadJsonEscape(raw, at);
      const int64_t added = append(escape.code_point);
      string.to_origin.ShiftFrom(here(), escape.length - added);
      at += escape.length;
      continue;
    }
    const Utf8Sequence sequence = ReadUtf8(raw, at);
    const int64_t added = append(sequence.code_point);
    string.to_span.ShiftFrom(here(), sequence.length - added);
    string.to_origin.ShiftFrom(here(), sequence.length - added);
    at += sequence.length;
  }
  return string;
}

}  // namespace crosscheck
