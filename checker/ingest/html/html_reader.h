// Pages of the web.
#ifndef CHECKER_INGEST_HTML_HTML_READER_H_
#define CHECKER_INGEST_HTML_HTML_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article: the main text of a page, without what is around it.
//
// The title is the heading that says what the page's metadata have for it, or
// else these: JSON-LD (NewsArticle and its like), Open Graph, <title>.  Date,
// outlet and address come from JSON-LD, then meta elements, then <time> and the
// canonical link; the date is that of publication, never of a change.  The id
// is the path.  Text is always what is shown, so that every byte of it stands
// in the file; the articleBody of JSON-LD is read only if nothing is shown.
// Both maps of the fields lead to bytes of the file.
//
// Encodings: UTF-8, UTF-16 and UTF-32 by their mark, else windows-1252,
// ISO-8859-1 and -15 as declared.  What declares nothing and is no UTF-8 is
// read as windows-1252 and noted; any other declaration is an error.
// A Reader; see there.
void ReadHtml(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` is a page: a doctype or an element
// <html> stands first, comments, white space and an XML declaration aside.
bool LooksLikeHtml(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_HTML_READER_H_
