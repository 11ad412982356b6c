// Files that may be in another encoding than UTF-8: pages, feeds, XML.
#ifndef CHECKER_INGEST_ENCODING_DECODED_FILE_H_
#define CHECKER_INGEST_ENCODING_DECODED_FILE_H_

#include <optional>
#include <string>

#include "checker/ingest/reader.h"
#include "checker/text/utf8.h"

namespace crosscheck {

// Decodes the bytes of a file as DecodePage() does, and tells `sink` what a
// reader should know of that.  Nothing if they are in an encoding that is not
// known; then `sink` has been told.  What is not text, or has mistakes, is for
// the caller to report.
std::optional<CleanText> DecodeFile(std::string bytes,
                                    const ReadContext& context, ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ENCODING_DECODED_FILE_H_
