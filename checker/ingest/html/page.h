// A page read once: its lines of text, in which containers they stand, and what
// it says of itself.
//
// Which lines are the article is decided in main_text.h, how they become text
// in text_writer.h.
#ifndef CHECKER_INGEST_HTML_PAGE_H_
#define CHECKER_INGEST_HTML_PAGE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/tokenizer.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// Half-open bytes of the page.
struct HtmlRange {
  uint32_t begin = 0;
  uint32_t end = 0;

  bool empty() const { return begin == end; }
  absl::string_view Of(absl::string_view page) const {
    return page.substr(begin, end - begin);
  }
};

// A stretch of a line's text, or a place in it.
struct HtmlPiece {
  enum Kind : uint8_t {
    kText,     // Entities and white space as in the page.
    kBreak,    // <br>
    kRaised,   // <sup>
    kLowered,  // <sub>
    kLevel,    // The end of either.
  };

  HtmlRange range;  // Of the text, or of the tag of what is raised; else empty.
  Kind kind = kText;
  bool linked = false;
  bool preformatted = false;
};

// Text between two places where a line begins or ends: a paragraph, a heading,
// an item of a list, the words in a cell.
struct HtmlLine {
  uint32_t container = 0;  // Index into HtmlPage::containers.
  uint32_t row = 0;        // That of the <tr> around it; 0: in none.
  uint32_t cell = 0;       // That of the <td> or <th>.
  uint32_t table = 0;
  uint32_t first_piece = 0;  // Half-open indices into HtmlPage::pieces.
  uint32_t last_piece = 0;
  HtmlElement element = HtmlElement::kOther;  // Its container's.
  uint8_t heading = 0;      // 1 to 6, 0 for other lines; also within a heading.
  uint32_t characters = 0;  // Bytes that are no white space,
  uint32_t linked = 0;      // how many of these are in links,
  uint32_t away = 0;        // and how many in links to other pages.
};

// An element that begins a line, in the order of the page: all that is within
// one follows it, up to `end`.
struct HtmlContainer {
  uint32_t parent = 0;  // Index; the first container, the page, is its own.
  uint32_t end = 0;     // Index behind the last one within.
  HtmlElement element = HtmlElement::kOther;
  uint16_t hints = 0;  // HtmlHint, of its class and the like.
  uint32_t kind = 0;   // Hash of its name and class.
};

struct HtmlMeta {
  std::string name;   // Of name, property or itemprop; in lower case.
  HtmlRange content;  // Not decoded.
};

// Of <time>, or of what says that it is the publication's, not of those in
// asides, navigation and comments.
struct HtmlTime {
  HtmlRange datetime;
  uint32_t container = 0;
  bool published = false;  // It says so (itemprop, pubdate, class).
};

struct HtmlPage {
  std::vector<HtmlContainer> containers;
  std::vector<HtmlLine> lines;
  std::vector<HtmlPiece> pieces;

  std::vector<uint32_t> fields;  // Containers of what can be filled in.

  std::vector<HtmlMeta> metas;
  std::vector<HtmlTime> times;
  std::vector<HtmlRange> linked_data;  // Scripts of JSON-LD.
  HtmlRange title;                     // Of <title>; not decoded.
  HtmlRange canonical;                 // The address in <link rel=canonical>.

  std::vector<HtmlOddity> oddities;  // Of markup.
  std::vector<HtmlOddity> over_limit;
};

// Reads `page`, valid UTF-8, in one pass.
//
// Hidden text (scripts, templates, noscript, hidden, display:none, words that
// are aria-hidden) is left out here; blocks that are aria-hidden are marked.
// Elements deeper than `limits` are read as though they were not inside each
// other, and attributes above their number are not looked at; either is noted
// once.  Linear; does not recurse.
HtmlPage ReadHtmlPage(absl::string_view page, const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_PAGE_H_
