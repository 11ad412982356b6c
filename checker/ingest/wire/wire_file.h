// Files of agencies as text, whatever is said in them.
#ifndef CHECKER_INGEST_WIRE_WIRE_FILE_H_
#define CHECKER_INGEST_WIRE_WIRE_FILE_H_

#include <memory>
#include <string>

#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/source_file.h"

namespace crosscheck {

// Returns all of `source`, of which nothing was read before, as text: by its
// byte order mark, else in UTF-8.  Null if it is no text or cannot be read;
// `sink` is told of that, and of mistakes in what is returned.
std::unique_ptr<SourceFile> ReadUtf8File(ByteSource& source,
                                         const ReadContext& context,
                                         ReadSink& sink);

// The same in the encoding that an XML declaration names.
std::unique_ptr<SourceFile> ReadXmlFile(ByteSource& source,
                                        const ReadContext& context,
                                        ReadSink& sink);

// The same of bytes that are not a file of their own.
std::unique_ptr<SourceFile> DecodeXmlFile(std::string bytes,
                                          const ReadContext& context,
                                          ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WIRE_WIRE_FILE_H_
