// Web archives: .warc and .warc.gz.
#ifndef CHECKER_INGEST_WARC_WARC_READER_H_
#define CHECKER_INGEST_WARC_WARC_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads the pages and plain texts in an archive: responses with status 200, and
// resources.  What else it holds is counted in a note.
//
// Paths are "crawl.warc.gz!/https://post.example/a"; lines, columns and bytes
// are those of the body that was sent, without transfer and content encodings.
// The address of an article that names none is the record's; the encoding is
// that of the response's header, else what the page says.  The day it was
// archived is no date of publication.
//
// An archive may be of any size; limits are of each response.  One that is
// damaged or over a limit is an error, and the others are read; behind a place
// where no record begins nothing is.  A Reader; see there.
void ReadWarc(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` is such an archive, or packed as gzip.
bool LooksLikeWarc(absl::string_view head);
bool LooksLikeGzip(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WARC_WARC_READER_H_
