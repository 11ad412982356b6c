// Text from outside, made harmless for a terminal or a log.
//
// What one report format needs (HTML, CSV, JSON) is in checker/report.
#ifndef CHECKER_BASE_ESCAPE_H_
#define CHECKER_BASE_ESCAPE_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Whether a code point could move the cursor, end the line or turn the reading
// order where it is shown: controls (C0, DEL, C1), marks for bidirectional
// text, the line and paragraph separators.
bool ActsOnDisplay(uint32_t code_point);

// Returns `text` with everything spelt out that could move the cursor, end the
// line or turn the reading order: control characters (C0, DEL, C1) and bytes
// that are not UTF-8 as \x1b, marks for bidirectional text and the line and
// paragraph separators as \u202e.  The result is valid UTF-8 on one line.
// Backslashes stay single: the result is to be read, not parsed.  Linear.
std::string Escape(absl::string_view text);

// The same for a quotation: from the start of `text` up to `max_bytes`, cut
// between code points, with "..." if something was left out.
std::string EscapeExcerpt(absl::string_view text, size_t max_bytes);

}  // namespace crosscheck

#endif  // CHECKER_BASE_ESCAPE_H_
