// Character references of HTML.
#ifndef CHECKER_INGEST_ENCODING_ENTITIES_H_
#define CHECKER_INGEST_ENCODING_ENTITIES_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

struct HtmlEntity {
  size_t length = 0;  // In bytes, the semicolon included; 0: it is none.
  uint32_t code_point = 0;
};

// Reads "&eacute;", "&#233;" or "&#xE9;" at text[at], an ampersand.
//
// Known names are those of HTML 4, and of HTML 5 those for Latin letters,
// spaces and ASCII marks; an ampersand before another name stands for itself.
// The semicolon may be missing behind a number, and behind names of Latin-1 as
// the standard lists them.  Numbers that stand for no character are U+FFFD, and
// 128 to 159 those of windows-1252.  Linear
// in the length of the entity.
HtmlEntity ReadHtmlEntity(absl::string_view text, size_t at);

// Returns `text` with all of them decoded.
std::string DecodeHtmlEntities(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ENCODING_ENTITIES_H_
