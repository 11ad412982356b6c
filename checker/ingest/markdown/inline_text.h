// The text within a paragraph of Markdown.
#ifndef CHECKER_INGEST_MARKDOWN_INLINE_TEXT_H_
#define CHECKER_INGEST_MARKDOWN_INLINE_TEXT_H_

#include "checker/ingest/mapped_text.h"
#include "checker/ingest/markdown/blocks.h"

namespace crosscheck {

// Appends `block`, bytes of source.text, to `out`.
//
// Left out are marks of emphasis and code, addresses of links, images,
// footnotes' marks, tags and addresses in angle brackets, and what is struck
// out: it is no longer said.  Line ends become spaces, those behind two spaces
// or a backslash stay; bars of a table's row become tabs.  Linear.
void WriteMarkdownBlock(const MarkdownBlock& block, const SourceText& source,
                        MappedText& out);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_MARKDOWN_INLINE_TEXT_H_
