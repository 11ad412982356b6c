// Pieces of HTML within other files.
#ifndef CHECKER_INGEST_HTML_HTML_FRAGMENT_H_
#define CHECKER_INGEST_HTML_HTML_FRAGMENT_H_

#include "checker/claim/article.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/mapped_text.h"

namespace crosscheck {

// Returns the text of a piece of HTML that is an article and nothing else: all
// lines, but those that are links as a whole, and what says that it is
// furniture, by its name or by its words ("Read more: ...").  Plain text comes
// back as it is, with its white space collapsed.  Total and linear.
TextField ReadHtmlFragment(const SourceText& source, const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_HTML_FRAGMENT_H_
