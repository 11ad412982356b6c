// What a page says of its article, beside the text.
#ifndef CHECKER_INGEST_HTML_METADATA_H_
#define CHECKER_INGEST_HTML_METADATA_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/linked_data.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// A date as a page has it, and where.
struct HtmlDate {
  HtmlRange range;
  std::string text;
};

struct HtmlMetadata {
  // The title that the metadata have: in a JSON string, or else in an
  // attribute or in <title>, without the site's name behind it.
  HtmlRange headline;
  bool headline_is_json = false;
  std::string headline_text;  // Decoded; empty for that of <title>.

  std::string source;  // Outlet.
  std::string url;     // Absolute, or empty.

  // In the order in which they are believed: JSON-LD, meta elements, then
  // <time> that says it is the publication's.  Never that of a change.
  std::vector<HtmlDate> dates;

  LinkedArticle linked;
};

// Reads the metadata of `page`, which was read from `text`.  Linear.
HtmlMetadata ReadHtmlMetadata(const HtmlPage& page, absl::string_view text,
                              const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_METADATA_H_
