// What an element of XML holds, decoded.
#ifndef CHECKER_INGEST_XML_XML_CONTENT_H_
#define CHECKER_INGEST_XML_XML_CONTENT_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/offset_map.h"
#include "checker/ingest/xml/xml_tokenizer.h"

namespace crosscheck {

// Text put together from text and CDATA, with the way back.
class XmlContent {
 public:
  // Adds a token of `source`: kText with its entities decoded (those of XML and
  // of HTML; others stand for themselves), kCData and anything else as it is.
  void Add(absl::string_view source, const XmlToken& token);

  // Adds `text` for which a token stands: markup of another language.
  void AddAs(absl::string_view text, const XmlToken& token) {
    Append(text, token.begin, token.end);
  }

  const std::string& text() const { return text_; }

  // To bytes of the source.
  const OffsetMap& to_source() const { return to_source_; }

  bool blank() const;

 private:
  void Append(absl::string_view text, size_t begin, size_t end);

  std::string text_;
  OffsetMap to_source_;
  int64_t next_ = 0;  // Of the source, behind what was added.
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_XML_XML_CONTENT_H_
