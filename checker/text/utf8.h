// Bytes of a file made into valid UTF-8, with the way back to the file.
//
// Which bytes are a mistake is decided in checker/base/utf8_sequence.h; what
// the user is told of it is the readers' business (checker/ingest).
#ifndef CHECKER_TEXT_UTF8_H_
#define CHECKER_TEXT_UTF8_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"

namespace crosscheck {

// Bytes of a text, valid or not.
struct CleanText {
  // Valid UTF-8, without byte order mark.  Each mistake of the source is one
  // U+FFFD.
  std::string text;

  // From bytes of `text` to bytes of the source.  Exact between code points,
  // the end of `text` included.
  OffsetMap to_source;

  bool wide = false;  // The source is UTF-16 or UTF-32.

  // Mistakes, and where in `text` the first one is; -1 without any.
  int64_t mistakes = 0;
  int64_t first_mistake = -1;

  // False for what nobody reads as an article: more than one code point in 512
  // is NUL, or one in 10 a control character, or one in 3 a mistake (four of
  // the last two are forgiven in the shortest text).  True for the empty text.
  bool looks_like_text = true;
};

// Decodes `bytes` as their byte order mark says: UTF-8, UTF-16 or UTF-32 of
// either order, and UTF-8 without a mark.  Nothing is guessed: text in another
// encoding comes back full of mistakes.
//
// Linear.  Does not copy valid UTF-8 that is moved in.  Thread-safe.
CleanText CleanBytes(std::string bytes);

// Whether `bytes` begin with the mark of UTF-16 or UTF-32.
bool HasWideByteOrderMark(absl::string_view bytes);

// Returns `bytes` with one U+FFFD for each mistake: for names and ids, whose
// offsets nobody asks for.  A byte order mark stays.
std::string MakeValidUtf8(absl::string_view bytes);

}  // namespace crosscheck

#endif  // CHECKER_TEXT_UTF8_H_
