#include "checker/ingest/xml/xml_tokenizer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;
constexpr absl::string_view kNameEnd = " \t\r\n/>=<\"'";

bool BeginsName(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return absl::ascii_isalpha(byte) || c == '_' || c == ':' || byte >= 0x80;
}

}  // namespace

XmlToken XmlTokenizer::Next() {
  if (error_ != nullptr) return Fail(error_at_, error_);
  if (empty_element_) {
    empty_element_ = false;
    XmlToken token = {XmlToken::kEnd, at_, at_, open_.back(), ""};
    open_.pop_back();
    return token;
  }
  while (at_ < text_.size()) {
    if (text_[at_] != '<') {
      const size_t begin = at_;
      at_ = std::min(text_.find('<', at_), text_.size());
      const bool blank =
          open_.empty() &&
          absl::StripAsciiWhitespace(text_.substr(begin, at_ - begin)).empty();
      if (blank) continue;
      if (open_.empty()) return Fail(begin, "text outside of all elements");
      return {XmlToken::kText, begin, at_, "", ""};
    }
    const absl::string_view left = text_.substr(at_);
    if (absl::StartsWith(left, "<![CDATA[") && !open_.empty()) {
      const size_t begin = at_ + 9;
      const size_t end = Find("]]>", begin, no_cdata_end_);
      if (end == kNone) return Fail(at_, "a CDATA section that never ends");
      at_ = end + 3;
      return {XmlToken::kCData, begin, end, "", ""};
    }
    if (absl::StartsWith(left, "</")) return EndTag();
    if (!absl::StartsWith(left, "<!") && !absl::StartsWith(left, "<?")) {
      return Tag();
    }
    if (!SkipMarkup()) return Fail(error_at_, error_);
  }
  if (!open_.empty()) return Fail(text_.size(), "the end comes too early");
  return {XmlToken::kDone, at_, at_, "", ""};
}

void XmlTokenizer::Resume(size_t at, size_t depth) {
  at_ = at;
  error_ = nullptr;
  empty_element_ = false;
  if (open_.size() > depth) open_.resize(depth);
}

XmlToken XmlTokenizer::Fail(size_t at, const char* what) {
  error_ = what;
  error_at_ = at;
  return {XmlToken::kError, at, at, "", ""};
}

size_t XmlTokenizer::Find(absl::string_view mark, size_t from, bool& gone) {
  const size_t at = gone ? kNone : text_.find(mark, from);
  gone = at == kNone;
  return at;
}

size_t XmlTokenizer::TagEnd(size_t at) {
  while (true) {
    at = text_.find_first_of("\"'<>", at);
    if (at == kNone || text_[at] == '<') return kNone;
    if (text_[at] == '>') return at;
    at = text_[at] == '"' ? Find("\"", at + 1, no_quote_)
                          : Find("'", at + 1, no_apostrophe_);
    if (at == kNone) return kNone;
    ++at;
  }
}

XmlToken XmlTokenizer::Tag() {
  const size_t begin = at_;
  const size_t name = begin + 1;
  if (name >= text_.size() || !BeginsName(text_[name])) {
    return Fail(begin, "'<' that begins no tag");
  }
  const size_t behind =
      std::min(text_.find_first_of(kNameEnd, name), text_.size());
  const size_t end = TagEnd(behind);
  if (end == kNone) return Fail(begin, "a tag that never ends");
  if (open_.size() == max_depth_) {
    return Fail(begin, "elements nested too deep");
  }
  empty_element_ = text_[end - 1] == '/';
  XmlToken token = {XmlToken::kStart, begin, end + 1,
                    text_.substr(name, behind - name),
                    text_.substr(behind, end - behind)};
  open_.push_back(token.name);
  at_ = end + 1;
  return token;
}

XmlToken XmlTokenizer::EndTag() {
  const size_t begin = at_;
  const size_t end = Find(">", begin, no_tag_end_);
  if (end == kNone) return Fail(begin, "a tag that never ends");
  const absl::string_view name = absl::StripTrailingAsciiWhitespace(
      text_.substr(begin + 2, end - begin - 2));
  if (open_.empty() || open_.back() != name) {
    return Fail(begin, "an end tag of another element than the one open");
  }
  open_.pop_back();
  at_ = end + 1;
  return {XmlToken::kEnd, begin, at_, name, ""};
}

bool XmlTokenizer::SkipMarkup() {
  const absl::string_view left = text_.substr(at_);
  absl::string_view mark = ">";
  bool* gone = &no_tag_end_;
  if (absl::StartsWith(left, "<!--")) {
    mark = "-->";
    gone = &no_comment_end_;
  } else if (absl::StartsWith(left, "<?")) {
    mark = "?>";
    gone = &no_markup_end_;
  }
  const size_t end = Find(mark, at_ + 2, *gone);
  if (end == kNone) {
    Fail(at_, "a comment or declaration that never ends");
    return false;
  }
  // "<!DOCTYPE a [" defines entities, with which files can be read and memory
  // filled.
  if (mark == ">" && absl::StrContains(text_.substr(at_, end - at_), '[')) {
    Fail(at_, "a document type with definitions, which are not read");
    return false;
  }
  at_ = end + mark.size();
  return true;
}

}  // namespace crosscheck
