// One item of ninjs: where its values stand.
#ifndef CHECKER_INGEST_NINJS_NINJS_ITEM_H_
#define CHECKER_INGEST_NINJS_NINJS_ITEM_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/json/json_scanner.h"

namespace crosscheck {

struct NinjsItem {
  // Names are those of ninjs 1, in any case: 2 and 3 have them too, 3 with
  // capitals within.
  enum Key : uint8_t {
    kUri,
    kGuid,  // Of tools that write no uri.
    kVersionCreated,
    kContentCreated,
    kFirstCreated,
    kPubStatus,
    kEmbargoed,
    kCopyrightHolder,
    kSource,
    kHeadline,
    kKeys,
  };

  // A text that is given in several ways: of body_text, bodies[] and the like.
  struct Text {
    JsonToken value;   // kEnd: it has none.
    std::string type;  // "text", "xhtml", "text/html": decoded, in lower case.
    std::string role;

    bool has_value() const { return value.kind == JsonToken::kString; }
    bool is_html() const;
  };

  size_t begin = 0;
  std::array<std::optional<JsonToken>, kKeys> values;
  std::vector<Text> headlines;  // headlines[]
  std::vector<Text> bodies;     // body_xhtml and the like, then bodies[]
  std::vector<Text> descriptions;
  std::vector<Text> sources;  // infosource: "value" is the name.

  // A key of these that stands twice.
  std::optional<JsonToken> twice;
};

// Reads the object that `scanner` has just begun, up to its end.  False at an
// error, which the scanner has.  What is within associated items is theirs and
// let pass.  Linear in the object.
bool ReadNinjsItem(absl::string_view text, JsonScanner& scanner,
                   NinjsItem& item);

// Of several, the one to read: that of the whole text before those of parts of
// it, then HTML before plain text, which may have lost its paragraphs.  Null if
// none has a value.
const NinjsItem::Text* BestNinjsText(const std::vector<NinjsItem::Text>& texts);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NINJS_NINJS_ITEM_H_
