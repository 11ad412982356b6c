// The text of a story that is marked up in a language of agencies.
#ifndef CHECKER_INGEST_WIRE_STORY_TEXT_H_
#define CHECKER_INGEST_WIRE_STORY_TEXT_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Takes the tokens of a story in the order of its file, and reads them as the
// HTML they mean, so that paragraphs, lists and tables are cut in one place
// only.
class StoryText {
 public:
  enum class Language : uint8_t {
    kNitf,   // Names persons and places within sentences: those join.
    kXhtml,  // Tags are HTML's own, whatever their prefix.
  };

  // `text` is what all tokens are of.
  explicit StoryText(absl::string_view text) : text_(text) {}

  void Start(const XmlToken& tag, Language language);
  void End(const XmlToken& tag, Language language);
  void Text(const XmlToken& token);

  // Text of the dateline, which stands before the story.  It begins the first
  // paragraph, with a dash behind it, as it is printed; unless that paragraph
  // begins with the same word.  The dash maps to the tags between.
  void Dateline(const XmlToken& token);

  bool blank() const { return content_.blank(); }

  // Returns what was taken from `file`, whose text() is the constructor's.
  TextField Read(SourceFile& file, const Limits& limits) const;

 private:
  // Whether the dateline now begins the paragraph of `tag`.
  bool TakesDateline(const XmlToken& tag);

  // Adds `text`, for which these bytes stand, or none.
  void Insert(absl::string_view text, size_t begin, size_t end);

  const absl::string_view text_;
  XmlContent content_;
  std::vector<XmlToken> dateline_;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_WIRE_STORY_TEXT_H_
