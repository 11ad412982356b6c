#include "checker/ingest/office/docx_story.h"

#include <cstddef>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/wire/xml_names.h"

namespace crosscheck {
namespace {

struct Meaning {
  absl::string_view name;
  absl::string_view begin;
  absl::string_view end;
};

// Elements that are markup of HTML.
constexpr Meaning kMeanings[] = {
    {"tbl", "<table>", "</table>"},
    {"tr", "<tr>", "</tr>"},
    {"tc", "<td>", "</td>"},
    {"br", "<br>", ""},
    {"cr", "<br>", ""},
    {"tab", " ", ""},
    {"noBreakHyphen", "-", ""},
};

const Meaning* FindMeaning(absl::string_view name) {
  for (const Meaning& row : kMeanings) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

// What is not shown, or shown elsewhere: deletions, where moved text was, what
// stands beside a picture for programs that cannot show it, lists of tab stops.
bool IsLeftOut(absl::string_view name) {
  for (const absl::string_view row :
       {"del", "moveFrom", "Fallback", "tabs", "instrText", "delText", "sectPr",
        "tblPr", "sdtPr"}) {
    if (row == name) return true;
  }
  return false;
}

// "1", "true" and nothing mean yes.
bool IsOn(const XmlToken& tag) {
  const std::string value = XmlAttribute(tag, "val");
  return value != "0" && value != "false" && value != "off" && value != "none";
}

class DocxPart {
 public:
  DocxPart(XmlTokenizer& tokenizer, OfficeStory& story)
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
          if (in_text_ && !hidden_ && left_out_ == 0) story_.Text(token);
          break;
        case XmlToken::kDone:
          return true;
        case XmlToken::kError:
          return false;
      }
    }
  }

 private:
  void Start(const XmlToken& tag) {
    const absl::string_view name = LocalName(tag.name);
    if (left_out_ > 0) return;
    if (IsLeftOut(name)) {
      left_out_ = tokenizer_.depth();
    } else if (name == "p") {
      story_.BeginParagraph(tag);
    } else if (name == "r") {
      hidden_ = false;
      raised_ = false;
      in_run_ = true;
    } else if (name == "t") {
      in_text_ = true;
    } else if (in_run_ && (name == "vanish" || name == "webHidden")) {
      hidden_ = IsOn(tag);
    } else if (in_run_ && name == "vertAlign" && !raised_) {
      raised_ = XmlAttribute(tag, "val") == "superscript";
      if (raised_) story_.Tag("<sup>", tag);
    } else if (name == "pStyle") {
      TakeStyle(tag);
    } else if (const Meaning* meaning = FindMeaning(name)) {
      if (!hidden_) story_.Tag(meaning->begin, tag);
    }
  }

  void End(const XmlToken& tag) {
    if (left_out_ > 0) {
      if (tokenizer_.depth() < left_out_) left_out_ = 0;
      return;
    }
    const absl::string_view name = LocalName(tag.name);
    if (name == "p") {
      story_.EndParagraph(tag);
    } else if (name == "r") {
      if (raised_) story_.Tag("</sup>", tag);
      in_run_ = raised_ = hidden_ = false;
    } else if (name == "t") {
      in_text_ = false;
    } else if (const Meaning* meaning = FindMeaning(name)) {
      if (!meaning->end.empty()) story_.Tag(meaning->end, tag);
    }
  }

  void TakeStyle(const XmlToken& tag) {
    const std::string style = absl::AsciiStrToLower(XmlAttribute(tag, "val"));
    if (style == "title" || style == "heading1") story_.StyleAsTitle();
  }

  XmlTokenizer& tokenizer_;
  OfficeStory& story_;
  size_t left_out_ = 0;  // Depth of the element that is; 0: none.
  bool in_run_ = false;
  bool in_text_ = false;
  bool hidden_ = false;  // The run.
  bool raised_ = false;
};

}  // namespace

bool ReadDocxStory(XmlTokenizer& tokenizer, OfficeStory& story) {
  return DocxPart(tokenizer, story).Read();
}

}  // namespace crosscheck
