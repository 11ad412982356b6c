// The elements of HTML, as far as they matter to a reader of text.
#ifndef CHECKER_INGEST_HTML_ELEMENTS_H_
#define CHECKER_INGEST_HTML_ELEMENTS_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace crosscheck {

enum class HtmlElement : uint8_t {
  kOther,
  kA,
  kArticle,
  kAside,
  kBody,
  kBr,
  kCaption,
  kDialog,
  kDd,
  kDiv,
  kDt,
  kFigcaption,
  kFooter,
  kForm,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHeader,
  kHead,
  kHtml,
  kInput,
  kLi,
  kLink,
  kMain,
  kMeta,
  kNav,
  kP,
  kPre,
  kScript,
  kSpan,
  kSub,
  kSup,
  kTable,
  kTd,
  kTh,
  kTime,
  kTitle,
  kTr,
  kUl,
};

// What an element does, as bits.
enum HtmlElementTrait : uint8_t {
  kHtmlBlock = 1,   // Begins and ends a line.
  kHtmlVoid = 2,    // Has no end tag.
  kHtmlRaw = 4,     // Its content is no markup up to its end tag.
  kHtmlHidden = 8,  // Its content is never part of a page's text.
  kHtmlOwn = 16,    // Of the page's own: its name has a hyphen.
};

struct HtmlElementInfo {
  HtmlElement element = HtmlElement::kOther;
  uint8_t traits = 0;
  uint8_t name = 0;  // A number below 128 for each that is known, else 0.
};

// Returns what is known of the element `name`, in any case.  A name with a
// hyphen is that of an element of the page's own, and counts as a block unless
// it stands within a line.
HtmlElementInfo FindHtmlElement(absl::string_view name);

// 1 to 6 for headings, else 0.
inline int HeadingLevel(HtmlElement element) {
  return element >= HtmlElement::kH1 && element <= HtmlElement::kH6
             ? static_cast<int>(element) - static_cast<int>(HtmlElement::kH1) +
                   1
             : 0;
}

}  // namespace crosscheck

#endif  // CHECKER_INGEST_HTML_ELEMENTS_H_
