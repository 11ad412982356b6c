// Lines of a page as text.
#ifndef CHECKER_INGEST_HTML_TEXT_WRITER_H_
#define CHECKER_INGEST_HTML_TEXT_WRITER_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/ingest/html/page.h"
#include "checker/ingest/mapped_text.h"

namespace crosscheck {

// Writes the lines of `page` with these indices, ascending.  `source.text` is
// what the page was read from.
//
// White space is collapsed, entities are decoded, and inline tags join what
// they are between: "1<b>5</b>0" is "150".  <br> is a line end.  Lines are
// paragraphs, with a blank line between; a row of a table of short cells is a
// line of its own, with tabs between its cells.  Raised figures stand apart
// ("1,200 3") unless they belong to a unit or a formula ("km2") or are a power
// of ten ("10^6"), and those that are links are left out as marks of footnotes.
TextField WriteHtmlLines(const HtmlPage& page, absl::Span<const uint32_t> lines,
                         const SourceText& source);

// Writes one stretch of the source that has no tags: the value of an attribute.
// White space stays as it is if it is `preformatted`.
TextField WriteHtmlRange(HtmlRange range, const SourceText& source,
                         bool preformatted = false);

// The text of one line, on one line, without the way back.
std::string HtmlLineText(const HtmlPage& page, const HtmlLine& line,
                         absl::string_view text);

// The same, for who has a place for it.
void AppendHtmlLineText(const HtmlPage& page, const HtmlLine& line,
                        absl::string_view text, std::string& out);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_TEXT_WRITER_H_
