#include "checker/ingest/xml/xml_content.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/encoding/entities.h"

namespace crosscheck {

void XmlContent::Add(absl::string_view source, const XmlToken& token) {
  if (token.kind != XmlToken::kText) {
    Append(source.substr(token.begin, token.end - token.begin), token.begin,
           token.end);
    return;
  }
  const absl::string_view text = source.substr(0, token.end);
  for (size_t at = token.begin; at < token.end;) {
    const size_t amp = std::min(text.find('&', at), token.end);
    if (amp > at) Append(text.substr(at, amp - at), at, amp);
    at = amp;
    if (at == token.end) break;
    const HtmlEntity entity = ReadHtmlEntity(text, at);
    if (entity.length == 0) {
      Append("&", at, at + 1);
      ++at;
      continue;
    }
    std::string decoded;
    AppendUtf8(entity.code_point, decoded);
    Append(decoded, at, at + entity.length);
    at += entity.length;
  }
}

bool XmlContent::blank() const {
  return absl::StripAsciiWhitespace(text_).empty();
}

void XmlContent::Append(absl::string_view text, size_t begin, size_t end) {
  const auto at = static_cast<int64_t>(text_.size());
  const int64_t skipped = static_cast<int64_t>(begin) - next_;
  if (skipped > 0 && at > 0) {
    to_source_.SkipAt(at, skipped);
  } else {
    to_source_.ShiftFrom(at, skipped);
  }
  text_.append(text.data(), text.size());
  const auto length = static_cast<int64_t>(text.size());
  to_source_.ShiftFrom(at + length, static_cast<int64_t>(end - begin) - length);
  next_ = static_cast<int64_t>(end);
}

}  // namespace crosscheck
