// What readers of whole files have in common: an article a file, not a row.
#ifndef CHECKER_INGEST_WHOLE_FILE_H_
#define CHECKER_INGEST_WHOLE_FILE_H_

#include <optional>
#include <string>

#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Returns all bytes of `source`, of which none was read before.  Nothing if
// they cannot be read, are too many for an article, or none; then `sink` has
// been told.
std::optional<std::string> ReadWholeFile(ByteSource& source,
                                         const ReadContext& context,
                                         ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WHOLE_FILE_H_
