#include "checker/base/offset_map.h"

#include <algorithm>
#include <limits>

namespace crosscheck {
namespace {

constexpr size_t kNumbersOfPiece = 5;

bool FitsInt32(int64_t value) {
  return value >= std::numeric_limits<int32_t>::min() &&
         value <= std::numeric_limits<int32_t>::max();
}

}  // namespace

void OffsetMap::ShiftFrom(int64_t offset, int64_t by) {
  if (by == 0) return;
  if (pieces_.empty()) {
    pieces_.push_back({offset, by});
    return;
  }
  Piece& piece = pieces_.back();
  const int64_t distance = offset - piece.last();
  const int64_t shift = piece.last_shift() + by;
  if (distance == 0 && piece.repeats == 0) {
    piece.shift = shift;
  } else if (distance == 0) {
    --piece.repeats;
    pieces_.push_back({offset, shift});
  } else if (piece.repeats == 0 && FitsInt32(distance) && FitsInt32(by)) {
    piece.repeats = 1;
    piece.period = static_cast<int32_t>(distance);
    piece.by = static_cast<int32_t>(by);
  } else if (piece.repeats > 0 && distance == piece.period && by == piece.by) {
    ++piece.repeats;
  } else {
    pieces_.push_back({offset, shift});
  }
}

void OffsetMap::SkipAt(int64_t offset, int64_t by) {
  ShiftFrom(offset, by);
  if (!skips_.empty() && skips_.back().at == offset) {
    skips_.back().by += by;
  } else {
    skips_.push_back({offset, by});
  }
}

size_t OffsetMap::PieceAfter(int64_t offset) const {
  const auto after = std::upper_bound(
      pieces_.begin(), pieces_.end(), offset,
      [](int64_t value, const Piece& piece) { return value < piece.from; });
  return static_cast<size_t>(after - pieces_.begin());
}

int64_t OffsetMap::ToSource(int64_t offset) const {
  const size_t after = PieceAfter(offset);
  if (after == 0) return offset;
  const Piece& piece = pieces_[after - 1];
  const int64_t repeats =
      piece.repeats == 0
          ? 0
          : std::min(piece.repeats, (offset - piece.from) / piece.period);
  return offset + piece.shift + repeats * piece.by;
}

int64_t OffsetMap::ToSourceEnd(int64_t offset) const {
  const auto skip = std::lower_bound(
      skips_.begin(), skips_.end(), offset,
      [](const Skip& a, int64_t value) { return a.at < value; });
  const bool here = skip != skips_.end() && skip->at == offset;
  return ToSource(offset) - (here ? skip->by : 0);
}

int64_t OffsetMap::NextShift(int64_t offset) const {
  const size_t after = PieceAfter(offset);
  if (after > 0 && pieces_[after - 1].repeats > 0) {
    const Piece& piece = pieces_[after - 1];
    const int64_t passed = (offset - piece.from) / piece.period;
    if (passed < piece.repeats) {
      return piece.from + (passed + 1) * piece.period;
    }
  }
  return after < pieces_.size() ? pieces_[after].from
                                : std::numeric_limits<int64_t>::max();
}

bool OffsetMap::IsEven(int64_t begin, int64_t end) const {
  return NextShift(begin) >= end;
}

OffsetMap OffsetMap::Slice(int64_t begin, int64_t end) const {
  OffsetMap slice(ToSource(begin));
  for (const Skip& skip : skips_) {
    if (skip.at > begin && skip.at <= end) {
      slice.skips_.push_back({skip.at - begin, skip.by});
    }
  }
  int64_t shift = ToSource(begin) - begin;
  for (size_t i = std::max<size_t>(PieceAfter(begin), 1) - 1;
       i < pieces_.size(); ++i) {
    const Piece& piece = pieces_[i];
    for (int64_t k = 0; k <= piece.repeats; ++k) {
      const int64_t at = piece.from + k * piece.period;
      if (at > end) return slice;
      if (at <= begin) continue;
      slice.ShiftFrom(at - begin, piece.shift + k * piece.by - shift);
      shift = piece.shift + k * piece.by;
    }
  }
  return slice;
}

std::vector<int64_t> OffsetMap::Numbers() const {
  std::vector<int64_t> numbers;
  if (pieces_.empty()) return numbers;  // No skips either.
  numbers.push_back(static_cast<int64_t>(pieces_.size()));
  for (const Piece& piece : pieces_) {
    numbers.insert(numbers.end(), {piece.from, piece.shift, piece.repeats,
                                   piece.period, piece.by});
  }
  for (const Skip& skip : skips_) {
    numbers.insert(numbers.end(), {skip.at, skip.by});
  }
  return numbers;
}

std::optional<OffsetMap> OffsetMap::FromNumbers(
    absl::Span<const int64_t> numbers) {
  OffsetMap map;
  if (numbers.empty()) return map;
  const int64_t pieces = numbers[0];
  const auto most = static_cast<int64_t>(numbers.size() / kNumbersOfPiece);
  if (pieces < 1 || pieces > most) return std::nullopt;
  const size_t end = 1 + static_cast<size_t>(pieces) * kNumbersOfPiece;
  if (end > numbers.size() || (numbers.size() - end) % 2 != 0) {
    return std::nullopt;
  }
  for (size_t i = 1; i < end; i += kNumbersOfPiece) {
    const int64_t repeats = numbers[i + 2];
    const int64_t period = numbers[i + 3];
    const int64_t by = numbers[i + 4];
    const bool ascending =
        map.pieces_.empty() || map.pieces_.back().from < numbers[i];
    const bool sane = ascending && repeats >= 0 && (repeats == 0 || period > 0);
    if (!sane || !FitsInt32(period) || !FitsInt32(by)) return std::nullopt;
    map.pieces_.push_back({numbers[i], numbers[i + 1], repeats,
                           static_cast<int32_t>(period),
                           static_cast<int32_t>(by)});
  }
  for (size_t i = end; i < numbers.size(); i += 2) {
    const bool ascending =
        map.skips_.empty() || map.skips_.back().at < numbers[i];
    if (!ascending || numbers[i + 1] <= 0) return std::nullopt;
    map.skips_.push_back({numbers[i], numbers[i + 1]});
  }
  return map;
}

}  // namespace crosscheck
