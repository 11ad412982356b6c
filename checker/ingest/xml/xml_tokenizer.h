// XML, cut into tags and text.
//
// No DTD is read, no entity defined, no other file opened.
#ifndef CHECKER_INGEST_XML_XML_TOKENIZER_H_
#define CHECKER_INGEST_XML_XML_TOKENIZER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace crosscheck {

struct XmlToken {
  enum Kind : uint8_t {
    kStart,  // Also of an element that is empty: its kEnd follows.
    kEnd,
    kText,   // Entities are not decoded.
    kCData,  // Without its marks.
    kDone,
    kError,
  };

  Kind kind = kDone;
  size_t begin = 0;  // Half-open bytes of the text; of an error, where it is.
  size_t end = 0;
  absl::string_view name;        // Of tags, with its prefix.
  absl::string_view attributes;  // Of start tags; see HtmlAttributes.
};

// Checks that tags are closed in order.  Comments and processing instructions
// are passed over.  A document type is, too, but one that defines anything is
// an error.  Linear; does not recurse.
class XmlTokenizer {
 public:
  // Elements inside each other deeper than `max_depth` are an error.
  XmlTokenizer(absl::string_view text, int max_depth)
      : text_(text), max_depth_(static_cast<size_t>(max_depth)) {}

  // Returns the next token; the last one again and again once it is kDone or
  // kError.
  XmlToken Next();

  // Elements that are open: behind a start tag, with it; behind an end tag,
  // without.
  size_t depth() const { return open_.size(); }

  // What an error is, for the user.
  const char* error() const { return error_; }

  // Goes on at text[at] behind an error, with the first `depth` of the elements
  // that were open before it.
  void Resume(size_t at, size_t depth);

 private:
  XmlToken Fail(size_t at, const char* what);
  XmlToken Tag();
  XmlToken EndTag();

  // The '>' of a tag from `at` on; npos if it never comes or another tag begins
  // before.
  size_t TagEnd(size_t at);

  // Returns where `mark` comes next.  What is found to come no more is not
  // looked for again, so that each error costs little.
  size_t Find(absl::string_view mark, size_t from, bool& gone);

  // Passes over what begins with "<!" or "<?"; false if it never ends.
  bool SkipMarkup();

  const absl::string_view text_;
  const size_t max_depth_;
  size_t at_ = 0;
  size_t error_at_ = 0;
  std::vector<absl::string_view> open_;
  bool empty_element_ = false;  // Its end is the next token.
  const char* error_ = nullptr;
  bool no_cdata_end_ = false;  // From here on,
  bool no_comment_end_ = false;
  bool no_markup_end_ = false;
  bool no_tag_end_ = false;
  bool no_quote_ = false;  // or of either sort.
  bool no_apostrophe_ = false;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_XML_XML_TOKENIZER_H_
