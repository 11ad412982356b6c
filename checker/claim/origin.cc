#include "checker/claim/origin.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/text/position.h"

namespace crosscheck {
namespace {

constexpr size_t kMarkDistance = 512;

// Records hold 32 bits.  A .jsonl file may be longer than that: what lies
// behind is given as the last number there is, never as a wrong one.
int32_t Int32(int64_t n) {
  return static_cast<int32_t>(
      std::min<int64_t>(n, std::numeric_limits<int32_t>::max()));
}

// Whether the text is a JSON string: its spans count from the string's first
// byte, which is never the first of the file.
bool IsJsonString(const TextField& field) {
  return field.to_span.ToSource(0) != field.to_origin.ToSource(0);
}

// The border of code points before `end`, which is one and not 0.
size_t LastBegin(absl::string_view text, size_t end) {
  size_t begin = end - 1;
  while (begin > 0 && (static_cast<uint8_t>(text[begin]) & 0xc0) == 0x80) {
    --begin;
  }
  return begin;
}

// Moves `position` behind text[from, to) within its JSON string: an escape
// sequence is longer than what it stands for, and is all ASCII.  Up to the last
// code point before a shift, text stands in the file as it is.
void AdvanceInJson(const TextField& field, size_t from, size_t to,
                   Position& position) {
  const absl::string_view text = field.text;
  const auto source = [&field](size_t at) {
    return field.to_origin.ToSource(static_cast<int64_t>(at));
  };
  while (from < to) {
    const int64_t shift = field.to_origin.NextShift(static_cast<int64_t>(from));
    const auto end =
        static_cast<size_t>(std::min(shift, static_cast<int64_t>(to)));
    const size_t last = std::max(from, LastBegin(text, end));
    StepOver(text.substr(from, last - from), position);
    const auto length = static_cast<uint32_t>(end - last);
    const auto written = static_cast<uint32_t>(source(end) - source(last));
    const bool escaped = written > length;
    position.column += escaped ? written : 1;
    position.utf16_column += escaped ? written : length < 4 ? 1 : 2;
    position.byte_column += written;
    from = end;
  }
}

Position StartOf(const TextField& field) {
  return {field.line, field.column, field.utf16_column, field.byte_column};
}

// Returns where text[to] stands, counting on from `start`, where text[from]
// does.
Position Advance(const TextField& field, size_t from, size_t to,
                 Position start) {
  if (IsJsonString(field)) {
    AdvanceInJson(field, from, to, start);
    return start;
  }
  return PositionAt(absl::string_view(field.text).substr(from), to - from,
                    start);
}

// The end of a stretch of kMarkDistance bytes or a few more: not within a code
// point or between a CR and its LF.
size_t StretchEnd(absl::string_view text, size_t begin) {
  size_t end = std::min(begin + kMarkDistance, text.size());
  const auto is_inside = [&] {
    return (static_cast<uint8_t>(text[end]) & 0xc0) == 0x80 ||
           (text[end] == '\n' && text[end - 1] == '\r');
  };
  while (end < text.size() && is_inside()) ++end;
  return end;
}

// Where text[offset] stands if the text has places of its own.
Position FromPlaces(const TextField& field, uint32_t offset) {
  const auto after =
      std::upper_bound(field.places.begin() + 1, field.places.end(), offset,
                       [](uint32_t value, const TextField::Place& place) {
                         return value < place.offset;
                       });
  const TextField::Place& place = *(after - 1);
  Position position = place.position;
  for (size_t at = place.offset; at < offset; ++at) {
    StepOver(field.text[at], position);
  }
  return position;
}

v1::Origin MakeOrigin(const Claim& claim, ByteRange range, Position position) {
  const TextField& field = FieldOf(claim);
  v1::Origin origin;
  origin.set_path(claim.article->path);
  origin.set_begin(Int32(field.to_origin.ToSource(range.begin)));
  origin.set_end(Int32(field.to_origin.ToSourceEnd(range.end)));
  origin.set_line(Int32(position.line));
  origin.set_column(Int32(position.column));
  return origin;
}

}  // namespace

v1::Origin OriginFinder::Find(const Claim& claim, ByteRange range) {
  return MakeOrigin(claim, range, Where(claim, range.begin));
}

Position OriginFinder::Where(const Claim& claim, uint32_t offset) {
  const TextField& field = FieldOf(claim);
  if (!field.places.empty()) return FromPlaces(field, offset);
  const std::vector<Mark>& marks = MarksOf(field);
  const auto after = std::upper_bound(
      marks.begin(), marks.end(), offset,
      [](uint32_t at, const Mark& mark) { return at < mark.offset; });
  const Mark& mark = *(after - 1);  // The first mark is at 0.
  return Advance(field, mark.offset, offset, mark.position);
}

const std::vector<OriginFinder::Mark>& OriginFinder::MarksOf(
    const TextField& field) {
  std::vector<Mark>& marks = marks_[&field];
  if (!marks.empty()) return marks;
  Position position = StartOf(field);
  size_t at = 0;
  while (true) {
    marks.push_back({static_cast<uint32_t>(at), position});
    const size_t end = StretchEnd(field.text, at);
    if (end == field.text.size()) return marks;
    position = Advance(field, at, end, position);
    at = end;
  }
}

v1::Origin OriginOf(const Claim& claim, ByteRange range) {
  const TextField& field = FieldOf(claim);
  if (!field.places.empty()) {
    return MakeOrigin(claim, range, FromPlaces(field, range.begin));
  }
  return MakeOrigin(claim, range,
                    Advance(field, 0, range.begin, StartOf(field)));
}

v1::Span SpanOf(const Claim& claim, ByteRange range) {
  const OffsetMap& map = FieldOf(claim).to_span;
  v1::Span span;
  span.set_begin(Int32(map.ToSource(range.begin)));
  span.set_end(Int32(map.ToSourceEnd(range.end)));
  return span;
}

std::string FormatOrigin(const v1::Origin& origin) {
  return absl::StrCat(Escape(origin.path()), ":", origin.line(), ":",
                      origin.column());
}

}  // namespace crosscheck
