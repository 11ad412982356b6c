#include "checker/text/position.h"

namespace crosscheck {

void StepOver(char byte, Position& position) {
  const auto bits = static_cast<uint8_t>(byte);
  ++position.byte_column;
  if ((bits & 0xc0) == 0x80) return;  // Not the first of a code point.
  ++position.column;
  position.utf16_column += bits < 0xf0 ? 1 : 2;
}

Position PositionAt(absl::string_view text, size_t offset, Position start) {
  Position position = start;
  for (size_t i = 0; i < offset; ++i) {
    const bool crlf =
        text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !crlf)) {
      const uint32_t next = position.line + 1;
      position = Position();
      position.line = next;
    } else {
      StepOver(text[i], position);
    }
  }
  return position;
}

}  // namespace crosscheck
