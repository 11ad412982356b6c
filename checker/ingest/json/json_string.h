// Strings of JSON, decoded so that every byte knows where it came from.
#ifndef CHECKER_INGEST_JSON_JSON_STRING_H_
#define CHECKER_INGEST_JSON_JSON_STRING_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {

// One escape: "\n", "\u00e9", or the two of a surrogate pair.
struct JsonEscape {
  uint32_t length = 1;  // In bytes.
  uint32_t code_point = kReplacementCodePoint;
  bool lone_surrogate = false;  // Six bytes that mean no code point.
};

// Reads the escape at raw[at], a backslash.  What is no escape of JSON counts
// as U+FFFD of one byte, or of two with the character behind the backslash.
JsonEscape ReadJsonEscape(absl::string_view raw, size_t at);

// Returns the end of the run of plain ASCII at raw[at]: characters that stand
// for themselves wherever they stand in a string.  Eight bytes at a time.
size_t SkipPlainJson(absl::string_view raw, size_t at);

struct JsonString {
  // Valid UTF-8: a lone surrogate, or a mistake in the bytes of the file, is
  // one U+FFFD.
  std::string text;

  // To bytes of the decoded string, mistakes left as they are in the file.  A
  // lone surrogate counts three bytes, like U+FFFD.
  OffsetMap to_span;

  // To bytes of the file.
  OffsetMap to_origin;
};

// Decodes `raw`, which stood between two quotation marks, from byte `origin` of
// the file on.  Total and linear; grammar is checked elsewhere (row.h).
JsonString DecodeJsonString(absl::string_view raw, int64_t origin);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_JSON_JSON_STRING_H_
