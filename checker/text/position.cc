#include "checker/text/position.h"

#include <algorithm>
#include <cstring>

namespace crosscheck {
namespace {

constexpr size_t kWord = sizeof(uint64_t);

// Whether a word of bytes is ASCII without control characters, as most are: a
// column each, in whatever unit.
bool IsPrintable(const char* bytes) {
  constexpr uint64_t kEach = 0x0101010101010101u;
  uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  // The high bit of a byte: not ASCII; below 0x20.  A borrow between bytes only
  // makes the answer no.
  return ((word | (word - 0x20 * kEach)) & (0x80 * kEach)) == 0;
}

void StepOverWord(Position& position) {
  position.column += kWord;
  position.utf16_column += kWord;
  position.byte_column += kWord;
}

void Step(absl::string_view text, size_t at, Position& position) {
  const bool crlf =
      text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
  if (text[at] == '\n' || (text[at] == '\r' && !crlf)) {
    const uint32_t next = position.line + 1;
    position = Position();
    position.line = next;
  } else {
    StepOver(text[at], position);
  }
}

}  // namespace

void StepOver(char byte, Position& position) {
  const auto bits = static_cast<uint8_t>(byte);
  ++position.byte_column;
  if ((bits & 0xc0) == 0x80) return;  // Not the first of a code point.
  ++position.column;
  position.utf16_column += bits < 0xf0 ? 1 : 2;
}

void StepOver(absl::string_view bytes, Position& position) {
  while (!bytes.empty()) {
    if (bytes.size() >= kWord && IsPrintable(bytes.data())) {
      StepOverWord(position);
      bytes.remove_prefix(kWord);
    } else {
      StepOver(bytes.front(), position);
      bytes.remove_prefix(1);
    }
  }
}

Position PositionAt(absl::string_view text, size_t offset, Position start) {
  Position position = start;
  for (size_t i = 0; i < offset;) {
    if (offset - i >= kWord && IsPrintable(text.data() + i)) {
      StepOverWord(position);
      i += kWord;
      continue;
    }
    for (const size_t stop = std::min(i + kWord, offset); i < stop; ++i) {
      Step(text, i, position);
    }
  }
  return position;
}

}  // namespace crosscheck
