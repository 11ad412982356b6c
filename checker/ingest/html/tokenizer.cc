#include "checker/ingest/html/tokenizer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;

bool IsLetter(char c) {
  return absl::ascii_isalpha(static_cast<unsigned char>(c));
}

// Whether a '<' at page[at] begins anything but text.
bool BeginsMarkup(absl::string_view page, size_t at) {
  if (at + 1 >= page.size()) return false;
  const char next = page[at + 1];
  if (IsLetter(next) || next == '!' || next == '?') return true;
  return next == '/' && at + 2 < page.size();
}

bool EndsName(char c) { return IsHtmlSpace(c) | (c == '/') | (c == '>'); }

}  // namespace

bool HtmlTokenizer::Next(HtmlToken& token) {
  if (at_ >= page_.size()) return false;
  token = HtmlToken();
  token.begin = at_;
  if (!raw_.empty()) {
    ReadRawText(token);
    if (token.end > token.begin) return true;
    if (at_ >= page_.size()) return false;
  }
  if (page_[at_] == '<' && BeginsMarkup(page_, at_)) {
    const char next = page_[at_ + 1];
    const bool end_tag = next == '/' && IsLetter(page_[at_ + 2]);
    if (!end_tag && !IsLetter(next)) {
      ReadMarkup(token);
      return true;
    }
    if (!tags_are_over_ && ReadTag(token)) return true;
    at_ = token.end = page_.size();
    token.kind = HtmlToken::kMarkup;
    return true;
  }
  token.kind = HtmlToken::kText;
  size_t end = page_.find('<', at_ + 1);
  while (end != kNone && !BeginsMarkup(page_, end)) {
    end = page_.find('<', end + 1);
  }
  at_ = token.end = std::min(end, page_.size());
  return true;
}

void HtmlTokenizer::ReadRawText(HtmlToken& token) {
  token.kind = HtmlToken::kRawText;
  size_t end = at_;
  while (true) {
    end = page_.find("</", end);
    if (end == kNone) {
      AddOddity(token.begin,
                "an element whose end tag is missing; what follows is left out "
                "as part of it");
      end = page_.size();
      break;
    }
    const size_t behind = end + 2 + raw_.size();
    if (absl::EqualsIgnoreCase(page_.substr(end + 2, raw_.size()), raw_) &&
        (behind >= page_.size() || EndsName(page_[behind]))) {
      break;
    }
    end += 2;
  }
  raw_ = "";
  at_ = token.end = end;
}

size_t HtmlTokenizer::CommentEnd() const {
  size_t end = page_.find("--", at_ + 2);  // "<!-->" is a whole comment.
  while (end != kNone) {
    const size_t behind = page_.find_first_not_of('-', end + 2);
    if (behind == kNone) return kNone;
    if (page_[behind] == '>') return behind + 1;
    // "<!--!>" is none.
    if (end > at_ + 2 && absl::StartsWith(page_.substr(behind), "!>")) {
      return behind + 2;
    }
    end = page_.find("--", behind);
  }
  return kNone;
}

void HtmlTokenizer::ReadMarkup(HtmlToken& token) {
  token.kind = HtmlToken::kMarkup;
  size_t end = kNone;
  if (absl::StartsWith(page_.substr(at_), "<!--")) {
    end = CommentEnd();
  } else {
    end = page_.find('>', at_ + 1);
    if (end != kNone) ++end;
  }
  if (end == kNone) {
    AddOddity(at_, "a comment that never ends; what follows is left out");
    end = page_.size();
  }
  at_ = token.end = end;
}

size_t HtmlTokenizer::TagEnd(size_t at) {
  if (quotes_are_broken_) return page_.find('>', at);
  size_t i = at;
  while (true) {
    while (i < page_.size() && page_[i] != '>' && page_[i] != '=') ++i;
    if (i >= page_.size()) break;
    if (page_[i] == '>') return i;
    // Behind '=' and space a quotation mark quotes.
    ++i;
    while (i < page_.size() && IsHtmlSpace(page_[i])) ++i;
    if (i < page_.size() && (page_[i] == '"' || page_[i] == '\'')) {
      i = page_.find(page_[i], i + 1);
      if (i == kNone) break;
      ++i;
    }
  }
  const size_t end = page_.find('>', at);
  if (end != kNone) {
    quotes_are_broken_ = true;
    AddOddity(at,
              "a tag whose quotation never ends; read as ending at its first "
              "'>', as are those behind it");
  }
  return end;
}

bool HtmlTokenizer::ReadTag(HtmlToken& token) {
  const bool end_tag = page_[at_ + 1] == '/';
  const size_t name = at_ + (end_tag ? 2 : 1);
  size_t behind = name;
  while (behind < page_.size() && !EndsName(page_[behind])) ++behind;
  const size_t end = TagEnd(behind);
  if (end == kNone) {
    tags_are_over_ = true;
    AddOddity(at_, "a tag that never ends; what follows is left out");
    return false;
  }
  token.kind = end_tag ? HtmlToken::kEndTag : HtmlToken::kStartTag;
  token.name = page_.substr(name, behind - name);
  token.info = FindHtmlElement(token.name);
  at_ = token.end = end + 1;
  if (end_tag) return true;
  token.attributes = page_.substr(behind, end - behind);
  if ((token.info.traits & kHtmlRaw) != 0) raw_ = token.name;
  return true;
}

bool HtmlAttributes::Next() {
  size_t i = 0;
  while (i < left_.size() && (IsHtmlSpace(left_[i]) || left_[i] == '/')) ++i;
  left_.remove_prefix(i);
  if (left_.empty()) return false;
  size_t end = 1;  // A name may begin with '='.
  while (end < left_.size() && !EndsName(left_[end]) && left_[end] != '=') {
    ++end;
  }
  name_ = left_.substr(0, end);
  value_ = "";
  left_.remove_prefix(end);
  i = 0;
  while (i < left_.size() && IsHtmlSpace(left_[i])) ++i;
  if (i == left_.size() || left_[i] != '=') return true;
  ++i;
  while (i < left_.size() && IsHtmlSpace(left_[i])) ++i;
  left_.remove_prefix(i);
  if (left_.empty()) return true;
  const char quote = left_[0];
  if (quote == '"' || quote == '\'') {
    const size_t closing = std::min(left_.find(quote, 1), left_.size());
    value_ = left_.substr(1, closing - 1);
    left_.remove_prefix(std::min(closing + 1, left_.size()));
    return true;
  }
  end = 0;
  while (end < left_.size() && !IsHtmlSpace(left_[end])) ++end;
  value_ = left_.substr(0, end);
  left_.remove_prefix(end);
  return true;
}

}  // namespace crosscheck
