// The texts of a document of a word processor.
//
// A document's markup becomes the HTML that it means: how lines and rows of
// tables are laid out is decided in one place only.
#ifndef CHECKER_INGEST_OFFICE_OFFICE_STORY_H_
#define CHECKER_INGEST_OFFICE_OFFICE_STORY_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/article.h"
#include "checker/ingest/limits.h"
#include "checker/ingest/source_file.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Takes the tokens of a part in their order.
class OfficeStory {
 public:
  // `name` is what the document's properties have for a title, perhaps nothing.
  OfficeStory(absl::string_view text, absl::string_view name)
      : text_(text), name_(name) {}

  // A paragraph.  The first one with text is the title, and not the body, if it
  // is styled as one or says what the properties do.
  void BeginParagraph(const XmlToken& token);
  void EndParagraph(const XmlToken& token);
  void StyleAsTitle() { styled_ = true; }

  // Any other markup: "<td>".
  void Tag(absl::string_view html, const XmlToken& token);

  // Text that is shown, with the entities of XML.
  void Text(const XmlToken& token);

  // Paragraphs, text and tags between are those of a note.
  void BeginNote() { in_note_ = true; }
  void EndNote() { in_note_ = false; }

  const XmlContent& title() const { return title_; }
  const XmlContent& body() const { return body_; }
  const XmlContent& notes() const { return notes_; }

 private:
  XmlContent& content() { return in_note_ ? notes_ : body_; }

  const absl::string_view text_;
  const absl::string_view name_;
  XmlContent title_;
  XmlContent body_;
  XmlContent notes_;
  bool in_note_ = false;
  bool styled_ = false;         // The paragraph, as a title.
  bool first_is_over_ = false;  // The first paragraph with text,
  std::string words_;           // and what stands in it.
};

// Returns `content`, of `file`, as text.
TextField ReadOfficeText(const XmlContent& content, SourceFile& file,
                         const Limits& limits);

}  // namespace crosscheck

#endif  // CHECKER_INGEST_OFFICE_OFFICE_STORY_H_
