#include "checker/ingest/html/furniture_lines.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/ingest/html/line_words.h"

namespace crosscheck {
namespace {

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
                                             "source:",
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
    "by ",          "credit...",    "credit:",  "image caption",
    "image source", "photo by ",    "photo:",   "photo credit",
    "photograph:",  "last updated", "picture:", "source:",
    "posted by",    "published by", "topics:",  "updated:"};

// Words of dates, as far as figures are none; ascending.
constexpr absl::string_view kDateWords[] = {
    "a",         "ago",      "am",       "apr",      "april",    "at",
    "aug",       "august",   "bst",      "cet",      "dec",      "december",
    "edt",       "est",      "et",       "feb",      "february", "first",
    "fri",       "friday",   "gmt",      "hour",     "hours",    "ist",
    "jan",       "january",  "jul",      "july",     "jun",      "june",
    "last",      "m",        "mar",      "march",    "may",      "min",
    "mins",      "minute",   "minutes",  "modified", "mon",      "monday",
    "nov",       "november", "oct",      "october",  "on",       "p",
    "pdt",       "pm",       "posted",   "pst",      "pt",       "published",
    "read",      "sat",      "saturday", "sep",      "sept",     "september",
    "sun",       "sunday",   "t",        "th",       "thu",      "thursday",
    "tue",       "tuesday",  "update",   "updated",  "utc",      "wed",
    "wednesday", "z"};

// What lines say that want something of their reader, in lower case.
constexpr absl::string_view kOffers[] = {"already a subscriber",
                                         "cancel any",
                                         "continue reading",
                                         "create an account",
                                         "create account",
                                         "enter your email",
                                         "free articles",
                                         "free trial",
                                         "full access",
                                         "get our ",
                                         "log in",
                                         "never miss",
                                         "newsletter",
                                         "our letter",
                                         "read on with",
                                         "sign in",
                                         "sign up",
                                         "start your",
                                         "subscribe from",
                                         "subscribe now",
                                         "subscribe to",
                                         "subscribe today",
                                         "to continue read",
                                         "unlimited access",
                                         "unsubscribe",
                                         "your e-mail",
                                         "your email",
                                         "your inbox"};

constexpr size_t kLongestOffer = 200;  // Bytes.
constexpr size_t kLongestLine = 120;   // Bytes.
constexpr size_t kLongestByline = 60;  // Bytes of "By ...".

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

}  // namespace

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

bool IsOfferLine(absl::string_view text) {
  if (text.size() > kLongestOffer) return false;
  const std::string lower = absl::AsciiStrToLower(text);
  if (lower == "subscribe") return true;
  return std::any_of(std::begin(kOffers), std::end(kOffers),
                     [&lower](absl::string_view offer) {
                       return absl::StrContains(lower, offer);
                     });
}

bool IsConsentLine(absl::string_view text) {
  const std::string lower = absl::AsciiStrToLower(text);
  const auto says = [&lower](absl::string_view words) {
    return absl::StrContains(lower, words);
  };
  return (says("cookie") || says("partners") || says("personal data")) &&
         (says("we use") || says("we and our") || says("uses cookies") ||
          says("your device") || says("you agree") || says("your consent"));
}

bool IsAnswerLine(absl::string_view text) {
  if (text.size() > kLongestByline) return false;
  const std::string lower = absl::AsciiStrToLower(text);
  if (absl::StartsWith(lower, "reply to ")) return false;
  return absl::StartsWith(lower, "reply") || lower == "like" ||
         absl::StartsWith(lower, "like reply") ||
         absl::EndsWith(lower, "reply") || absl::EndsWith(lower, "report");
}

}  // namespace crosscheck
