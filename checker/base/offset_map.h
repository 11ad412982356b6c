// Maps byte offsets of a cleaned text back to those of its source.
#ifndef CHECKER_BASE_OFFSET_MAP_H_
#define CHECKER_BASE_OFFSET_MAP_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "absl/types/span.h"

namespace crosscheck {

// A piecewise shift: from each breakpoint on, source = offset + shift.
// The default map is the identity.
//
// Breakpoints at equal distances with equal shifts, as a stretch of UTF-16 or
// of \u escapes makes them, are kept as one entry of 32 bytes, and so are any
// two that follow each other.
class OffsetMap {
 public:
  OffsetMap() = default;
  explicit OffsetMap(int64_t shift) { ShiftFrom(0, shift); }

  // From `offset` on (not below the last breakpoint), adds to the shift.
  void ShiftFrom(int64_t offset, int64_t by);

  // The same for source bytes that no byte of the text stands for: tags, white
  // space, what was left out.  `by` is positive.
  void SkipAt(int64_t offset, int64_t by);

  // Returns the source offset of the byte at `offset`; behind the last byte,
  // where the source goes on.  Logarithmic in the number of entries.
  int64_t ToSource(int64_t offset) const;

  // Returns the source offset behind the byte before `offset`: that of
  // ToSource() without what SkipAt() left out there.  The end of a range.
  int64_t ToSourceEnd(int64_t offset) const;

  // Returns the first offset behind `offset` that was given to ShiftFrom() or
  // SkipAt(); the greatest integer if there is none.  Up to there one
  // subtraction maps all bytes.  Logarithmic in the number of entries.
  int64_t NextShift(int64_t offset) const;

  // Whether nothing shifts between the bytes of [begin, end), so that one
  // subtraction maps them all.
  bool IsEven(int64_t begin, int64_t end) const;

  // Returns the map of the text's bytes [begin, end), whose offsets count from
  // `begin`; a shift at `end` is kept.  Linear in the number of breakpoints.
  OffsetMap Slice(int64_t begin, int64_t end) const;

  // The map as numbers, for who keeps it, and back: none if no map has these.
  std::vector<int64_t> Numbers() const;
  static std::optional<OffsetMap> FromNumbers(
      absl::Span<const int64_t> numbers);

 private:
  // Breakpoints at from, from + period ... from + repeats * period.
  struct Piece {
    int64_t from = 0;
    int64_t shift = 0;    // From `from` on.
    int64_t repeats = 0;  // Breakpoints after the first,
    int32_t period = 0;   // this far apart,
    int32_t by = 0;       // and what each adds.

    int64_t last() const { return from + repeats * period; }
    int64_t last_shift() const { return shift + repeats * by; }
  };

  struct Skip {
    int64_t at = 0;
    int64_t by = 0;
  };

  // Index behind the last piece that begins at or before `offset`.
  size_t PieceAfter(int64_t offset) const;

  std::vector<Piece> pieces_;  // Ascending in `from`.
  std::vector<Skip> skips_;    // Ascending in `at`; within the shifts above.
};

}  // namespace crosscheck

#endif  // CHECKER_BASE_OFFSET_MAP_H_
