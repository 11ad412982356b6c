// The elements that are open at a place of a page, and what they make of the
// text there.
#ifndef CHECKER_INGEST_HTML_OPEN_ELEMENTS_H_
#define CHECKER_INGEST_HTML_OPEN_ELEMENTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {

// An element that is open.
struct OpenElement {
  absl::string_view name;
  HtmlElementInfo info;
  bool block = false;
  bool hidden = false;
  bool beside = false;     // Other articles, or comments.
  bool away = false;       // A link to another page.
  uint8_t bucket = 0;      // Set by OpenElements.
  uint32_t container = 0;  // It, or the one around it.
};

// Closes elements as browsers do where an end tag is missing or in vain.  Each
// operation takes constant time on average, however deep the page is.
class OpenElements {
 public:
  OpenElements() { stack_.push_back({}); }

  const OpenElement& top() const { return stack_.back(); }

  // The page, which is never closed, included.
  size_t depth() const { return stack_.size(); }

  bool hidden() const { return hidden_ > 0; }
  bool beside() const { return beside_ > 0; }
  bool linked() const { return links_ > 0; }
  bool linked_away() const { return away_ > 0; }
  bool preformatted() const { return preformatted_ > 0; }
  int heading() const { return heading_; }

  // Containers; 0 for none.
  uint32_t table() const { return table_; }
  uint32_t row() const { return row_; }
  uint32_t cell() const { return cell_; }

  void Push(const OpenElement& element);

  // Closes the innermost `element`, unless a block has begun in it.
  void CloseOne(HtmlElement element);

  // Closes what a new block, `element`, ends without an end tag: a paragraph by
  // any block, a heading by a paragraph, an item by the next one of its list, a
  // cell by the next one.
  void CloseImplied(HtmlElement element);

  // Closes what an end tag ends: nothing if it is in vain.  The end of an
  // inline element closes no block around it.
  void Close(const HtmlToken& tag, bool block);

  void CloseAll() { PopTo(1); }

  // Whether the end tag of an element of the page's own is that of one which
  // was opened as a block.
  bool EndsBlock(const HtmlToken& tag) const;

  // Containers that were closed since the last call, innermost first.
  std::vector<uint32_t>& closed() { return closed_; }

 private:
  void Pop();
  void PopTo(size_t size);
  void Count(const OpenElement& element, int by);
  void SetCell(HtmlElement element, uint32_t container);

  // Finds table, row and cell of what is open now.
  void FindCell();

  // Of elements whose names may be the same.
  static uint8_t BucketOf(const HtmlElementInfo& info, absl::string_view name);

  std::vector<OpenElement> stack_;  // The first one is the page.
  std::vector<uint32_t> closed_;

  // How many elements are open, by bucket: where there are none, an end tag
  // need not be looked for in all that is open.
  std::array<int, 256> open_like_ = {};
  int hidden_ = 0;  // Elements that are.
  int beside_ = 0;
  int links_ = 0;
  int away_ = 0;
  int preformatted_ = 0;
  int heading_ = 0;
  uint32_t table_ = 0;
  uint32_t row_ = 0;
  uint32_t cell_ = 0;
};

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_OPEN_ELEMENTS_H_
