// HTML, cut into tags and text.
#ifndef CHECKER_INGEST_HTML_TOKENIZER_H_
#define CHECKER_INGEST_HTML_TOKENIZER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/elements.h"

namespace crosscheck {

struct HtmlToken {
  enum Kind : uint8_t {
    kText,     // Entities are not decoded.
    kRawText,  // Of a script, a style, a title and the like.
    kStartTag,
    kEndTag,
    kMarkup,  // A comment, a doctype, a processing instruction.
  };

  Kind kind = kText;
  size_t begin = 0;  // Half-open bytes of the page.
  size_t end = 0;
  HtmlElementInfo info;          // Of tags.
  absl::string_view name;        // Of tags, as written.
  absl::string_view attributes;  // Between a start tag's name and its end.
};

// What is wrong with a page's markup so that a part of it is lost.
struct HtmlOddity {
  size_t at = 0;
  std::string message;
};

// Reads tags as browsers do: a '<' that begins none is text, a tag goes on over
// '>' in quotation marks.  Where a browser drops the rest of a page for a mark
// or an end that never comes, an oddity says so; behind a tag whose quotation
// never ends, tags are taken to end at their first '>'.
//
// Linear in the page.
class HtmlTokenizer {
 public:
  explicit HtmlTokenizer(absl::string_view page) : page_(page) {}

  // Moves to the next token, in the order of the page; false at its end.
  bool Next(HtmlToken& token);

  // At most one of each sort.
  const std::vector<HtmlOddity>& oddities() const { return oddities_; }

 private:
  void ReadRawText(HtmlToken& token);
  void ReadMarkup(HtmlToken& token);
  bool ReadTag(HtmlToken& token);

  // Behind the comment that begins here; npos if it never ends.
  size_t CommentEnd() const;

  // The '>' of a tag whose name ended at `at`; npos if it never comes.
  size_t TagEnd(size_t at);

  void AddOddity(size_t at, const char* message) {
    oddities_.push_back({at, message});
  }

  const absl::string_view page_;
  size_t at_ = 0;
  absl::string_view raw_;           // Name of the element that is open.
  bool quotes_are_broken_ = false;  // One was never closed.
  bool tags_are_over_ = false;      // No '>' follows.
  std::vector<HtmlOddity> oddities_;
};

// The attributes of a start tag, one by one, in its order.
class HtmlAttributes {
 public:
  explicit HtmlAttributes(absl::string_view attributes) : left_(attributes) {}

  // Moves to the next attribute; false behind the last one.
  bool Next();

  absl::string_view name() const { return name_; }    // As written.
  absl::string_view value() const { return value_; }  // Not decoded.

 private:
  absl::string_view left_;
  absl::string_view name_;
  absl::string_view value_;
};

namespace html_internal {

constexpr std::array<bool, 256> MakeSpaces() {
  std::array<bool, 256> spaces = {};
  for (const char c : {' ', '\n', '\t', '\r', '\f'}) {
    spaces[static_cast<uint8_t>(c)] = true;
  }
  return spaces;
}

inline constexpr std::array<bool, 256> kSpaces = MakeSpaces();

}  // namespace html_internal

// Without a branch: a processor cannot foretell where words end.
inline bool IsHtmlSpace(char c) {
  return html_internal::kSpaces[static_cast<uint8_t>(c)];
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_TOKENIZER_H_
