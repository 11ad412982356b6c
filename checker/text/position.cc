#include "checker/text/position.h"

namespace crosscheck {

Position PositionAt(absl::string_view text, size_t offset, Position start) {
  Position position = start;
  for (size_t i = 0; i < offset; ++i) {
    const bool crlf =
        text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !crlf)) {
      ++position.line;
      position.column = 1;
    } else if ((static_cast<uint8_t>(text[i]) & 0xc0) != 0x80) {
      ++position.column;
    }
  }
  return position;
}

}  // namespace crosscheck
