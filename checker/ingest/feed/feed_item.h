// One item of a feed, before its texts are read as HTML.
#ifndef CHECKER_INGEST_FEED_FEED_ITEM_H_
#define CHECKER_INGEST_FEED_FEED_ITEM_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/feed/feed_names.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

struct FeedItem {
  // What is believed first stands first among those of a sort.
  enum Part : uint8_t {
    kTitle,
    kEncoded,  // content:encoded
    kContent,
    kDescription,
    kSummary,
    kPubDate,  // RSS
    kDcDate,
    kPublished,  // Atom
    kUpdated,
    kGuid,
    kAtomId,
    kLink,
    kOrigin,  // <source>
    kParts,
  };

  size_t begin = 0;  // Of its start tag.
  std::array<XmlContent, kParts> parts;
  std::string link;  // The address in an Atom link's attribute.
};

// Reads the element whose start tag `tokenizer` has just given, up to its end
// tag, and puts what is directly in it into `item`.  Returns false at an error,
// which the tokenizer has.  Linear in the element.
bool ReadFeedItem(absl::string_view text, const FeedNames& names,
                  XmlTokenizer& tokenizer, FeedItem& item);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_FEED_FEED_ITEM_H_
