#include "checker/ingest/source_file.h"

#include <algorithm>

namespace crosscheck {
namespace {

constexpr size_t kMarkDistance = 4096;

}  // namespace

Position SourceFile::PositionOf(size_t at) {
  const absl::string_view text = clean_.text;
  // Nobody asks for what is between CR and LF; it counts as the CR.
  if (at > 0 && at < text.size() && text[at] == '\n' && text[at - 1] == '\r') {
    --at;
  }
  Mark mark = last_;
  const bool nearby = at >= last_.offset && at - last_.offset < kMarkDistance;
  if (!nearby) {
    const auto after = std::upper_bound(
        marks_.begin() + 1, marks_.end(), at,
        [](size_t value, const Mark& m) { return value < m.offset; });
    mark = *(after - 1);
  }
  while (true) {
    size_t stop = mark.offset + kMarkDistance;
    if (stop >= at) break;
    while (stop < at && ((static_cast<uint8_t>(text[stop]) & 0xc0) == 0x80 ||
                         (text[stop] == '\n' && text[stop - 1] == '\r'))) {
      ++stop;
    }
    mark.position =
        PositionAt(text.substr(mark.offset), stop - mark.offset, mark.position);
    mark.offset = stop;
    if (stop > marks_.back().offset) marks_.push_back(mark);
  }
  last_.position =
      PositionAt(text.substr(mark.offset), at - mark.offset, mark.position);
  last_.offset = at;
  return last_.position;
}

Problem SourceFile::ProblemAt(absl::string_view code, size_t at,
                              std::string message) {
  Problem problem = FileProblem(code, path_, std::move(message));
  const Position position = PositionOf(at);
  problem.line = position.line;
  problem.column = position.column;
  problem.byte = clean_.to_source.ToSource(static_cast<int64_t>(at));
  return problem;
}

}  // namespace crosscheck
