#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

// How a sequence goes on after its first byte (Table 3-7 of the standard).
struct Lead {
  uint32_t length = 0;  // 0: starts no sequence.
  uint32_t bits = 0;    // Of the code point.
  uint8_t low = 0x80;   // Range of the second byte; the others are 80..BF.
  uint8_t high = 0xbf;
};

Lead LeadOf(uint8_t byte) {
  if (byte < 0xc2) return {};  // Continuations, and overlong from the start.
  if (byte < 0xe0) return {2, byte & 0x1fu};
  if (byte == 0xe0) return {3, 0, 0xa0};
  if (byte == 0xed) return {3, 0xd, 0x80, 0x9f};  // No surrogates.
  if (byte < 0xf0) return {3, byte & 0x0fu};
  if (byte == 0xf0) return {4, 0, 0x90};
  if (byte < 0xf4) return {4, byte & 0x07u};
  if (byte == 0xf4) return {4, 4, 0x80, 0x8f};
  return {};
}

}  // namespace

Utf8Sequence ReadUtf8(absl::string_view bytes, size_t at) {
  const auto first = static_cast<uint8_t>(bytes[at]);
  if (first < 0x80) return {1, first, true};
  Lead lead = LeadOf(first);
  if (lead.length == 0) return {};
  uint32_t code_point = lead.bits;
  for (uint32_t i = 1; i < lead.length; ++i) {
    if (at + i == bytes.size()) return {i};
    const auto byte = static_cast<uint8_t>(bytes[at + i]);
    if (byte < lead.low || byte > lead.high) return {i};
    lead.low = 0x80;
    lead.high = 0xbf;
    code_point = (code_point << 6) | (byte & 0x3fu);
  }
  return {lead.length, code_point, true};
}

void AppendUtf8(uint32_t code_point, std::string& out) {
  const auto append = [&out](uint32_t byte) {
    out.push_back(static_cast<char>(byte));
  };
  if (code_point < 0x80) {
    append(code_point);
    return;
  }
  if (code_point < 0x800) {
    append(0xc0 | (code_point >> 6));
  } else if (code_point < 0x10000) {
    append(0xe0 | (code_point >> 12));
    append(0x80 | ((code_point >> 6) & 0x3f));
  } else {
    append(0xf0 | (code_point >> 18));
    append(0x80 | ((code_point >> 12) & 0x3f));
    append(0x80 | ((code_point >> 6) & 0x3f));
  }
  append(0x80 | (code_point & 0x3f));
}

}  // namespace crosscheck
