// An item of news as agencies send them, in whichever format it came.
//
// What may be used, and when, is the provider's to say: this is the one place
// that knows what follows from it.
#ifndef CHECKER_INGEST_WIRE_WIRE_ITEM_H_
#define CHECKER_INGEST_WIRE_WIRE_ITEM_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/reader.h"
#include "checker/ingest/source_file.h"

namespace crosscheck {

struct WireItem {
  // A date and where it begins in the text of the file.
  struct Date {
    std::string written;
    size_t at = 0;
  };

  size_t begin = 0;  // Of the item, in the text of its file.
  std::string id;    // Empty: it is called "<path>:<line>".
  std::string source;
  std::string url;

  // That of this version first: each version is sent as a whole, and its
  // figures are those of its own hour.  The first one that is a date holds.
  std::vector<Date> dates;

  std::string status;  // "usable" and the like, in any case; empty: usable.
  Date embargo;        // Empty: none.

  TextField title;
  TextField body;
};

enum class PubStatus {
  kUsable,
  kWithheld,  // Not to be used until further notice.
  kCanceled,  // Not to be used, and never was.
};

// Reads `word` as IPTC's publishing status ("usable", "stat:withheld"), or as
// NITF has it ("embargoed" is usable, "killed" is canceled).  A word that is
// none of them counts as usable.
PubStatus ParsePubStatus(absl::string_view word);

// Hands `item` of `file` to `sink`, as an article.
//
// One that is withheld or canceled is none: nobody may quote it, so a figure
// that differs from it is no conflict.  What is canceled takes back all
// articles of its source and id.  One with an embargo is read, since editors
// check it before it may go out; but it is noted each time, for nothing here
// knows the time of day.
void AddWireItem(WireItem item, SourceFile& file, const ReadContext& context,
                 ReadSink& sink);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WIRE_WIRE_ITEM_H_
