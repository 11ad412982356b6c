#include "checker/ingest/office/odt_story.h"

#include <cstddef>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/wire/xml_names.h"

namespace crosscheck {
namespace {

struct Meaning {
  absl::string_view name;
  absl::string_view begin;
  absl::string_view end;
};

// Elements that are markup of HTML, by their whole names.
constexpr Meaning kMeanings[] = {
    {"table:table", "<table>", "</table>"},
    {"table:table-row", "<tr>", "</tr>"},
    {"table:table-cell", "<td>", "</td>"},
    {"text:list", "<ul>", "</ul>"},
    {"text:list-item", "<li>", "</li>"},
    {"text:line-break", "<br>", ""},
    {"text:s", " ", ""},
    {"text:tab", " ", ""},
};

const Meaning* FindMeaning(absl::string_view name) {
  for (const Meaning& row : kMeanings) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

bool IsLeftOut(absl::string_view name) {
  for (const absl::string_view row :
       {"text:tracked-changes", "office:annotation", "text:hidden-text",
        "text:note-citation", "svg:title", "svg:desc", "office:forms"}) {
    if (row == name) return true;
  }
  // text:table-of-content, text:alphabetical-index and the like.
  return absl::StartsWith(name, "text:") &&
         (absl::EndsWith(name, "-index") ||
          absl::EndsWith(name, "table-of-content") ||
          name == "text:bibliography");
}

class OdtPart {
 public:
  OdtPart(XmlTokenizer& tokenizer, OfficeStory& story)
      : tokenizer_(tokenizer), story_(story) {}

  bool Read() {
    while (true) {
      const XmlToken token = tokenizer_.Next();
      switch (token.kind) {
        case XmlToken::kStart:
          Start(token);
          break;
        case XmlToken::kEnd:
          End(token);
          break;
        case XmlToken::kText:
        case XmlToken::kCData:
          // Between elements stands white space of the file's own layout.
          if (paragraphs_ > 0 && left_out_ == 0) story_.Text(token);
          break;
        case XmlToken::kDone:
          return true;
        case XmlToken::kError:
          return false;
      }
    }
  }

 private:
  struct Style {
    bool hidden = false;
    bool raised = false;
  };

  static bool IsParagraph(absl::string_view name) {
    return name == "text:p" || name == "text:h";
  }

  void Start(const XmlToken& tag) {
    if (left_out_ > 0) return;
    const absl::string_view name = tag.name;
    const Style style = StyleOf(tag);
    if (name == "style:style") {
      style_name_ = XmlAttribute(tag, "name");
    } else if (name == "style:text-properties") {
      AddStyle(tag);
    } else if (IsLeftOut(name) || style.hidden ||
               XmlAttribute(tag, "is-hidden") == "true") {
      left_out_ = tokenizer_.depth();
    } else if (name == "text:note") {
      story_.BeginNote();
    } else if (IsParagraph(name)) {
      ++paragraphs_;
      story_.BeginParagraph(tag);
      if (IsTitle(tag)) story_.StyleAsTitle();
    } else if (name == "text:span") {
      raised_.push_back(style.raised);
      if (style.raised) story_.Tag("<sup>", tag);
    } else if (const Meaning* meaning = FindMeaning(name)) {
      story_.Tag(meaning->begin, tag);
    }
  }

  void End(const XmlToken& tag) {
    if (left_out_ > 0) {
      if (tokenizer_.depth() < left_out_) left_out_ = 0;
      return;
    }
    const absl::string_view name = tag.name;
    if (name == "text:note") {
      story_.EndNote();
    } else if (IsParagraph(name)) {
      --paragraphs_;
      story_.EndParagraph(tag);
    } else if (name == "text:span") {
      if (raised_.back()) story_.Tag("</sup>", tag);
      raised_.pop_back();
    } else if (const Meaning* meaning = FindMeaning(name)) {
      if (!meaning->end.empty()) story_.Tag(meaning->end, tag);
    }
  }

  static bool IsTitle(const XmlToken& tag) {
    if (XmlAttribute(tag, "style-name") == "Title") return true;
    return tag.name == "text:h" && XmlAttribute(tag, "outline-level") == "1";
  }

  Style StyleOf(const XmlToken& tag) const {
    if (!absl::StartsWith(tag.name, "text:")) return {};
    const auto found = styles_.find(XmlAttribute(tag, "style-name"));
    return found == styles_.end() ? Style() : found->second;
  }

  void AddStyle(const XmlToken& tag) {
    Style style;
    style.hidden = XmlAttribute(tag, "display") == "none";
    const std::string position = XmlAttribute(tag, "text-position");
    style.raised = absl::StartsWith(position, "super");
    if (style.hidden || style.raised) styles_[style_name_] = style;
  }

  XmlTokenizer& tokenizer_;
  OfficeStory& story_;
  absl::flat_hash_map<std::string, Style> styles_;
  std::string style_name_;    // Of the style that is open.
  std::vector<bool> raised_;  // Whether each open span is.
  size_t left_out_ = 0;       // Depth of the element that is; 0: none.
  int paragraphs_ = 0;        // That are open: one may stand in another's note.
};

}  // namespace

bool ReadOdtStory(XmlTokenizer& tokenizer, OfficeStory& story) {
  return OdtPart(tokenizer, story).Read();
}

}  // namespace crosscheck
