// A file as text, and where its characters stand.
#ifndef CHECKER_INGEST_SOURCE_FILE_H_
#define CHECKER_INGEST_SOURCE_FILE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/problem.h"
#include "checker/text/position.h"
#include "checker/text/utf8.h"

namespace crosscheck {

// The decoded bytes of one file, which readers cut their articles from.
// Not thread-safe; not to be moved while anything points to text().
class SourceFile {
 public:
  // `path` is valid UTF-8.
  SourceFile(std::string path, CleanText clean)
      : path_(std::move(path)), clean_(std::move(clean)) {}

  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;

  const std::string& path() const { return path_; }
  const std::string& text() const { return clean_.text; }
  const CleanText& clean() const { return clean_; }

  // Returns line and column of text()[at].  Questions in ascending order take
  // one pass together; any other reads a few kilobytes once all of the text
  // before `at` was passed.
  Position PositionOf(size_t at);

  // Returns a problem at text()[at].
  Problem ProblemAt(absl::string_view code, size_t at, std::string message);

 private:
  struct Mark {
    size_t offset = 0;
    Position position;
  };

  const std::string path_;
  const CleanText clean_;
  std::vector<Mark> marks_ = {{}};  // Ascending; the first one at 0.
  Mark last_;                       // The last answer.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_SOURCE_FILE_H_
