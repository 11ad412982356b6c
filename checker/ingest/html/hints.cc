#include "checker/ingest/html/hints.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/ingest/html/fixed_word_set.h"
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
constexpr absl::string_view kCaption = "caption";
constexpr absl::string_view kCommentWords[] = {
    "comment", "comments", "disqus", "replies", "reply", "respond"};

// Parts of class names that are taken whole, in lower case; each list
// ascending.
constexpr absl::string_view kBodyParts[] = {
    "article__body", "article__content", "articlebody", "articletext",
    "postbody",      "richtextbody",     "storybody"};
constexpr absl::string_view kHiddenParts[] = {
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden"};
constexpr absl::string_view kFurnitureParts[] = {
    "author-bio",    "author-box", "author-info", "author-meta", "author-name",
    "complementary", "navigation", "tag-list",    "taglist"};

// How parts begin that say what the article is about, whose, and of what sort:
// "category-newsletter", "author-more", "tag-most-read".
constexpr absl::string_view kTopicBeginnings[] = {
    "author-", "category-", "format-", "postid-", "tag-", "type-"};

// What a part ends with that says it is the text of the article:
// "c-article-body", "entry-content", "StoryBody".
constexpr absl::string_view kArticleWords[] = {"article", "entry", "post",
                                               "story"};
constexpr absl::string_view kTextWords[] = {"body", "content", "copy", "text"};

// Words that make a part say how a page is laid out.
constexpr absl::string_view kLayoutWords[] = {
    "has",  "is",   "layout",  "no",   "not",    "off",
    "open", "with", "without", "wrap", "wrapper"};

enum Case : uint8_t { kNoLetter, kSmall, kCapital };

constexpr std::array<uint8_t, 256> MakeCases() {
  std::array<uint8_t, 256> cases = {};
  for (char c = 'a'; c <= 'z'; ++c) cases[static_cast<uint8_t>(c)] = kSmall;
  for (char c = 'A'; c <= 'Z'; ++c) cases[static_cast<uint8_t>(c)] = kCapital;
  return cases;
}

constexpr std::array<uint8_t, 256> kCases = MakeCases();

uint8_t CaseOf(char c) { return kCases[static_cast<uint8_t>(c)]; }

// The end of the word at part[begin]: before what is no letter, and before a
// capital behind a small letter.
size_t WordEnd(absl::string_view part, size_t begin) {
  uint8_t before = kNoLetter;
  size_t end = begin;
  for (; end < part.size(); ++end) {
    const uint8_t here = CaseOf(part[end]);
    if ((here == kNoLetter) | ((here == kCapital) & (before == kSmall))) break;
    before = here;
  }
  return end;
}

constexpr FixedWordSet kFurniture(kFurnitureWords);
constexpr FixedWordSet kComments(kCommentWords);
constexpr FixedWordSet kLayout(kLayoutWords);
constexpr FixedWordSet kBody(kBodyParts);
constexpr FixedWordSet kHidden(kHiddenParts);
constexpr FixedWordSet kWholeFurniture(kFurnitureParts);

// Of words that are looked for; nearly no word of a page is one.
constexpr WordFilter MakeWordFilter() {
  WordFilter filter;
  for (const absl::string_view word : kFurnitureWords) filter.Add(word);
  for (const absl::string_view word : kCommentWords) filter.Add(word);
  for (const absl::string_view word : kLayoutWords) filter.Add(word);
  filter.Add(kCaption);
  return filter;
}

constexpr WordFilter kKnownWords = MakeWordFilter();

uint16_t HintsOfWord(absl::string_view word) {
  if (kFurniture.Has(word)) return kHintFurniture;
  if (kComments.Has(word)) return kHintFurniture | kHintComments;
  return word == kCaption ? kHintCaption : 0;
}

bool IsOneOf(absl::string_view word, absl::Span<const absl::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

constexpr WordFilter MakePartFilter() {
  WordFilter filter;
  for (const absl::string_view part : kBodyParts) filter.Add(part);
  for (const absl::string_view part : kHiddenParts) filter.Add(part);
  for (const absl::string_view part : kFurnitureParts) filter.Add(part);
  return filter;
}

constexpr WordFilter kKnownParts = MakePartFilter();

uint16_t HintsOfWholePart(absl::string_view part) {
  if (!kKnownParts.MayHave(part)) return 0;
  if (kBody.Has(part)) return kHintBody;
  if (kHidden.Has(part)) return kHintHidden;
  return kWholeFurniture.Has(part) ? kHintFurniture : 0;
}

bool IsOfTopic(absl::string_view part) {
  return std::any_of(std::begin(kTopicBeginnings), std::end(kTopicBeginnings),
                     [part](absl::string_view beginning) {
                       return part[0] == beginning[0] &&
                              absl::StartsWith(part, beginning);
                     });
}

// Of what has no spaces.
uint16_t HintsOfPart(absl::string_view part) {
  constexpr size_t kLongestPart = 64;
  if (part.size() > kLongestPart) return 0;
  char lower[kLongestPart];
  bool hyphen = false;
  for (size_t i = 0; i < part.size(); ++i) {
    lower[i] = absl::ascii_tolower(static_cast<unsigned char>(part[i]));
    hyphen |= part[i] == '-';
  }
  const absl::string_view whole(lower, part.size());
  uint16_t hints = HintsOfWholePart(whole);
  if (hints != 0) return hints;
  if (hyphen && IsOfTopic(whole)) return 0;
  absl::string_view before;  // The last word but one.
  absl::string_view last;
  for (size_t begin = 0; begin < whole.size();) {
    const size_t end = WordEnd(part, begin);
    if (end == begin) {
      ++begin;
      continue;
    }
    const absl::string_view word = whole.substr(begin, end - begin);
    if (kKnownWords.MayHave(word)) {
      if (kLayout.Has(word)) return 0;
      hints |= HintsOfWord(word);
    }
    before = last;
    last = word;
    begin = end;
  }
  if (hints == 0 && !before.empty() && IsOneOf(last, kTextWords) &&
      IsOneOf(before, kArticleWords)) {
    return kHintBody;
  }
  // "comment-caption", "related-excerpt": part of something that is out.
  return (hints & kHintFurniture) != 0
             ? hints & (kHintFurniture | kHintComments)
             : hints;
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

}  // namespace crosscheck
