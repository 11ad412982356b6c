// ninjs: IPTC's news in JSON, versions 1 to 3.
#ifndef CHECKER_INGEST_NINJS_NINJS_READER_H_
#define CHECKER_INGEST_NINJS_NINJS_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article for the item of a file, or for each of an array of items.
//
// The id is uri; the outlet is copyrightholder, else source or infosource; the
// date is versioncreated, else contentcreated or firstcreated.  Text is body
// with its markup, else body as plain text, else a description, which is what
// pictures have.  Of the title there is one, headline.  What is said of the
// item by pubstatus and embargoed is heeded: see wire_item.h.  Associated items
// are left out, since they come as items of their own.  Both maps of the fields
// lead to bytes of the file.
//
// A file that is not JSON to the last letter is an error, and so is an item in
// which a key that matters stands twice.  A Reader; see there.
void ReadNinjs(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` is ninjs: an object that has a uri and
// two further keys of an item.
bool LooksLikeNinjs(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NINJS_NINJS_READER_H_
