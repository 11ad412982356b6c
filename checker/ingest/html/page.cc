#include "checker/ingest/html/page.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/open_elements.h"
#include "checker/ingest/html/tag_facts.h"

namespace crosscheck {
namespace {

// Mixes `text` into `hash`, eight bytes at a time.
uint64_t Mix(uint64_t hash, absl::string_view text) {
  constexpr uint64_t kPrime = 0x100000001b3u;
  uint64_t bytes = text.size();
  const auto mix = [&] {
    hash = (hash ^ bytes) * kPrime;
    hash ^= hash >> 32;
  };
  mix();
  while (text.size() >= sizeof bytes) {
    std::memcpy(&bytes, text.data(), sizeof bytes);
    mix();
    text.remove_prefix(sizeof bytes);
  }
  bytes = 0;
  for (const char c : text) bytes = bytes << 8 | static_cast<uint8_t>(c);
  mix();
  return hash;
}

// Elements of one name and class are of one kind.
uint32_t KindOf(absl::string_view name, absl::string_view css_class) {
  return static_cast<uint32_t>(Mix(Mix(0, name), css_class));
}

class PageReader {
 public:
  PageReader(absl::string_view text, const Limits& limits)
      : text_(text), limits_(limits), tokenizer_(text) {
    // About as many as pages have.
    page_.containers.reserve(text.size() / 128);
    page_.lines.reserve(text.size() / 128);
    page_.pieces.reserve(text.size() / 64);
    page_.containers.push_back({});
  }

  HtmlPage Read() {
    HtmlToken token;
    while (tokenizer_.Next(token)) {
      switch (token.kind) {
        case HtmlToken::kText:
          AddText(token);
          break;
        case HtmlToken::kRawText:
          AddRawText(token);
          break;
        case HtmlToken::kStartTag:
          Open(token);
          break;
        case HtmlToken::kEndTag:
          Close(token);
          break;
        case HtmlToken::kMarkup:
          break;
      }
    }
    EndLine();
    open_.CloseAll();
    EndContainers();
    page_.containers[0].end = static_cast<uint32_t>(page_.containers.size());
    page_.oddities = tokenizer_.oddities();
    return std::move(page_);
  }

 private:
  HtmlRange RangeOf(absl::string_view part) const {
    if (part.empty()) return {};
    const auto begin = static_cast<uint32_t>(part.data() - text_.data());
    return {begin, begin + static_cast<uint32_t>(part.size())};
  }

  // Whatever was just closed ends here.
  void EndContainers() {
    for (const uint32_t i : open_.closed()) {
      page_.containers[i].end = static_cast<uint32_t>(page_.containers.size());
    }
    open_.closed().clear();
  }

  HtmlTagFacts FactsOf(const HtmlToken& tag) {
    HtmlTagFacts facts = ReadHtmlTag(tag, limits_.tag_attributes);
    if (facts.cut_off) {
      AddOverLimit(tag.begin, attributes_noted_,
                   absl::StrCat("a tag with more than ", limits_.tag_attributes,
                                " attributes; those behind are not read"));
    }
    return facts;
  }

  void AddOverLimit(size_t at, bool& noted, std::string message) {
    if (!noted) page_.over_limit.push_back({at, std::move(message)});
    noted = true;
  }

  void AddRawText(const HtmlToken& token) {
    const HtmlRange range = {static_cast<uint32_t>(token.begin),
                             static_cast<uint32_t>(token.end)};
    if (raw_is_linked_data_) page_.linked_data.push_back(range);
    if (raw_is_title_ && page_.title.empty()) page_.title = range;
  }

  void AddText(const HtmlToken& token) {
    if (open_.hidden()) return;
    const absl::string_view text =
        text_.substr(token.begin, token.end - token.begin);
    uint32_t characters = 0;
    for (const char c : text) characters += IsHtmlSpace(c) ? 0 : 1;
    if (characters == 0 && !in_line_) return;
    HtmlLine& line = LineHere();
    line.characters += characters;
    const bool linked = open_.linked();
    if (linked) line.linked += characters;
    if (open_.linked_away()) line.away += characters;
    page_.pieces.push_back(
        {{static_cast<uint32_t>(token.begin), static_cast<uint32_t>(token.end)},
         HtmlPiece::kText,
         linked,
         open_.preformatted()});
    if (characters > 0) last_break_ = false;
  }

