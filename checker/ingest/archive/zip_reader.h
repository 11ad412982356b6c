// Archives of articles: .zip.
#ifndef CHECKER_INGEST_ARCHIVE_ZIP_READER_H_
#define CHECKER_INGEST_ARCHIVE_ZIP_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads every member as a file of its name is read, or the archive as one
// document if it is one of a word processor.
//
// Paths are "wires.zip!/day/4.txt"; lines, columns and bytes are those of the
// member as it is unpacked.  Folders and hidden files are passed over; members
// that are of no format are counted in a note.  A member that is damaged or
// over a limit is an error, and the others are read; so is an archive in it.  A
// Reader; see there.
void ReadZip(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` is a zip archive with members.
bool LooksLikeZip(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_ARCHIVE_ZIP_READER_H_
