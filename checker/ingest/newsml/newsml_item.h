// One item of NewsML-G2.
#ifndef CHECKER_INGEST_NEWSML_NEWSML_ITEM_H_
#define CHECKER_INGEST_NEWSML_NEWSML_ITEM_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/nitf/nitf_story.h"
#include "checker/ingest/wire/story_text.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

struct NewsMlItem {
  // Elements that hold text; the first one of its sort counts.
  enum Part : uint8_t {
    kVersionCreated,  // Of itemMeta,
    kFirstCreated,
    kEmbargoed,
    kTitle,
    kContentCreated,  // of contentMeta,
    kHeadline,
    kCreditLine,
    kDescription,
    kProviderName,  // and deeper.
    kHolderName,
    kParts,
  };

  explicit NewsMlItem(absl::string_view text) : story(text) {}

  size_t begin = 0;
  std::string guid;
  std::string status;
  std::string provider;  // As an attribute has it.
  std::string holder;
  std::array<XmlContent, kParts> parts;
  std::array<size_t, kParts> begins = {};  // Of their texts.

  // The content: one of these.
  std::optional<NitfStory> nitf;
  StoryText story;            // XHTML, and the dateline before it.
  XmlContent data;            // Text in a string,
  bool data_is_html = false;  // perhaps with tags.

  bool has_content() const {
    return nitf.has_value() || !story.blank() || !data.blank();
  }
};

// Reads the element <newsItem> whose start tag `start` the tokenizer has just
// given up to its end tag.  False at an error, which the tokenizer has; the
// item is then of no use.  `text` is the tokenizer's.  Linear in the element.
bool ReadNewsMlItem(absl::string_view text, const XmlToken& start,
                    XmlTokenizer& tokenizer, NewsMlItem& item);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NEWSML_NEWSML_ITEM_H_