  void AddMark(HtmlPiece::Kind kind, HtmlRange tag = {}) {
    if (!open_.hidden() && in_line_) {
      page_.pieces.push_back({tag, kind, open_.linked(), false});
    }
  }

  // Two breaks are the end of a paragraph.
  void Break() {
    if (open_.hidden()) return;
    if (last_break_) {
      EndLine();
      return;
    }
    AddMark(HtmlPiece::kBreak);
    last_break_ = in_line_;
  }

  HtmlLine& LineHere() {
    if (in_line_) return page_.lines.back();
    in_line_ = true;
    last_break_ = false;
    HtmlLine line;
    line.container = open_.top().container;
    line.element = page_.containers[line.container].element;
    line.row = open_.row();
    line.cell = open_.cell();
    line.table = open_.table();
    line.heading = static_cast<uint8_t>(open_.heading());
    line.first_piece = static_cast<uint32_t>(page_.pieces.size());
    page_.lines.push_back(line);
    return page_.lines.back();
  }

  void EndLine() {
    if (in_line_) {
      page_.lines.back().last_piece =
          static_cast<uint32_t>(page_.pieces.size());
    }
    in_line_ = false;
    last_break_ = false;
  }

  void Open(const HtmlToken& tag) {
    const HtmlElement element = tag.info.element;
    if (element == HtmlElement::kBr) {
      Break();
      return;
    }
    const HtmlTagFacts facts = FactsOf(tag);
    Note(tag, facts);
    const bool block =
        (tag.info.traits & kHtmlBlock) != 0 && !IsWithinLine(tag, facts);
    if (block) {
      EndLine();
      open_.CloseImplied(element);
    }
    if (element == HtmlElement::kA) open_.CloseOne(HtmlElement::kA);
    EndContainers();
    if (element == HtmlElement::kSpan && IsGluedToCaption()) EndLine();
    if (facts.field) page_.fields.push_back(open_.top().container);
    if ((tag.info.traits & kHtmlVoid) != 0) return;
    if (element == HtmlElement::kSup) {
      AddMark(HtmlPiece::kRaised, {static_cast<uint32_t>(tag.begin),
                                   static_cast<uint32_t>(tag.end)});
    }
    if (element == HtmlElement::kSub) AddMark(HtmlPiece::kLowered);
    Push(tag, block, facts);
  }

  // Whether an element of the page's own is part of the sentence it stands in:
  // one that explains a word, or makes a figure look nice.
  bool IsWithinLine(const HtmlToken& tag, const HtmlTagFacts& facts) const {
    if (!in_line_ || (tag.info.traits & kHtmlOwn) == 0) return false;
    const uint16_t hints =
        static_cast<uint16_t>(facts.hints | HintsOfName(tag.name));
    if ((hints & kHintFurniture) != 0) return false;
    const HtmlElement around = page_.containers[open_.top().container].element;
    return around == HtmlElement::kP || around == HtmlElement::kLi ||
           around == HtmlElement::kTd || HeadingLevel(around) > 0;
  }

  // Whether a caption's sentence has just ended without a space: what comes is
  // a line of its own, who took the picture.
  bool IsGluedToCaption() const {
    if (!in_line_ || page_.lines.back().element != HtmlElement::kFigcaption) {
      return false;
    }
    const HtmlRange range = page_.pieces.back().range;
    return !range.empty() && text_[range.end - 1] == '.';
  }

