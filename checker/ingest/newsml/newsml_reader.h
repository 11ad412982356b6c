// NewsML-G2: IPTC's news in XML.
#ifndef CHECKER_INGEST_NEWSML_NEWSML_READER_H_
#define CHECKER_INGEST_NEWSML_NEWSML_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article for each <newsItem> of a message, or for the one that is
// the whole file.
//
// Text is the first content that is not elsewhere: NITF or XHTML (inlineXML),
// or plain text or HTML (inlineData); else the description, which is what
// pictures have.  The title is headline, else that of the content or of the
// item.  The date is versionCreated, else contentCreated or firstCreated; the
// id is guid; the outlet is the provider, else creditline or the holder of the
// rights.  pubStatus and embargoed are heeded: see wire_item.h.  Both maps of
// the fields lead to bytes of the file.
//
// Items before the place where the XML is wrong are read; those from there on
// are not, and that is an error.  A document type that defines anything is one:
// no entity is expanded, no other file opened.  A Reader; see there.
void ReadNewsMl(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` has the root <newsMessage> or
// <newsItem>.
bool LooksLikeNewsMl(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NEWSML_NEWSML_READER_H_
