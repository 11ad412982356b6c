// What the words of a page's lines look like, each line read once.
#ifndef CHECKER_INGEST_HTML_LINE_FACTS_H_
#define CHECKER_INGEST_HTML_LINE_FACTS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/page.h"

namespace crosscheck {

struct HtmlLineFacts {
  uint16_t words = 0;
  bool long_line = false;  // Prose of which nothing else is known.
  bool sentence = false;   // It ends one.
  bool digit = false;
  bool letter = false;
  bool figure = false;     // No letters, no date and no time of day.
  bool furniture = false;  // By its words alone.
  bool date = false;       // Says when, and nothing else.
  bool offer = false;      // These three: see furniture_lines.h.
  bool consent = false;
  bool answer = false;
};

// By index into HtmlPage::lines.  Linear.
std::vector<HtmlLineFacts> ReadLineFacts(const HtmlPage& page,
                                         absl::string_view text);

// Whether a line is a link, or most of it.
inline bool IsLinked(const HtmlLine& line) {
  return uint64_t{line.linked} * 2 > line.characters;
}

// Whether a line is a long one that hardly links.
inline bool IsProse(const HtmlLine& line) {
  constexpr uint32_t kParagraph = 60;  // Bytes.
  return line.characters >= kParagraph && line.heading == 0 &&
         uint64_t{line.linked} * 5 < uint64_t{line.characters} * 2;
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_LINE_FACTS_H_
