// What the attributes of a tag say.
#ifndef CHECKER_INGEST_HTML_TAG_FACTS_H_
#define CHECKER_INGEST_HTML_TAG_FACTS_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {

// Values are as in the page, and empty where they are missing.
struct HtmlTagFacts {
  uint16_t hints = 0;
  bool hidden = false;       // The element is not shown.
  bool linked_data = false;  // A script of JSON-LD.
  bool canonical = false;    // rel=canonical
  bool published = false;    // A time that says it is the publication's.
  bool unspoken = false;     // aria-hidden
  bool leads_away = false;   // A link to another page.
  bool field = false;        // Something to fill in.
  bool cut_off = false;      // There were too many attributes.
  absl::string_view name;    // Of a meta element.
  absl::string_view content;
  absl::string_view datetime;  // Of what is `published`, also content or title.
  absl::string_view css_class;
  absl::string_view href;
};

// Reads the first `max_attributes` attributes of a start tag.  Linear in the
// tag.
HtmlTagFacts ReadHtmlTag(const HtmlToken& tag, int max_attributes);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_TAG_FACTS_H_
