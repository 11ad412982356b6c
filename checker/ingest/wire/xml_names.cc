#include "checker/ingest/wire/xml_names.h"

#include "absl/strings/strip.h"
#include "checker/ingest/encoding/entities.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {

std::string XmlAttribute(const XmlToken& tag, absl::string_view name) {
  HtmlAttributes attributes(tag.attributes);
  while (attributes.Next()) {
    if (LocalName(attributes.name()) == name) {
      return DecodeHtmlEntities(attributes.value());
    }
  }
  return "";
}

absl::string_view RootOf(absl::string_view head) {
  absl::ConsumePrefix(&head, "\xef\xbb\xbf");
  XmlTokenizer tokenizer(head, /*max_depth=*/1);
  const XmlToken root = tokenizer.Next();
  return root.kind == XmlToken::kStart ? LocalName(root.name) : "";
}

}  // namespace crosscheck
