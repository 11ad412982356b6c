// Lines and columns of byte offsets, as editors count them.
#ifndef CHECKER_TEXT_POSITION_H_
#define CHECKER_TEXT_POSITION_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Both from 1; the column counts code points.
struct Position {
  uint32_t line = 1;
  uint32_t column = 1;
};

// Returns where text[offset] stands, counting on from `start`, where text[0]
// does.  Lines end with LF, CR LF or CR, as in the Language Server Protocol.
//
// Preconditions: `text` is valid UTF-8, offset <= text.size().  Linear in
// `offset`: for many offsets of one text ask in their order and hand the last
// answer on as `start` of the rest (not between a CR and its LF).
Position PositionAt(absl::string_view text, size_t offset, Position start = {});

}  // namespace crosscheck

#endif  // CHECKER_TEXT_POSITION_H_
