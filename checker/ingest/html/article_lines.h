// Which lines of a page are its article's, once it is known where that stands.
#ifndef CHECKER_INGEST_HTML_ARTICLE_LINES_H_
#define CHECKER_INGEST_HTML_ARTICLE_LINES_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/line_facts.h"
#include "checker/ingest/html/page.h"

namespace crosscheck {

struct ArticlePlace {
  int64_t title = -1;  // Line, or -1.
  uint32_t root = 0;   // The container of most of the article.

  // The container that a standfirst and the first caption would be in.
  uint32_t frame = 0;

  std::vector<bool> furniture;  // By container.
};

// Returns indices into HtmlPage::lines, ascending.
//
// Before the root a standfirst and captions are taken; within it what says that
// it is furniture is left out, and lines that are links, labels and headings
// with nothing below them, dates, and captions that were there before.  Cells
// of a row are taken together.  Linear.
std::vector<uint32_t> SelectArticleLines(
    const HtmlPage& page, absl::string_view text,
    const std::vector<HtmlLineFacts>& facts, const ArticlePlace& place);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_ARTICLE_LINES_H_