  // What a tag says of the page.
  void Note(const HtmlToken& tag, const HtmlTagFacts& facts) {
    raw_is_linked_data_ = facts.linked_data;
    raw_is_title_ = tag.info.element == HtmlElement::kTitle && !open_.hidden();
    if (tag.info.element == HtmlElement::kMeta) {
      if (!facts.name.empty() && !facts.content.empty()) {
        page_.metas.push_back(
            {absl::AsciiStrToLower(facts.name), RangeOf(facts.content)});
      }
    } else if (tag.info.element == HtmlElement::kLink) {
      if (facts.canonical && page_.canonical.empty()) {
        page_.canonical = RangeOf(facts.href);
      }
    } else if (!facts.datetime.empty() && !open_.beside() &&
               (tag.info.element == HtmlElement::kTime || facts.published)) {
      page_.times.push_back(
          {RangeOf(facts.datetime), open_.top().container, facts.published});
    }
  }

  void Push(const HtmlToken& tag, bool block, const HtmlTagFacts& facts) {
    if (open_.depth() > static_cast<size_t>(limits_.html_depth)) {
      AddOverLimit(
          tag.begin, depth_noted_,
          absl::StrCat("elements inside each other deeper than the "
                       "limit of ",
                       limits_.html_depth, "; read as though they were not"));
      unstacked_ += block ? 1 : 0;
      return;
    }
    OpenElement element;
    element.name = tag.name;
    element.info = tag.info;
    element.block = block;
    element.away = tag.info.element == HtmlElement::kA && facts.leads_away;
    element.beside = tag.info.element == HtmlElement::kAside ||
                     tag.info.element == HtmlElement::kNav ||
                     (facts.hints & kHintComments) != 0;
    element.hidden = IsHidden(tag, block, facts);
    element.container =
        block ? AddContainer(tag, facts) : open_.top().container;
    open_.Push(element);
  }

  // Nobody hides all of a page but to show it by a script, and parts are said
  // to be hidden while there is a question in front of them.
  static bool IsHidden(const HtmlToken& tag, bool block,
                       const HtmlTagFacts& facts) {
    if (tag.info.element == HtmlElement::kBody ||
        tag.info.element == HtmlElement::kHtml) {
      return false;
    }
    return facts.hidden || (facts.hints & kHintHidden) != 0 ||
           (tag.info.traits & kHtmlHidden) != 0 || (facts.unspoken && !block);
  }

  uint32_t AddContainer(const HtmlToken& tag, const HtmlTagFacts& facts) {
    HtmlContainer container;
    container.parent = open_.top().container;
    container.element = tag.info.element;
    container.hints = facts.hints;
    if ((tag.info.traits & kHtmlOwn) != 0) {
      container.hints |= HintsOfName(tag.name);
    }
    if (facts.unspoken) container.hints |= kHintUnspoken;
    container.kind = KindOf(tag.name, facts.css_class);
    page_.containers.push_back(container);
    return static_cast<uint32_t>(page_.containers.size() - 1);
  }

  void Close(const HtmlToken& tag) {
    const bool block = open_.EndsBlock(tag);
    if (tag.info.element == HtmlElement::kBr) Break();
    if (block) EndLine();
    if (tag.info.element == HtmlElement::kSup ||
        tag.info.element == HtmlElement::kSub) {
      AddMark(HtmlPiece::kLevel);
    }
    if (block && unstacked_ > 0) {
      --unstacked_;
      return;
    }
    open_.Close(tag, block);
    EndContainers();
  }

  const absl::string_view text_;
  const Limits& limits_;
  HtmlTokenizer tokenizer_;
  HtmlPage page_;
  OpenElements open_;
  int64_t unstacked_ = 0;  // Blocks that are open and too deep for it.
  bool in_line_ = false;
  bool last_break_ = false;  // Nothing but white space since a <br>.
  bool raw_is_linked_data_ = false;
  bool raw_is_title_ = false;
  bool attributes_noted_ = false;
  bool depth_noted_ = false;
};

}  // namespace

HtmlPage ReadHtmlPage(absl::string_view page, const Limits& limits) {
  return PageReader(page, limits).Read();
}

}  // namespace crosscheck
