// Lines and columns of byte offsets, as editors count them.
#ifndef CHECKER_TEXT_POSITION_H_
#define CHECKER_TEXT_POSITION_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

// All from 1.  A column counts what stands before it in its line, in the unit
// that whoever reads it counts in.
struct Position {
  uint32_t line = 1;
  uint32_t column = 1;        // Code points.
  uint32_t utf16_column = 1;  // UTF-16 code units.
  uint32_t byte_column = 1;   // Bytes of UTF-8.
};

// Moves the columns of `position` over one byte of UTF-8 that ends no line.
void StepOver(char byte, Position& position);

// The same for all of `bytes`, eight at a time where they are plain.
void StepOver(absl::string_view bytes, Position& position);

// Returns where text[offset] stands, counting on from `start`, where text[0]
// does.  Lines end with LF, CR LF or CR, as in the Language Server Protocol.
//
// Preconditions: `text` is valid UTF-8, offset <= text.size().  Linear in
// `offset`: for many offsets of one text ask in their order and hand the last
// answer on as `start` of the rest (not between a CR and its LF).
Position PositionAt(absl::string_view text, size_t offset, Position start = {});

}  // namespace crosscheck

#endif  // CHECKER_TEXT_POSITION_H_
