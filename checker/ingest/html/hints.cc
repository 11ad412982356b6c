#include "checker/ingest/html/hints.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {
namespace {

// Words of class names, each list ascending.
constexpr absl::string_view kFurnitureWords[] = {
    "ad",          "ads",           "advert",         "advertisement",
    "adverts",     "aside",         "author",         "authors",
    "banner",      "bio",           "breadcrumb",     "breadcrumbs",
    "byline",      "colophon",      "consent",        "contentinfo",
    "cookie",      "cookies",       "copyright",      "credit",
    "credits",     "cta",           "date",           "donate",
    "foot",        "footer",        "gateway",        "gdpr",
    "latest",      "legal",         "login",          "masthead",
    "menu",        "menus",         "meta",           "modal",
    "more",        "most",          "mostread",       "nav",
    "navbar",      "navigation",    "newsletter",     "newsletters",
    "onward",      "outbrain",      "overlay",        "pager",
    "pagination",  "podcast",       "popular",        "popup",
    "print",       "privacy",       "promo",          "promos",
    "promotion",   "pullquote",     "rail",           "readmore",
    "recirc",      "recirculation", "recommendation", "recommendations",
    "recommended", "register",      "related",        "relatedposts",
    "search",      "share",         "sharedaddy",     "sharing",
    "sidebar",     "signup",        "skip",           "social",
    "sponsor",     "sponsored",     "subscribe",      "subscription",
    "taboola",     "tags",          "teaser",         "teasers",
    "ticker",      "timestamp",     "toolbar",        "tools",
    "topbar",      "topics",        "trending",       "widget"};
constexpr absl::string_view kCommentWords[] = {
    "comment", "comments", "disqus", "replies", "reply", "respond"};

// Parts of class names that are taken whole, in lower case; each list
// ascending.
constexpr absl::string_view kBodyParts[] = {
    "article-body",     "article-content", "article-text",  "article__body",
    "article__content", "articlebody",     "entry-content", "post-body",
    "post-content",     "story-body",      "story-content", "story-text"};
constexpr absl::string_view kHiddenParts[] = {
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden"};
constexpr absl::string_view kFurnitureParts[] = {
    "author-bio",    "author-box", "author-info", "author-meta", "author-name",
    "complementary", "navigation", "tag-list",    "taglist"};

// How parts begin that say what the article is about, whose, and of what sort:
// "category-newsletter", "author-more", "tag-most-read".
constexpr absl::string_view kTopicBeginnings[] = {
    "author-", "category-", "format-", "postid-", "tag-", "type-"};

// Words that make a part say how a page is laid out.
constexpr absl::string_view kLayoutWords[] = {
    "has",  "is",   "layout",  "no",   "not",    "off",
    "open", "with", "without", "wrap", "wrapper"};

// Lines, in lower case, and how lines begin.
constexpr absl::string_view kLines[] = {"ad",
                                        "ads",
                                        "advertisement",
                                        "advertising",
                                        "back to top",
                                        "close",
                                        "comments",
                                        "continue reading",
                                        "continue reading below",
                                        "download pdf",
                                        "follow us",
                                        "image",
                                        "latest news",
                                        "leave a comment",
                                        "live",
                                        "menu",
                                        "more on this story",
                                        "more stories",
                                        "most popular",
                                        "most read",
                                        "newsletter",
                                        "next",
                                        "previous",
                                        "print",
                                        "promoted content",
                                        "read more",
                                        "recommended",
                                        "related",
                                        "related articles",
                                        "related content",
                                        "related posts",
                                        "related stories",
                                        "related topics",
                                        "save",
                                        "share",
                                        "share on",
                                        "share this",
                                        "share this article",
                                        "share this story",
                                        "show more",
                                        "sign up",
                                        "skip advertisement",
                                        "skip to content",
                                        "sponsored",
                                        "sponsored content",
                                        "subscribe",
                                        "supported by",
                                        "tags",
                                        "top stories",
                                        "topics",
                                        "trending",
                                        "view comments",
                                        "you may also like"};

constexpr absl::string_view kBeginnings[] = {"(c) ",
                                             "advertisement ",
                                             "all rights reserved",
                                             "also read:",
                                             "by ",
                                             "click here",
                                             "click to ",
                                             "copyright ",
                                             "credit...",
                                             "credit:",
                                             "enter your email",
                                             "follow us on",
                                             "image caption",
                                             "image source",
                                             "last modified",
                                             "last updated",
                                             "leave a reply",
                                             "listen to this",
                                             "more on ",
                                             "photo by ",
                                             "photo credit",
                                             "photo:",
                                             "photograph:",
                                             "picture:",
                                             "please enter your",
                                             "posted by",
                                             "posted in",
                                             "posted on",
                                             "published by",
                                             "published on",
                                             "read also",
                                             "read more",
                                             "read next",
                                             "recommended:",
                                             "related:",
                                             "see also:",
                                             "share this",
                                             "sign up for",
                                             "sign up to",
                                             "story continues below",
                                             "subscribe to",
                                             "tags:",
                                             "this article was amended",
                                             "this content was",
                                             "topics:",
                                             "updated:",
                                             "your email address",
                                             "©"};

// Beginnings behind which a caption or news may come.
constexpr absl::string_view kOpenBeginnings[] = {
    "by ",       "credit...", "credit:",      "image caption", "image source",
    "photo by ", "photo:",    "photo credit", "photograph:",   "last updated",
    "picture:",  "posted by", "published by", "topics:",       "updated:"};

// Words of dates, as far as figures are none; ascending.
constexpr absl::string_view kDateWords[] = {
    "a",        "ago",    "am",      "apr",       "april",    "at",
    "aug",      "august", "bst",     "cet",       "dec",      "december",
    "edt",      "est",    "et",      "feb",       "february", "fri",
    "friday",   "gmt",    "hours",   "ist",       "jan",      "january",
    "jul",      "july",   "jun",     "june",      "m",        "mar",
    "march",    "may",    "minutes", "mon",       "monday",   "nov",
    "november", "oct",    "october", "on",        "p",        "pdt",
    "pm",       "posted", "pst",     "published", "pt",       "sat",
    "saturday", "sep",    "sept",    "september", "sun",      "sunday",
    "t",        "th",     "thu",     "thursday",  "tue",      "tuesday",
    "updated",  "utc",    "wed",     "wednesday", "z"};

constexpr size_t kLongestLine = 120;   // Bytes.
constexpr size_t kLongestByline = 60;  // Bytes of "By ...".

bool IsUpper(char c) {
  return absl::ascii_isupper(static_cast<unsigned char>(c));
}

bool IsLower(char c) {
  return absl::ascii_islower(static_cast<unsigned char>(c));
}

// A list of words that are looked for in every class of a page, where nearly
// none of them is found: most are told from all of the list by their first
// letter and length.
class WordSet {
 public:
  template <size_t n>
  explicit WordSet(const absl::string_view (&list)[n]) : words_(list) {
    for (const absl::string_view word : words_) {
      lengths_[First(word)] |= BitOf(word);
    }
  }

  bool Has(absl::string_view word) const {
    return (lengths_[First(word)] & BitOf(word)) != 0 &&
           std::binary_search(words_.begin(), words_.end(), word);
  }

 private:
  static uint8_t First(absl::string_view word) {
    return static_cast<uint8_t>(word[0]);
  }
  static uint32_t BitOf(absl::string_view word) {
    return 1U << std::min<size_t>(word.size(), 31);
  }

  const absl::Span<const absl::string_view> words_;
  std::array<uint32_t, 256> lengths_ = {};  // Bits, by first letter.
};

struct WordSets {
  WordSet furniture{kFurnitureWords};
  WordSet comments{kCommentWords};
  WordSet layout{kLayoutWords};
  WordSet body_parts{kBodyParts};
  WordSet hidden_parts{kHiddenParts};
  WordSet furniture_parts{kFurnitureParts};
};

const WordSets& Sets() {
  static const WordSets* const sets = new WordSets;
  return *sets;
}

uint16_t HintsOfWord(absl::string_view word) {
  if (Sets().furniture.Has(word)) return kHintFurniture;
  if (Sets().comments.Has(word)) return kHintFurniture | kHintComments;
  return word == "caption" ? kHintCaption : 0;
}

uint16_t HintsOfWholePart(absl::string_view part) {
  if (Sets().body_parts.Has(part)) return kHintBody;
  if (Sets().hidden_parts.Has(part)) return kHintHidden;
  return Sets().furniture_parts.Has(part) ? kHintFurniture : 0;
}

// Of what has no spaces.
uint16_t HintsOfPart(absl::string_view part) {
  constexpr size_t kLongestPart = 64;
  if (part.size() > kLongestPart) return 0;
  char lower[kLongestPart];
  for (size_t i = 0; i < part.size(); ++i) {
    lower[i] = absl::ascii_tolower(static_cast<unsigned char>(part[i]));
  }
  const absl::string_view whole(lower, part.size());
  uint16_t hints = HintsOfWholePart(whole);
  if (hints != 0) return hints;
  for (const absl::string_view beginning : kTopicBeginnings) {
    if (absl::StartsWith(whole, beginning)) return 0;
  }
  for (size_t begin = 0; begin < whole.size();) {
    size_t end = begin;
    while (end < whole.size() &&
           absl::ascii_isalpha(static_cast<unsigned char>(whole[end])) &&
           !(end > begin && IsUpper(part[end]) && IsLower(part[end - 1]))) {
      ++end;
    }
    if (end > begin) {
      const absl::string_view word = whole.substr(begin, end - begin);
      if (Sets().layout.Has(word)) return 0;
      hints |= HintsOfWord(word);
    }
    begin = end == begin || (end < whole.size() && !IsUpper(part[end]))
                ? end + 1
                : end;
  }
  // "comment-caption", "related-excerpt": part of something that is out.
  return (hints & kHintFurniture) != 0
             ? hints & (kHintFurniture | kHintComments)
             : hints;
}

// Whether `text` has nothing but words and figures of dates in it, from its
// first figure on or as a whole.
bool SaysWhen(absl::string_view text, bool from_figure) {
  bool figure = false;
  for (size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (!absl::ascii_isalpha(byte)) {
      figure |= absl::ascii_isdigit(byte) != 0;
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() &&
           absl::ascii_isalpha(static_cast<unsigned char>(text[end]))) {
      ++end;
    }
    const bool known =
        std::binary_search(std::begin(kDateWords), std::end(kDateWords),
                           text.substr(at, end - at));
    if (!known && (figure || !from_figure)) return false;
    at = end;
  }
  return figure;
}

bool HasDigit(absl::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
}

}  // namespace

uint16_t HintsOfName(absl::string_view name) {
  uint16_t hints = 0;
  for (size_t begin = 0; begin < name.size();) {
    size_t end = begin;
    while (end < name.size() && !IsHtmlSpace(name[end])) ++end;
    if (end > begin) hints |= HintsOfPart(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return hints;
}

bool IsFurnitureLine(absl::string_view text) {
  text = absl::StripAsciiWhitespace(text);
  if (text.size() > kLongestLine) return false;
  const std::string lower = absl::AsciiStrToLower(text);
  absl::string_view line = lower;
  while (absl::ConsumeSuffix(&line, ":") || absl::ConsumeSuffix(&line, ".") ||
         absl::ConsumeSuffix(&line, "»") || absl::ConsumeSuffix(&line, " ")) {
  }
  if (std::binary_search(std::begin(kLines), std::end(kLines), line)) {
    return true;
  }
  if (absl::StrContains(line, " appeared first on ")) return true;
  const auto* const beginning = std::find_if(
      std::begin(kBeginnings), std::end(kBeginnings),
      [&lower](absl::string_view b) { return absl::StartsWith(lower, b); });
  if (beginning == std::end(kBeginnings)) return false;
  // A figure there is that of a date, or what a caption tells.
  const bool open =
      std::find(std::begin(kOpenBeginnings), std::end(kOpenBeginnings),
                *beginning) != std::end(kOpenBeginnings);
  if (open && HasDigit(lower) && !SaysWhen(lower, /*from_figure=*/true)) {
    return false;
  }
  if (*beginning != "by ") return true;
  // "By noon 400 people had left" is news.
  return text.size() <= kLongestByline && !absl::EndsWith(line, ".") &&
         line.size() == lower.size();
}

bool IsDateLine(absl::string_view text) {
  return text.size() <= kLongestLine &&
         SaysWhen(absl::AsciiStrToLower(text), /*from_figure=*/false);
}

}  // namespace crosscheck
