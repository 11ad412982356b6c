#include "checker/ingest/html/elements.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "absl/strings/ascii.h"

namespace crosscheck {
namespace {

using E = HtmlElement;

struct Row {
  absl::string_view name;
  HtmlElementInfo info;
};

constexpr uint8_t kHiddenRaw = kHtmlRaw | kHtmlHidden;
constexpr uint8_t kBlockHidden = kHtmlBlock | kHtmlHidden;

constexpr Row kRows[] = {
    {"a", {E::kA, 0}},
    {"address", {E::kDiv, kHtmlBlock}},
    {"area", {E::kOther, kHtmlVoid}},
    {"article", {E::kArticle, kHtmlBlock}},
    {"aside", {E::kAside, kHtmlBlock}},
    {"audio", {E::kOther, kHtmlHidden}},
    {"base", {E::kOther, kHtmlVoid}},
    {"blockquote", {E::kDiv, kHtmlBlock}},
    {"body", {E::kBody, kHtmlBlock}},
    {"br", {E::kBr, kHtmlVoid}},
    {"button", {E::kOther, kHtmlHidden}},
    {"canvas", {E::kOther, kHtmlHidden}},
    {"caption", {E::kCaption, kHtmlBlock}},
    {"center", {E::kDiv, kHtmlBlock}},
    {"col", {E::kOther, kHtmlVoid}},
    {"datalist", {E::kOther, kBlockHidden}},
    {"dd", {E::kDd, kHtmlBlock}},
    {"del", {E::kOther, kHtmlHidden}},  // It is no longer said.
    {"details", {E::kDiv, kHtmlBlock}},
    {"dialog", {E::kDialog, kHtmlBlock}},
    {"div", {E::kDiv, kHtmlBlock}},
    {"dl", {E::kUl, kHtmlBlock}},
    {"dt", {E::kDt, kHtmlBlock}},
    {"embed", {E::kOther, kHtmlVoid}},
    {"fieldset", {E::kDiv, kHtmlBlock}},
    {"figcaption", {E::kFigcaption, kHtmlBlock}},
    {"figure", {E::kDiv, kHtmlBlock}},
    {"footer", {E::kFooter, kHtmlBlock}},
    {"form", {E::kForm, kHtmlBlock}},
    {"frameset", {E::kOther, kBlockHidden}},
    {"h1", {E::kH1, kHtmlBlock}},
    {"h2", {E::kH2, kHtmlBlock}},
    {"h3", {E::kH3, kHtmlBlock}},
    {"h4", {E::kH4, kHtmlBlock}},
    {"h5", {E::kH5, kHtmlBlock}},
    {"h6", {E::kH6, kHtmlBlock}},
    {"head", {E::kHead, kHtmlBlock}},
    {"header", {E::kHeader, kHtmlBlock}},
    {"hgroup", {E::kDiv, kHtmlBlock}},
    {"hr", {E::kDiv, kHtmlBlock | kHtmlVoid}},
    {"html", {E::kHtml, kHtmlBlock}},
    {"iframe", {E::kOther, kHiddenRaw}},
    {"img", {E::kOther, kHtmlVoid}},
    {"input", {E::kInput, kHtmlVoid}},
    {"li", {E::kLi, kHtmlBlock}},
    {"link", {E::kLink, kHtmlVoid}},
    {"main", {E::kMain, kHtmlBlock}},
    {"map", {E::kOther, kHtmlHidden}},
    {"menu", {E::kUl, kHtmlBlock}},
    {"meta", {E::kMeta, kHtmlVoid}},
    {"nav", {E::kNav, kHtmlBlock}},
    {"noembed", {E::kOther, kHiddenRaw}},
    {"noframes", {E::kOther, kHiddenRaw}},
    {"noscript", {E::kOther, kHtmlHidden}},
    {"object", {E::kOther, kHtmlHidden}},
    {"ol", {E::kUl, kHtmlBlock}},
    {"option", {E::kOther, kHtmlHidden}},
    {"p", {E::kP, kHtmlBlock}},
    {"param", {E::kOther, kHtmlVoid}},
    {"pre", {E::kPre, kHtmlBlock}},
    {"rp", {E::kOther, kHtmlHidden}},
    {"s", {E::kOther, kHtmlHidden}},
    {"script", {E::kScript, kHiddenRaw}},
    {"section", {E::kDiv, kHtmlBlock}},
    {"select", {E::kOther, kHtmlHidden}},
    {"source", {E::kOther, kHtmlVoid}},
    {"span", {E::kSpan, 0}},
    {"strike", {E::kOther, kHtmlHidden}},
    {"style", {E::kOther, kHiddenRaw}},
    {"sub", {E::kSub, 0}},
    {"summary", {E::kDiv, kHtmlBlock}},
    {"sup", {E::kSup, 0}},
    {"svg", {E::kOther, kHtmlHidden}},
    {"table", {E::kTable, kHtmlBlock}},
    {"tbody", {E::kDiv, kHtmlBlock}},
    {"td", {E::kTd, kHtmlBlock}},
    {"template", {E::kOther, kBlockHidden}},
    {"textarea", {E::kOther, kHiddenRaw}},
    {"tfoot", {E::kDiv, kHtmlBlock}},
    {"th", {E::kTh, kHtmlBlock}},
    {"thead", {E::kDiv, kHtmlBlock}},
    {"time", {E::kTime, 0}},
    {"title", {E::kTitle, kHiddenRaw}},
    {"tr", {E::kTr, kHtmlBlock}},
    {"track", {E::kOther, kHtmlVoid}},
    {"ul", {E::kUl, kHtmlBlock}},
    {"video", {E::kOther, kHtmlHidden}},
    {"wbr", {E::kOther, kHtmlVoid}},
    {"xmp", {E::kOther, kHiddenRaw}},
};

static_assert(std::size(kRows) < 128, "see HtmlElementInfo::name");

constexpr size_t kSlots = 512;  // Several times the rows: few meet.

uint8_t Lower(char c) {
  return static_cast<uint8_t>(
      absl::ascii_tolower(static_cast<unsigned char>(c)));
}

// By the length of a name, which is not empty, and three of its letters; with
// these factors two rows meet.
size_t SlotOf(absl::string_view name) {
  const size_t first = Lower(name.front());
  const size_t middle = Lower(name[name.size() / 2]);
  const size_t last = Lower(name.back());
  return (name.size() * 13 + first * 30 + middle * 7 + last * 39) % kSlots;
}

// Indices into kRows plus one, by linear probing.
std::array<uint8_t, kSlots> MakeSlots() {
  std::array<uint8_t, kSlots> slots = {};
  uint8_t number = 0;
  for (const Row& row : kRows) {
    size_t slot = SlotOf(row.name);
    while (slots[slot] != 0) slot = (slot + 1) % kSlots;
    slots[slot] = ++number;
  }
  return slots;
}

bool IsNamed(const Row& row, absl::string_view name) {
  return row.name.size() == name.size() &&
         std::equal(name.begin(), name.end(), row.name.begin(),
                    [](char c, char lower) {
                      return Lower(c) == static_cast<uint8_t>(lower);
                    });
}

}  // namespace

HtmlElementInfo FindHtmlElement(absl::string_view name) {
  static const std::array<uint8_t, kSlots> slots = MakeSlots();
  constexpr size_t kLongest = 10;
  if (!name.empty() && name.size() <= kLongest) {
    for (size_t slot = SlotOf(name); slots[slot] != 0;
         slot = (slot + 1) % kSlots) {
      const Row& row = kRows[slots[slot] - 1];
      if (!IsNamed(row, name)) continue;
      HtmlElementInfo info = row.info;
      info.name = slots[slot];
      return info;
    }
  }
  if (name.find('-') == absl::string_view::npos) return {};
  return {HtmlElement::kDiv, kHtmlBlock | kHtmlOwn};
}

}  // namespace crosscheck
