// Drafts in Markdown.
#ifndef CHECKER_INGEST_MARKDOWN_MARKDOWN_READER_H_
#define CHECKER_INGEST_MARKDOWN_MARKDOWN_READER_H_

#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article: the text of a draft without its marks.
//
// Title, date, outlet, address and group come from the front matter (see
// front_matter.h); a heading of the first level that begins the text is the
// title if none is given, and is left out if it says the same.  The id is the
// path.  Both maps of the fields lead to bytes of the file.  A Reader; see
// there.
void ReadMarkdown(ByteSource& source, const ReadContext& context,
                  ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MARKDOWN_MARKDOWN_READER_H_
