#include "checker/ingest/html/page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/html/hints.h"
#include "checker/ingest/html/tag_facts.h"

namespace crosscheck {
namespace {

class PageReader {
 public:
  PageReader(absl::string_view text, const Limits& limits)
      : text_(text), limits_(limits), tokenizer_(text) {
    page_.containers.push_back({});
    stack_.push_back({});
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
    while (stack_.size() > 1) Pop();
    page_.containers[0].end = static_cast<uint32_t>(page_.containers.size());
    page_.oddities = tokenizer_.oddities();
    return std::move(page_);
  }

 private:
  // An element that is open.
  struct Level {
    absl::string_view name;
    HtmlElement element = HtmlElement::kOther;
    bool block = false;
    bool hidden = false;
    bool beside = false;     // Other articles, or comments.
    uint32_t container = 0;  // It, or the one around it.
  };

  static bool Same(const Level& level, const HtmlToken& tag) {
    return level.element == tag.info.element &&
           absl::EqualsIgnoreCase(level.name, tag.name);
  }

  HtmlRange RangeOf(absl::string_view part) const {
    if (part.empty()) return {};
    const auto begin = static_cast<uint32_t>(part.data() - text_.data());
    return {begin, begin + static_cast<uint32_t>(part.size())};
  }

  bool hidden() const { return hidden_ > 0; }

  // How many elements are open whose names share a bucket with `name`: where
  // there are none, an end tag need not be looked for in all that is open.
  int& OpenLike(absl::string_view name) {
    uint32_t hash = 0;
    for (const char c : name) {
      hash = hash * 31 + static_cast<unsigned char>(absl::ascii_tolower(
                             static_cast<unsigned char>(c)));
    }
    return open_like_[(hash ^ (hash >> 8)) % open_like_.size()];
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
    if (hidden()) return;
    const absl::string_view text =
        text_.substr(token.begin, token.end - token.begin);
    uint32_t characters = 0;
    for (const char c : text) characters += IsHtmlSpace(c) ? 0 : 1;
    if (characters == 0 && !in_line_) return;
    HtmlLine& line = LineHere();
    line.characters += characters;
    const bool linked = links_ > 0;
    if (linked) line.linked += characters;
    page_.pieces.push_back(
        {{static_cast<uint32_t>(token.begin), static_cast<uint32_t>(token.end)},
         HtmlPiece::kText,
         linked,
         preformatted_ > 0});
    if (characters > 0) last_break_ = false;
  }

  void AddMark(HtmlPiece::Kind kind, HtmlRange tag = {}) {
    if (!hidden() && in_line_) {
      page_.pieces.push_back({tag, kind, links_ > 0, false});
    }
  }

  // Two breaks are the end of a paragraph.
  void Break() {
    if (hidden()) return;
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
    const Level& level = stack_.back();
    HtmlLine line;
    line.container = level.container;
    line.element = page_.containers[level.container].element;
    line.row = row_;
    line.cell = cell_;
    line.table = table_;
    line.heading = static_cast<uint8_t>(heading_);
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
      CloseImplied(element);
    }
    if (element == HtmlElement::kA) CloseOne(HtmlElement::kA);
    if (element == HtmlElement::kSpan && IsGluedToCaption()) EndLine();
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
    if (!in_line_ || !absl::StrContains(tag.name, '-')) return false;
    const uint16_t hints =
        static_cast<uint16_t>(facts.hints | HintsOfName(tag.name));
    if ((hints & kHintFurniture) != 0) return false;
    const HtmlElement around =
        page_.containers[stack_.back().container].element;
    return around == HtmlElement::kP || around == HtmlElement::kLi ||
           around == HtmlElement::kTd || HeadingLevel(around) > 0;
  }

