#include "checker/ingest/office/office_story.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/wording.h"

namespace crosscheck {

void OfficeStory::BeginParagraph(const XmlToken& token) {
  if (!in_note_) styled_ = false;
  Tag("<p>", token);
}

void OfficeStory::EndParagraph(const XmlToken& token) {
  Tag("</p>", token);
  if (in_note_ || first_is_over_ || IsBlank(words_)) return;
  first_is_over_ = true;
  const std::string words =
      DecodeHtmlEntities(absl::StripAsciiWhitespace(words_));
  if (!styled_ && words != name_) return;
  title_ = std::move(body_);
  body_ = XmlContent();
}

void OfficeStory::Tag(absl::string_view html, const XmlToken& token) {
  content().AddAs(html, token);
}

void OfficeStory::Text(const XmlToken& token) {
  XmlToken as_it_is = token;  // Its entities are decoded as those of HTML.
  as_it_is.kind = XmlToken::kCData;
  content().Add(text_, as_it_is);
  if (in_note_ || first_is_over_) return;
  absl::StrAppend(&words_, text_.substr(token.begin, token.end - token.begin));
}

TextField ReadOfficeText(const XmlContent& content, SourceFile& file,
                         const Limits& limits) {
  const SourceText source = {&file, content.text(), &content.to_source()};
  return ReadHtmlFragment(source, limits);
}

}  // namespace crosscheck
