#include "checker/ingest/mapped_text.h"

#include <algorithm>
#include <utility>

#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

// Places are this many bytes apart or a few more, so that a column is found in
// little time.
constexpr size_t kPlaceDistance = 512;

// The end of what can be appended at once: behind a line end, or before a code
// point.
size_t StretchEnd(absl::string_view text, size_t begin, size_t end) {
  size_t stop = std::min(begin + kPlaceDistance, end);
  while (stop < end && (static_cast<uint8_t>(text[stop]) & 0xc0) == 0x80) {
    ++stop;
  }
  const size_t line_end =
      text.substr(begin, stop - begin).find_first_of("\r\n");
  return line_end == absl::string_view::npos ? stop : begin + line_end + 1;
}

}  // namespace

void MappedText::Copy(size_t begin, size_t end) {
  const absl::string_view text = source_.text;
  const OffsetMap& to_bytes = source_.file->clean().to_source;
  while (begin < end) {
    const size_t stop = StretchEnd(text, begin, end);
    const auto from = static_cast<int64_t>(source_.InFile(begin));
    const bool even =
        to_bytes.IsEven(from, from + static_cast<int64_t>(stop - begin)) &&
        (source_.to_file_text == nullptr ||
         source_.to_file_text->IsEven(static_cast<int64_t>(begin),
                                      static_cast<int64_t>(stop)));
    if (even) {
      AppendEven(text.substr(begin, stop - begin), begin, stop);
    } else {
      for (size_t at = begin; at < stop;) {
        const size_t length = ReadUtf8(text, at).length;
        AppendEven(text.substr(at, length), at, at + length);
        at += length;
      }
    }
    need_place_ |= stop < end;
    begin = stop;
  }
}

void MappedText::Append(absl::string_view text, size_t begin, size_t end) {
  AppendEven(text, begin, end);
  need_place_ = true;
}

void MappedText::Layout(absl::string_view white_space) {
  field_.text.append(white_space.data(), white_space.size());
  next_ += static_cast<int64_t>(white_space.size());
  laid_out_ = true;
}

void MappedText::AppendEven(absl::string_view text, size_t begin, size_t end) {
  const OffsetMap& to_bytes = source_.file->clean().to_source;
  const size_t in_file = source_.InFile(begin);
  const int64_t file_end =
      source_.to_file_text == nullptr
          ? static_cast<int64_t>(end)
          : source_.to_file_text->ToSourceEnd(static_cast<int64_t>(end));
  const int64_t from = to_bytes.ToSource(static_cast<int64_t>(in_file));
  const int64_t to = to_bytes.ToSourceEnd(file_end);
  const auto at = static_cast<int64_t>(field_.text.size());
  const auto length = static_cast<int64_t>(text.size());
  if (from > next_ && at > 0 && !laid_out_) {
    field_.to_origin.SkipAt(at, from - next_);
  } else {
    field_.to_origin.ShiftFrom(at, from - next_);
  }
  if (from != next_ || need_place_ || laid_out_) {
    field_.places.push_back(
        {static_cast<uint32_t>(at), source_.file->PositionOf(in_file)});
  }
  field_.text.append(text.data(), text.size());
  field_.to_origin.ShiftFrom(at + length, to - from - length);
  next_ = to;
  laid_out_ = false;
  need_place_ = false;
}

TextField MappedText::Finish() {
  if (!field_.places.empty()) {
    field_.places.front().offset = 0;
    const Position& start = field_.places.front().position;
    field_.line = start.line;
    field_.column = start.column;
    field_.utf16_column = start.utf16_column;
    field_.byte_column = start.byte_column;
  }
  field_.to_span = field_.to_origin;
  return std::move(field_);
}

}  // namespace crosscheck
