// The last gate for text that is quoted in JSON or textproto.
#ifndef CHECKER_REPORT_QUOTED_TEXT_H_
#define CHECKER_REPORT_QUOTED_TEXT_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Returns `record` with each character that acts on a display written as a \u
// escape, so that it reads back the same.  Letters stay as they are.
//
// Preconditions: `record` is JSON or textproto in valid UTF-8, whose quoted
// strings hold no control below 0x20: their writers have escaped those.  What
// stands outside of strings is all ASCII.
std::string EscapeInQuotes(absl::string_view record);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_QUOTED_TEXT_H_
