// Plain text for people, and the gate that everything in it goes through.
#ifndef CHECKER_REPORT_PAGE_H_
#define CHECKER_REPORT_PAGE_H_

#include <cstddef>
#include <ostream>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Writes lines to a stream.  Whatever is handed over is made harmless first
// (Escape() in checker/base/escape.h): only the page itself ends a line, and
// none is a command to a CI server that reads the log.
class Page {
 public:
  // Paragraphs break before they are `width` code points wide, if they can.
  explicit Page(std::ostream& out, size_t width = 80)
      : out_(out), width_(width) {}

  // Writes `text` as one line behind `indent` spaces.
  void Line(size_t indent, absl::string_view text);

  // Writes the words of `text`, broken into lines, of which all but the first
  // are moved in by `hang` more; line ends in it are spaces.
  void Paragraph(size_t indent, absl::string_view text, size_t hang = 0);

  // The same with `head`, the beginning of the line, in `color`.
  enum class Color { kNone, kRed, kYellow, kCyan };
  void ColoredLine(size_t indent, Color color, absl::string_view head,
                   absl::string_view rest);

  void Blank() { out_ << '\n'; }

 private:
  void WriteLine(size_t indent, absl::string_view escaped);

  std::ostream& out_;
  const size_t width_;
};

// Returns `text` with each run of white space as one space, none at its ends.
std::string OneLine(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_PAGE_H_