  // Whether the end tag is that of an element which was opened as a block.
  bool EndsBlock(const HtmlToken& tag) const {
    if ((tag.info.traits & kHtmlBlock) == 0) return false;
    if (!absl::StrContains(tag.name, '-')) return true;
    size_t i = stack_.size() - 1;
    while (i > 0 && !stack_[i].block && !Same(stack_[i], tag)) --i;
    return i == 0 || stack_[i].block;
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
    raw_is_title_ = tag.info.element == HtmlElement::kTitle && !hidden();
    if (tag.info.element == HtmlElement::kMeta) {
      if (!facts.name.empty() && !facts.content.empty()) {
        page_.metas.push_back({facts.name, RangeOf(facts.content)});
      }
    } else if (tag.info.element == HtmlElement::kLink) {
      if (facts.canonical && page_.canonical.empty()) {
        page_.canonical = RangeOf(facts.href);
      }
    } else if (tag.info.element == HtmlElement::kTime && beside_ == 0 &&
               !facts.datetime.empty()) {
      page_.times.push_back(
          {RangeOf(facts.datetime), stack_.back().container, facts.published});
    }
  }

  void Push(const HtmlToken& tag, bool block, const HtmlTagFacts& facts) {
    if (stack_.size() > static_cast<size_t>(limits_.html_depth)) {
      AddOverLimit(
          tag.begin, depth_noted_,
          absl::StrCat("elements inside each other deeper than the "
                       "limit of ",
                       limits_.html_depth, "; read as though they were not"));
      unstacked_ += block ? 1 : 0;
      return;
    }
    Level level;
    level.name = tag.name;
    level.element = tag.info.element;
    level.block = block;
    level.hidden = facts.hidden || (facts.hints & kHintHidden) != 0 ||
                   (tag.info.traits & kHtmlHidden) != 0;
    // Nobody hides all of a page but to show it by a script.
    if (level.element == HtmlElement::kBody ||
        level.element == HtmlElement::kHtml) {
      level.hidden = false;
    }
    level.container = stack_.back().container;
    if (block) {
      uint16_t hints = facts.hints;
      if (absl::StrContains(tag.name, '-')) hints |= HintsOfName(tag.name);
      level.container = static_cast<uint32_t>(page_.containers.size());
      page_.containers.push_back(
          {stack_.back().container, 0, tag.info.element, hints});
    }
    hidden_ += level.hidden ? 1 : 0;
    Count(level, 1);
    level.beside = level.element == HtmlElement::kAside ||
                   level.element == HtmlElement::kNav ||
                   (facts.hints & kHintComments) != 0;
    beside_ += level.beside ? 1 : 0;
    ++OpenLike(level.name);
    stack_.push_back(level);
  }

  void Count(const Level& level, int by) {
    switch (level.element) {
      case HtmlElement::kA:
        links_ += by;
        break;
      case HtmlElement::kPre:
        preformatted_ += by;
        break;
      case HtmlElement::kTable:
      case HtmlElement::kTr:
      case HtmlElement::kTd:
      case HtmlElement::kTh:
        break;
      default:
        if (by > 0 && HeadingLevel(level.element) > 0) {
          heading_ = HeadingLevel(level.element);
        } else if (HeadingLevel(level.element) > 0) {
          heading_ = 0;
        }
        break;
    }
    if (by > 0) SetCell(level.element, level.container);
  }

  void SetCell(HtmlElement element, uint32_t container) {
    if (element == HtmlElement::kTable) {
      table_ = container;
      row_ = cell_ = 0;
    } else if (element == HtmlElement::kTr) {
      row_ = container;
      cell_ = 0;
    } else if (element == HtmlElement::kTd || element == HtmlElement::kTh) {
      cell_ = container;
    }
  }

  void Pop() {
    const Level level = stack_.back();
    stack_.pop_back();
    hidden_ -= level.hidden ? 1 : 0;
    beside_ -= level.beside ? 1 : 0;
    Count(level, -1);
    --OpenLike(level.name);
    if (level.block) {
      page_.containers[level.container].end =
          static_cast<uint32_t>(page_.containers.size());
    }
    if (level.element == HtmlElement::kTable ||
        level.element == HtmlElement::kTr ||
        level.element == HtmlElement::kTd ||
        level.element == HtmlElement::kTh) {
      FindCell();
    }
  }

