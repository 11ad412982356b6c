#include "checker/ingest/html/tag_facts.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/ingest/html/elements.h"
#include "checker/ingest/html/hints.h"

namespace crosscheck {
namespace {

// Most names differ in length.
bool Is(absl::string_view a, absl::string_view lower) {
  return a.size() == lower.size() && absl::EqualsIgnoreCase(a, lower);
}

// Whether a style says that nothing is shown.
bool HidesByStyle(absl::string_view style) {
  std::string bare;
  for (const char c : style) {
    if (!IsHtmlSpace(c)) {
      bare.push_back(static_cast<char>(
          absl::ascii_tolower(static_cast<unsigned char>(c))));
    }
  }
  return absl::StrContains(bare, "display:none") ||
         absl::StrContains(bare, "visibility:hidden");
}

bool IsHiddenValue(absl::string_view value) {
  return !Is(value, "until-found") && !Is(value, "false");
}

void ReadMetaAttribute(absl::string_view name, absl::string_view value,
                       HtmlTagFacts& facts) {
  if (Is(name, "name") || Is(name, "property") || Is(name, "itemprop")) {
    if (facts.name.empty()) facts.name = value;
  } else if (Is(name, "content")) {
    facts.content = value;
  }
}

// What is needed of other attributes to understand one.
struct Values {
  absl::string_view type;
  absl::string_view title;
};

void ReadAttribute(const HtmlToken& tag, absl::string_view name,
                   absl::string_view value, HtmlTagFacts& facts,
                   Values& values) {
  if (tag.info.element == HtmlElement::kMeta) {
    ReadMetaAttribute(name, value, facts);
    return;
  }
  if (name.size() < 2 || name.size() > 11) return;
  switch (absl::ascii_tolower(static_cast<unsigned char>(name[0]))) {
    case 'a':
      facts.unspoken |= Is(name, "aria-hidden") && Is(value, "true");
      break;
    case 'c':
      if (Is(name, "class")) {
        facts.css_class = value;
        facts.hints |= HintsOfName(value);
      }
      if (Is(name, "content")) facts.content = value;
      break;
    case 'd':
      if (Is(name, "datetime")) facts.datetime = value;
      if (Is(name, "data-testid")) facts.hints |= HintsOfName(value);
      break;
    case 'h':
      if (Is(name, "hidden")) facts.hidden |= IsHiddenValue(value);
      if (Is(name, "href")) {
        facts.href = value;
        facts.leads_away = !absl::StartsWith(value, "#");
      }
      break;
    case 'i':
      if (Is(name, "id")) facts.hints |= HintsOfName(value);
      if (Is(name, "itemprop")) {
        facts.hints |= HintsOfName(value) & kHintBody;
        facts.published |= Is(value, "datepublished");
      }
      break;
    case 'n':
      if (Is(name, "name")) facts.hints |= HintsOfName(value) & kHintBody;
      break;
    case 'p':
      facts.published |= Is(name, "pubdate");
      break;
    case 'r':
      if (Is(name, "role")) facts.hints |= HintsOfName(value);
      if (Is(name, "rel")) facts.canonical |= Is(value, "canonical");
      break;
    case 's':
      facts.hidden |= Is(name, "style") && HidesByStyle(value);
      break;
    case 't':
      if (Is(name, "type")) {
        facts.linked_data |= Is(value, "application/ld+json");
        values.type = value;
      }
      if (Is(name, "title")) values.title = value;
      break;
    default:
      break;
  }
}

// Whether an <input> takes words.
bool TakesWords(absl::string_view type) {
  return type.empty() || Is(type, "text") || Is(type, "email") ||
         Is(type, "search") || Is(type, "tel") || Is(type, "password");
}

// Conclusions from several attributes.
void Conclude(const HtmlToken& tag, const Values& values, HtmlTagFacts& facts) {
  facts.field =
      tag.info.element == HtmlElement::kInput && TakesWords(values.type);
  // <abbr class="published" title="2016-09-29">
  const bool named = Is(tag.name, "abbr") && Is(facts.css_class, "published");
  facts.published |= named;
  if (!facts.published || !facts.datetime.empty()) return;
  facts.datetime = facts.content.empty() ? values.title : facts.content;
}

}  // namespace

HtmlTagFacts ReadHtmlTag(const HtmlToken& tag, int max_attributes) {
  HtmlTagFacts facts;
  Values values;
  HtmlAttributes attributes(tag.attributes);
  for (int n = 0; attributes.Next(); ++n) {
    if (n == max_attributes) {
      facts.cut_off = true;
      break;
    }
    ReadAttribute(tag, attributes.name(), attributes.value(), facts, values);
  }
  if (tag.info.element != HtmlElement::kMeta) Conclude(tag, values, facts);
  return facts;
}

}  // namespace crosscheck
