// Lines that pages have around their articles, told by their words.
#ifndef CHECKER_INGEST_HTML_FURNITURE_LINES_H_
#define CHECKER_INGEST_HTML_FURNITURE_LINES_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Bytes of a line.  A longer one is prose, and whoever has one need not ask
// what is below.
inline constexpr size_t kLongestChecked = 400;

// Bits.
enum HtmlLineSign : uint8_t {
  // "Share this", "Advertisement", "Read more: ...", "By ...".
  kSignFurniture = 1,

  // It says when, and nothing else: "Updated June 15, 2022, 10:30 am GMT",
  // "2016-09-29 14:30", "4 min read".
  kSignDate = 2,

  // It wants something of its reader: to subscribe, to log in, to leave an
  // address.  Two of them make a box that is no part of an article.
  kSignOffer = 4,

  // It asks for consent to be tracked.
  kSignConsent = 8,

  // It is what stands below each comment: "Reply", "Like Reply 3h".
  kSignAnswer = 16,
};

// Returns what the words of a line say of it.  `lower` is in lower case and has
// its spaces collapsed.  Linear.
uint8_t SignsOfLine(absl::string_view lower);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_FURNITURE_LINES_H_
