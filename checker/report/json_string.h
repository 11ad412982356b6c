// One string as JSON, ready for a terminal, a log or a page.
#ifndef CHECKER_REPORT_JSON_STRING_H_
#define CHECKER_REPORT_JSON_STRING_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Appends `text` in quotes.  Written as \u escapes, so that they read back the
// same, are: what acts on a display (checker/base/escape.h), what shows nothing
// at all (a zero-width space, a soft hyphen, tags), and '<' and '>', which
// would end a script.  Other letters stay as they are; each mistake of UTF-8 is
// U+FFFD.  Linear; plain bytes are copied in runs.
void AppendJsonString(absl::string_view text, std::string& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSON_STRING_H_
