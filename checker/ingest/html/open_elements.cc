#include "checker/ingest/html/open_elements.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

constexpr size_t kImpliedDepth = 16;

bool Same(const OpenElement& open, const HtmlToken& tag) {
  return open.info.name == tag.info.name &&
         (tag.info.name != 0 || absl::EqualsIgnoreCase(open.name, tag.name));
}

bool IsOfTable(HtmlElement element) {
  return element == HtmlElement::kTable || element == HtmlElement::kTr ||
         element == HtmlElement::kTd || element == HtmlElement::kTh;
}

// Whether a new block ends an `open` one of its sort.
bool ClosesLike(HtmlElement block, HtmlElement open) {
  switch (block) {
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
}

// Nobody means a paragraph to be in a heading.
bool EndsHeading(HtmlElement block) {
  return block == HtmlElement::kP || block == HtmlElement::kUl ||
         block == HtmlElement::kTable || HeadingLevel(block) > 0;
}

}  // namespace

uint8_t OpenElements::BucketOf(const HtmlElementInfo& info,
                               absl::string_view name) {
  if (info.name != 0) return info.name;
  uint32_t hash = 0;
  for (const char c : name) {
    hash = hash * 31 + static_cast<unsigned char>(
                           absl::ascii_tolower(static_cast<unsigned char>(c)));
  }
  return static_cast<uint8_t>(128 | ((hash ^ (hash >> 8)) % 128));
}

void OpenElements::Push(const OpenElement& element) {
  Count(element, 1);
  stack_.push_back(element);
  stack_.back().bucket = BucketOf(element.info, element.name);
  ++open_like_[stack_.back().bucket];
}

void OpenElements::Count(const OpenElement& element, int by) {
  hidden_ += element.hidden ? by : 0;
  beside_ += element.beside ? by : 0;
  away_ += element.away ? by : 0;
  const HtmlElement kind = element.info.element;
  if (kind == HtmlElement::kA) links_ += by;
  if (kind == HtmlElement::kPre) preformatted_ += by;
  if (const int level = HeadingLevel(kind); level > 0) {
    heading_ = by > 0 ? level : 0;
  }
  if (by > 0) SetCell(kind, element.container);
}

void OpenElements::SetCell(HtmlElement element, uint32_t container) {
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

void OpenElements::FindCell() {
  table_ = row_ = cell_ = 0;
  size_t table = stack_.size();
  while (table > 0 && stack_[table - 1].info.element != HtmlElement::kTable) {
    --table;
  }
  if (table == 0) return;
  for (size_t i = table - 1; i < stack_.size(); ++i) {
    SetCell(stack_[i].info.element, stack_[i].container);
  }
}

void OpenElements::Pop() {
  const OpenElement element = stack_.back();
  stack_.pop_back();
  Count(element, -1);
  --open_like_[element.bucket];
  if (element.block) closed_.push_back(element.container);
  if (IsOfTable(element.info.element)) FindCell();
}

void OpenElements::PopTo(size_t size) {
  while (stack_.size() > size) Pop();
}

void OpenElements::CloseOne(HtmlElement element) {
  for (size_t i = stack_.size() - 1; i > 0 && !stack_[i].block; --i) {
    if (stack_[i].info.element == element) {
      PopTo(i);
      return;
    }
  }
}

void OpenElements::CloseImplied(HtmlElement element) {
  size_t i = stack_.size() - 1;
  while (i > 0 && !stack_[i].block) --i;
  const HtmlElement block = stack_[i].info.element;
  const bool heading_ends = HeadingLevel(block) > 0 && EndsHeading(element);
  if (i > 0 && (block == HtmlElement::kP || heading_ends)) PopTo(i);
  for (i = stack_.size() - 1; i > 0; --i) {
    const HtmlElement open = stack_[i].info.element;
    if (ClosesLike(element, open)) {
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

void OpenElements::Close(const HtmlToken& tag, bool block) {
  if (open_like_[BucketOf(tag.info, tag.name)] == 0) return;
  for (size_t i = stack_.size() - 1; i > 0; --i) {
    if (Same(stack_[i], tag)) {
      PopTo(i);
      return;
    }
    if (!block && stack_[i].block) return;
  }
}

bool OpenElements::EndsBlock(const HtmlToken& tag) const {
  if ((tag.info.traits & kHtmlBlock) == 0) return false;
  if ((tag.info.traits & kHtmlOwn) == 0) return true;
  size_t i = stack_.size() - 1;
  while (i > 0 && !stack_[i].block && !Same(stack_[i], tag)) --i;
  return i == 0 || stack_[i].block;
}

}  // namespace crosscheck