  // Table, row and cell of what is open now.
  void FindCell() {
    table_ = row_ = cell_ = 0;
    size_t table = stack_.size();
    while (table > 0 && stack_[table - 1].element != HtmlElement::kTable) {
      --table;
    }
    if (table == 0) return;
    for (size_t i = table - 1; i < stack_.size(); ++i) {
      SetCell(stack_[i].element, stack_[i].container);
    }
  }

  void PopTo(size_t size) {
    while (stack_.size() > size) Pop();
  }

  // Closes the innermost `element`, unless a block has begun in it.
  void CloseOne(HtmlElement element) {
    for (size_t i = stack_.size() - 1; i > 0 && !stack_[i].block; --i) {
      if (stack_[i].element == element) {
        PopTo(i);
        return;
      }
    }
  }

  // Closes what a new `element` ends without an end tag: a paragraph by any
  // block, a heading by a paragraph, an item by the next one of its list, a
  // cell by the next one.
  void CloseImplied(HtmlElement element) {
    size_t i = stack_.size() - 1;
    while (i > 0 && !stack_[i].block) --i;
    // Nobody means a paragraph to be in a heading.
    const bool heading_ends =
        HeadingLevel(stack_[i].element) > 0 &&
        (element == HtmlElement::kP || element == HtmlElement::kUl ||
         element == HtmlElement::kTable || HeadingLevel(element) > 0);
    if (i > 0 && (stack_[i].element == HtmlElement::kP || heading_ends)) {
      PopTo(i);
    }
    const auto closes = [element](HtmlElement open) {
      switch (element) {
        case HtmlElement::kLi:
          return open == HtmlElement::kLi;
        case HtmlElement::kDt:
        case HtmlElement::kDd:
          return open == HtmlElement::kDt || open == HtmlElement::kDd;
        case HtmlElement::kTd:
        case HtmlElement::kTh:
          return open == HtmlElement::kTd || open == HtmlElement::kTh;
        case HtmlElement::kTr:
          return open == HtmlElement::kTr;
        default:
          return false;
      }
    };
    for (i = stack_.size() - 1; i > 0; --i) {
      const HtmlElement open = stack_[i].element;
      if (closes(open)) {
        PopTo(i);
        return;
      }
      const bool bound =
          open == HtmlElement::kTable || open == HtmlElement::kUl ||
          (open == HtmlElement::kTr && element != HtmlElement::kTr) ||
          stack_.size() - i > kImpliedDepth;
      if (bound) return;
    }
  }

  void Close(const HtmlToken& tag) {
    const bool block = EndsBlock(tag);
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
    if (OpenLike(tag.name) == 0) return;
    for (size_t i = stack_.size() - 1; i > 0; --i) {
      if (Same(stack_[i], tag)) {
        PopTo(i);
        return;
      }
      // The end of an inline element closes no block around it, and no end
      // reaches out of a cell but that of a table's part.
      if (!block && stack_[i].block) return;
    }
  }

  static constexpr size_t kImpliedDepth = 16;

  const absl::string_view text_;
  const Limits& limits_;
  HtmlTokenizer tokenizer_;
  HtmlPage page_;
  std::vector<Level> stack_;  // The first one is the page.
  std::array<int, 256> open_like_ = {};
  int64_t unstacked_ = 0;  // Blocks that are open and too deep for it.
  int hidden_ = 0;         // Levels that are.
  int beside_ = 0;
  int links_ = 0;
  int preformatted_ = 0;
  int heading_ = 0;
  uint32_t table_ = 0;
  uint32_t row_ = 0;
  uint32_t cell_ = 0;
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
