// NITF: the News Industry Text Format.
#ifndef CHECKER_INGEST_NITF_NITF_READER_H_
#define CHECKER_INGEST_NITF_NITF_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/nitf/nitf_story.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article.
//
// The title is <hl1>, else <title>; the text <hl2> and <body.content>, the
// dateline before its first paragraph; notes to editors, bylines and taglines
// are left out.  The date is that of <date.issue>, else of <date.release>, the
// publication or the last revision.  Id and outlet are those of <doc-id>,
// <doc.copyright> and <pubdata>.  A management-status is heeded as
// wire_item.h says; one of "embargoed" lasts until <date.release>.  Both maps
// of the fields lead to bytes of the file.
//
// What is not well-formed is an error and nothing is read, since half a story
// says other things than the whole.  So is a document type that defines
// anything: no entity is expanded, no other file opened.  A Reader; see there.
void ReadNitf(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` has the root <nitf>.
bool LooksLikeNitf(absl::string_view head);

// What a story says of itself, for AddWireItem(); without its texts.
WireItem WireItemOf(const NitfStory& story);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NITF_NITF_READER_H_
