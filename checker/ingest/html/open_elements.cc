#include "checker/ingest/html/open_elements.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace crosscheck {
namespace {

constexpr size_t kImpliedDepth = 16;

bool Same(const OpenElement& open, const HtmlToken& tag) {
  return open.element == tag.info.element &&
         absl::EqualsIgnoreCase(open.name, tag.name);
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

int& OpenElements::OpenLike(absl::string_view name) {
  uint32_t hash = 0;
  for (const char c : name) {
    hash = hash * 31 + static_cast<unsigned char>(
                           absl::ascii_tolower(static_cast<unsigned char>(c)));
  }
  return open_like_[(hash ^ (hash >> 8)) % open_like_.size()];
}

void OpenElements::Push(const OpenElement& element) {
  Count(element, 1);
  ++OpenLike(element.name);
  stack_.push_back(element);
}

void OpenElements::Count(const OpenElement& element, int by) {
  hidden_ += element.hidden ? by : 0;
  beside_ += element.beside ? by : 0;
  away_ += element.away ? by : 0;
  if (element.element == HtmlElement::kA) links_ += by;
  if (element.element == HtmlElement::kPre) preformatted_ += by;
  if (const int level = HeadingLevel(element.element); level > 0) {
    heading_ = by > 0 ? level : 0;
  }
  if (by > 0) SetCell(element.element, element.container);
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
  while (table > 0 && stack_[table - 1].element != HtmlElement::kTable) {
    --table;
  }
  if (table == 0) return;
  for (size_t i = table - 1; i < stack_.size(); ++i) {
    SetCell(stack_[i].element, stack_[i].container);
  }
}

void OpenElements::Pop() {
  const OpenElement element = stack_.back();
  stack_.pop_back();
  Count(element, -1);
  --OpenLike(element.name);
  if (element.block) closed_.push_back(element.container);
  if (IsOfTable(element.element)) FindCell();
}

void OpenElements::PopTo(size_t size) {
  while (stack_.size() > size) Pop();
}

void OpenElements::CloseOne(HtmlElement element) {
  for (size_t i = stack_.size() - 1; i > 0 && !stack_[i].block; --i) {
    if (stack_[i].element == element) {
      PopTo(i);
      return;
    }
  }
}

void OpenElements::CloseImplied(HtmlElement element) {
  size_t i = stack_.size() - 1;
  while (i > 0 && !stack_[i].block) --i;
  const bool heading_ends =
      HeadingLevel(stack_[i].element) > 0 && EndsHeading(element);
  if (i > 0 && (stack_[i].element == HtmlElement::kP || heading_ends)) PopTo(i);
  for (i = stack_.size() - 1; i > 0; --i) {
    const HtmlElement open = stack_[i].element;
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
  if (OpenLike(tag.name) == 0) return;
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
  if (!absl::StrContains(tag.name, '-')) return true;
  size_t i = stack_.size() - 1;
  while (i > 0 && !stack_[i].block && !Same(stack_[i], tag)) --i;
  return i == 0 || stack_[i].block;
}

}  // namespace crosscheck
