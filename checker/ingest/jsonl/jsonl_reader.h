// Files of one JSON object a line.
#ifndef CHECKER_INGEST_JSONL_JSONL_READER_H_
#define CHECKER_INGEST_JSONL_JSONL_READER_H_

#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article a row: {"id", "title", "published", "source", "url",
// "text", "group"}, all strings, each of which may be missing or null.
//
// Blank lines are skipped; a row that cannot be read is an error, and the next
// one is read.  A row without id is called "<path>:<line>".  A row without text
// is an article without text, and noted.  Title and body map to their strings
// (to_span) and to the bytes of the file (to_origin), escapes included.
//
// Holds one row at a time.  A Reader; see there.
void ReadJsonl(ByteSource& source, const ReadContext& context, ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_JSONL_JSONL_READER_H_
