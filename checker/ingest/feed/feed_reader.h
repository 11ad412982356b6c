// Feeds: RSS and Atom.
#ifndef CHECKER_INGEST_FEED_FEED_READER_H_
#define CHECKER_INGEST_FEED_FEED_READER_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/byte_source.h"
#include "checker/ingest/reader.h"

namespace crosscheck {

// Reads one article for each item of a feed: RSS 0.9x to 2.0, RSS 1.0, Atom.
//
// Text is content:encoded, else content, else description or summary, read as
// HTML without its tags; the title likewise.  The date is pubDate, dc:date or
// published, and for Atom updated if there is none.  The outlet is the item's
// source, else the title of the feed; the id is guid or id, else
// "<path>:<line>".  Both maps of the fields lead to bytes of the file.
//
// An item in which the XML is wrong is an error, and the next one is read.  A
// document type that defines entities is an error and nothing is read: entities
// are those of XML and HTML, and no other file is opened.  A Reader; see there.
void ReadFeed(ByteSource& source, const ReadContext& context, ReadSink& sink);

// Whether a file that begins with `head` is a feed: its root is <rss>, <feed>
// or <rdf:RDF>.
bool LooksLikeFeed(absl::string_view head);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FEED_FEED_READER_H_
