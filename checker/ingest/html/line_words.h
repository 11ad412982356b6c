// What the words of one line of a page look like.
#ifndef CHECKER_INGEST_HTML_LINE_WORDS_H_
#define CHECKER_INGEST_HTML_LINE_WORDS_H_

#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Whether the last character ends a sentence, or a quotation.
bool EndsSentence(absl::string_view text);

bool HasDigit(absl::string_view text);

// Whether a line without letters is a figure: no time of day, and no date.
bool IsFigure(absl::string_view text);

// Letters and digits in lower case, single spaces between words.
std::string Plain(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_LINE_WORDS_H_
