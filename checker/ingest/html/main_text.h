// Which lines of a page are its article.
#ifndef CHECKER_INGEST_HTML_MAIN_TEXT_H_
#define CHECKER_INGEST_HTML_MAIN_TEXT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/page.h"

namespace crosscheck {

struct MainText {
  // Indices into HtmlPage::lines, ascending.
  std::vector<uint32_t> lines;

  // The line of the page's heading, which is none of `lines`; -1 without one.
  int64_t title = -1;

  // The container of most of the article.
  uint32_t root = 0;
};

// Finds the article of `page`, which was read from `text`.
//
// `headline` is the article's title as the page's metadata has it, perhaps
// empty: a heading that says the same is the title.
//
// Paragraphs that are long and hardly linked weigh what they are long, and so
// do the containers they stand in; from the whole page the search goes down as
// long as one container holds most of that, is more than a paragraph, and has
// no sentences or figures beside it; it does not go below the <article> that
// holds the title.  Containers that say they are the text are believed
// first.  Before the article a standfirst
// and captions are taken too; within it furniture is left out: what is named
// or linked like it, what says so ("Share this"), headings with nothing below
// them, and captions that were there before.  If so little is left that the
// names must be misleading, they are not believed.  Linear.
MainText FindMainText(const HtmlPage& page, absl::string_view text,
                      absl::string_view headline);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_MAIN_TEXT_H_
