// Which of the articles that a page's linked data speak of is the page's own.
#ifndef CHECKER_INGEST_HTML_OWN_ARTICLE_H_
#define CHECKER_INGEST_HTML_OWN_ARTICLE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/linked_data.h"

namespace crosscheck {

// What a page says of itself elsewhere; decoded.
struct PageIdentity {
  std::vector<std::string> titles;  // Of meta elements, <title>, <h1>.
  std::vector<std::string> urls;    // Canonical addresses.
};

// Returns the index of the page's own article, or -1.
//
// It has the page's address or one of its titles; else its text stands in
// `shown`, all that the page shows; else it is the first of the outermost.  One
// with another address and another title is another story, and so is one of a
// list.
int FindOwnArticle(const std::vector<LinkedArticle>& articles,
                   const PageIdentity& identity, absl::string_view page,
                   absl::string_view shown);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_OWN_ARTICLE_H_
