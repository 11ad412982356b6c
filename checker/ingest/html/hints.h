// What the names that authors give to parts of a page say of them.
#ifndef CHECKER_INGEST_HTML_HINTS_H_
#define CHECKER_INGEST_HTML_HINTS_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

// Bits.
enum HtmlHint : uint16_t {
  kHintFurniture = 1,  // Named like navigation, comments, related stories ...
  kHintBody = 2,       // The text of the article, and nothing beside it.
  kHintCaption = 4,
  kHintHidden = 16,    // Shown to no one, or only read aloud.
  kHintComments = 32,  // What readers write; with kHintFurniture.
  kHintUnspoken = 64,  // aria-hidden; of no name.
};

// Returns what the value of a class, id, role or itemprop attribute, or the
// name of an element of the page's own, says.
//
// It is cut at spaces, and each part at hyphens, underscores and capitals, into
// words: "o-nav__item", "sidebarLeft".  A part that says that something is
// there or is not ("has-sidebar", "no-comments") says nothing of the element.
// Linear.
uint16_t HintsOfName(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_HINTS_H_
