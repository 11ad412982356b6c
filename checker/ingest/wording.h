// What readers of all formats ask and say alike.
#ifndef CHECKER_INGEST_WORDING_H_
#define CHECKER_INGEST_WORDING_H_

#include <cstddef>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/text/utf8.h"

namespace crosscheck {

inline bool IsBlank(absl::string_view text) {
  return absl::StripAsciiWhitespace(text).empty();
}

// Returns `text` from outside in quotation marks, escaped, and no more of it
// than a message needs.
std::string Quoted(absl::string_view text);

// "not valid UTF-8 at 3 places, here first; read with U+FFFD there".
//
// Precondition: there is a mistake.
std::string NotValidMessage(const CleanText& clean);

// The same of a part of a text: `in` is " of the row".
std::string NotValidMessage(absl::string_view encoding, size_t mistakes,
                            absl::string_view in);

// "\"soon\" is not a date like 2016-09-29; read without date": `examples` of
// dates, and who is read.
std::string NotADateMessage(absl::string_view written,
                            absl::string_view examples,
                            absl::string_view done = "read");

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WORDING_H_
