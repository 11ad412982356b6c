// Plain text files.
#ifndef CHECKER_INGEST_TXT_TXT_READER_H_
#define CHECKER_INGEST_TXT_TXT_READER_H_

#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article: the whole file, or what follows its header lines.
//
// Its id is the path.  Without header its title is empty, even if the first
// line is a headline.  What agencies write to editors within a text (notices.h)
// is left out and noted; a story that they kill is not read, with a note.  Both
// maps of its fields lead to bytes of the file.  A Reader; see there.
void ReadTxt(ByteSource& source, const ReadContext& context, ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_TXT_TXT_READER_H_
