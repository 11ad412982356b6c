#include "checker/ingest/wire/story_text.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/html_fragment.h"
#include "checker/ingest/mapped_text.h"
#include "checker/ingest/wire/xml_names.h"

namespace crosscheck {
namespace {

struct Meaning {
  absl::string_view nitf;
  absl::string_view html;
};

constexpr Meaning kMeanings[] = {
    {"block", "div"},   {"bq", "blockquote"},   {"fn", "p"},
    {"hedline", "div"}, {"hl1", "h1"},          {"hl2", "h2"},
    {"media", "div"},   {"media-caption", "p"}, {"datasource", "p"},
};

// The name of the element of HTML that one of NITF is; empty if it is none, and
// what stands in it belongs to the sentence around.
absl::string_view HtmlName(absl::string_view name) {
  for (const Meaning& row : kMeanings) {
    if (row.nitf == name) return row.html;
  }
  const bool own = absl::StrContains(name, '-');
  const HtmlElementInfo info = FindHtmlElement(name);
  const bool cuts = (info.traits & (kHtmlBlock | kHtmlVoid)) != 0;
  const bool moves = name == "sup" || name == "sub";
  return !own && (cuts || moves) ? name : "";
}

bool IsVoid(absl::string_view name) {
  return (FindHtmlElement(name).traits & kHtmlVoid) != 0;
}

// What stands at text[at] once tags and white space are passed over.
absl::string_view NextWords(absl::string_view text, size_t at) {
  while (at < text.size()) {
    if (absl::ascii_isspace(static_cast<unsigned char>(text[at]))) {
      ++at;
    } else if (text[at] == '<') {
      at = std::min(text.find('>', at), text.size() - 1) + 1;
    } else {
      break;
    }
  }
  return text.substr(at);
}

absl::string_view FirstWord(absl::string_view text) {
  text = absl::StripLeadingAsciiWhitespace(text);
  return text.substr(0, text.find_first_of(" \t\r\n,<&("));
}

bool EndsInDash(absl::string_view text) {
  text = absl::StripTrailingAsciiWhitespace(text);
  for (const absl::string_view dash : {"-", "–", "—"}) {
    if (absl::EndsWith(text, dash)) return true;
  }
  return false;
}

}  // namespace

void StoryText::Start(const XmlToken& tag, Language language) {
  const absl::string_view local = LocalName(tag.name);
  if (language == Language::kXhtml) {
    if (local == "p" && TakesDateline(tag)) return;
    const std::string attributes(tag.attributes);
    content_.AddAs(absl::StrCat("<", local, attributes, ">"), tag);
    return;
  }
  const absl::string_view name = HtmlName(local);
  if (name.empty()) return;
  if (name == "p" && TakesDateline(tag)) return;
  content_.AddAs(absl::StrCat("<", name, ">"), tag);
}

void StoryText::End(const XmlToken& tag, Language language) {
  absl::string_view name = LocalName(tag.name);
  if (language == Language::kNitf) name = HtmlName(name);
  // "</br>" is a line end to HTML, which would make two of "<br/>".
  if (name.empty() || IsVoid(name)) return;
  content_.AddAs(absl::StrCat("</", name, ">"), tag);
}

void StoryText::Text(const XmlToken& token) {
  XmlToken as_it_is = token;  // Its entities are decoded as those of HTML.
  as_it_is.kind = XmlToken::kCData;
  content_.Add(text_, as_it_is);
}

void StoryText::Dateline(const XmlToken& token) { dateline_.push_back(token); }

bool StoryText::TakesDateline(const XmlToken& tag) {
  if (dateline_.empty()) return false;
  std::vector<XmlToken> dateline;
  dateline.swap(dateline_);
  std::string words;
  for (const XmlToken& token : dateline) {
    const absl::string_view text = text_;
    absl::StrAppend(&words, text.substr(token.begin, token.end - token.begin));
  }
  const absl::string_view first = FirstWord(words);
  const bool repeated =
      absl::StartsWithIgnoreCase(NextWords(text_, tag.end), first);
  if (first.empty() || repeated) return false;
  const size_t begin = dateline.front().begin;
  const size_t end = dateline.back().end;
  Insert("<p>", begin, begin);
  for (const XmlToken& token : dateline) Text(token);
  Insert(" ", end, end);
  if (!EndsInDash(words)) {
    Insert("—", end, tag.end);
    Insert(" ", tag.end, tag.end);
  }
  return true;
}

void StoryText::Insert(absl::string_view text, size_t begin, size_t end) {
  XmlToken token;
  token.begin = begin;
  token.end = end;
  content_.AddAs(text, token);
}

TextField StoryText::Read(SourceFile& file, const Limits& limits) const {
  const SourceText source = {&file, content_.text(), &content_.to_source()};
  return ReadHtmlFragment(source, limits);
}

}  // namespace crosscheck
