// The line of a page that is the title of its article.
#ifndef CHECKER_INGEST_HTML_TITLE_LINE_H_
#define CHECKER_INGEST_HTML_TITLE_LINE_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/line_facts.h"
#include "checker/ingest/html/page.h"

namespace crosscheck {

// Returns the line that `headline`, the title in the metadata, or the page's
// <title> say is the title: a heading, or else another line; else the only <h1>
// if it is no link; else -1.  Linear.
int64_t FindTitleLine(const HtmlPage& page, absl::string_view text,
                      const std::vector<HtmlLineFacts>& facts,
                      absl::string_view headline);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_TITLE_LINE_H_
