// Lines that pages have around their articles, told by their words.
#ifndef CHECKER_INGEST_HTML_FURNITURE_LINES_H_
#define CHECKER_INGEST_HTML_FURNITURE_LINES_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Bytes of a line.  A longer one is prose, and whoever has one need not ask
// what is below.
inline constexpr size_t kLongestChecked = 400;

// Whether a short line is one that pages have around their articles: "Share
// this", "Advertisement", "Read more: ...", "By ...".
//
// `text` has its spaces collapsed.  Longer ones than a line of furniture are
// not looked at.
bool IsFurnitureLine(absl::string_view text);

// Whether a line says when, and nothing else: "Updated June 15, 2022, 10:30 am
// GMT", "2016-09-29 14:30".
bool IsDateLine(absl::string_view text);

// Whether a line wants something of its reader: to subscribe, to log in, to
// leave an address.  Two of them make a box that is no part of an article.
bool IsOfferLine(absl::string_view text);

// Whether a line asks for consent to be tracked.
bool IsConsentLine(absl::string_view text);

// Whether a line is what stands below each comment: "Reply", "Like - Report".
bool IsAnswerLine(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_FURNITURE_LINES_H_
