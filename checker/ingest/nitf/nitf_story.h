// One document of NITF, also within an item of NewsML-G2.
#ifndef CHECKER_INGEST_NITF_NITF_STORY_H_
#define CHECKER_INGEST_NITF_NITF_STORY_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/ingest/wire/story_text.h"
#include "checker/ingest/wire/wire_item.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

struct NitfStory {
  explicit NitfStory(absl::string_view text)
      : title(text), name(text), body(text) {}

  size_t begin = 0;
  std::string id;         // uno, else that of <doc-id>.
  std::string copyright;  // Whose it is, most believed first.
  std::string publication;
  std::string registrar;
  std::string status;  // docdata's management-status.
  WireItem::Date issued;
  WireItem::Date released;
  WireItem::Date printed;
  WireItem::Date revised;  // That of the last revision.
  std::string canceled;    // The id of another document that this one cancels.

  StoryText title;  // Of <hl1>,
  StoryText name;   // and of <title>.
  StoryText body;
};

// Reads the element <nitf> whose start tag `start` the tokenizer has just given
// up to its end tag.  False at an error, which the tokenizer has; the story is
// then of no use.  Linear in the element.
bool ReadNitfStory(const XmlToken& start, XmlTokenizer& tokenizer,
                   NitfStory& story);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_NITF_NITF_STORY_H_
