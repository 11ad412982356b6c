// What a page says of its article for search engines: JSON-LD.
#ifndef CHECKER_INGEST_HTML_LINKED_DATA_H_
#define CHECKER_INGEST_HTML_LINKED_DATA_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/limits.h"

namespace crosscheck {

// Strings are between their quotation marks, not decoded, and empty where they
// are missing.
struct LinkedArticle {
  HtmlRange headline;
  HtmlRange published;    // datePublished
  HtmlRange body;         // articleBody
  std::string publisher;  // Its name,
  std::string url;        // and its address, or that of its page; decoded.
  int depth = 0;          // Objects and arrays around it.
  bool listed = false;    // In a list of stories.
};

// Finds the articles that the scripts speak of: the objects whose @type is
// NewsArticle or another sort of article or post, the outermost if they are in
// each other; no more than a page can be about.  A publisher that is named
// elsewhere is found by its @id.  What is no JSON is read up to there.  Linear.
//
// Which of them is the page's own is decided in own_article.h.
std::vector<LinkedArticle> FindLinkedArticles(
    absl::string_view page, absl::Span<const HtmlRange> scripts,
    const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_LINKED_DATA_H_
