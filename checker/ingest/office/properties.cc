#include "checker/ingest/office/properties.h"

#include "absl/strings/ascii.h"
#include "checker/ingest/xml/xml_content.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {
namespace {

std::string* FieldOf(absl::string_view name, OfficeProperties& properties) {
  if (name == "dc:title") return &properties.title;
  if (name == "dcterms:modified" || name == "dc:date") {
    return &properties.changed;
  }
  if (name == "dcterms:created" || name == "meta:creation-date") {
    return &properties.created;
  }
  return nullptr;
}

}  // namespace

OfficeProperties ReadOfficeProperties(absl::string_view text,
                                      const Limits& limits) {
  OfficeProperties properties;
  XmlTokenizer tokenizer(text, limits.xml_depth);
  std::string* field = nullptr;
  XmlContent content;
  while (true) {
    const XmlToken token = tokenizer.Next();
    switch (token.kind) {
      case XmlToken::kStart:
        field = FieldOf(token.name, properties);
        content = XmlContent();
        break;
      case XmlToken::kEnd:
        if (field != nullptr && field->empty()) {
          *field = std::string(absl::StripAsciiWhitespace(content.text()));
        }
        field = nullptr;
        break;
      case XmlToken::kText:
      case XmlToken::kCData:
        if (field != nullptr) content.Add(text, token);
        break;
      case XmlToken::kDone:
      case XmlToken::kError:
        return properties;
    }
  }
}

}  // namespace crosscheck
