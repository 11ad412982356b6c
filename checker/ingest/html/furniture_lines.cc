#include "checker/ingest/html/furniture_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/ingest/html/fixed_word_set.h"
#include "checker/ingest/html/line_words.h"

namespace crosscheck {
namespace {

// Lines, in lower case, and how lines begin; ascending.
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
                                             "source:",
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

// What a line says, as bits.
enum Saying : uint8_t {
  kOffers = 1,    // It wants its reader to pay or to leave an address.
  kTracks = 2,    // It speaks of what readers are tracked by,
  kAsks = 4,      // and to them.
  kAppeared = 8,  // It names where it comes from.
};

struct Phrase {
  absl::string_view words;  // In lower case.
  Saying saying;
};

// Ascending.
constexpr Phrase kPhrases[] = {
    {"already a subscriber", kOffers},
    {"appeared first on ", kAppeared},
    {"cancel any", kOffers},
    {"continue reading", kOffers},
    {"cookie", kTracks},
    {"create account", kOffers},
    {"create an account", kOffers},
    {"enter your email", kOffers},
    {"free articles", kOffers},
    {"free trial", kOffers},
    {"full access", kOffers},
    {"get our ", kOffers},
    {"log in", kOffers},
    {"never miss", kOffers},
    {"newsletter", kOffers},
    {"our letter", kOffers},
    {"partners", kTracks},
    {"personal data", kTracks},
    {"read on with", kOffers},
    {"sign in", kOffers},
    {"sign up", kOffers},
    {"start your", kOffers},
    {"subscribe from", kOffers},
    {"subscribe now", kOffers},
    {"subscribe to", kOffers},
    {"subscribe today", kOffers},
    {"to continue read", kOffers},
    {"unlimited access", kOffers},
    {"unsubscribe", kOffers},
    {"uses cookies", kAsks},
    {"we and our", kAsks},
    {"we use", kAsks},
    {"you agree", kAsks},
    {"your consent", kAsks},
    {"your device", kAsks},
    {"your e-mail", kOffers},
    {"your email", kOffers},
    {"your inbox", kOffers},
};

constexpr size_t kLongestOffer = 200;  // Bytes.
constexpr size_t kLongestLine = 120;   // Bytes.
constexpr size_t kLongestByline = 60;  // Bytes of "By ...".

constexpr FixedWordSet kWholeLines(kLines);
constexpr FixedWordSet kWordsOfDates(kDateWords);

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
    const bool known = kWordsOfDates.Has(text.substr(at, end - at));
    if (!known && (figure || !from_figure)) return false;
    at = end;
  }
  return figure;
}

// The parts of a list that begin with each character, so that most words are
// told from all of it by their first three.
template <typename Row>
class Beginnings {
 public:
  template <size_t n, typename Key>
  Beginnings(const Row (&rows)[n], Key key) : rows_(rows) {
    for (size_t i = n; i > 0; --i) {
      const absl::string_view words = key(rows[i - 1]);
      const auto first = static_cast<unsigned char>(words[0]);
      seconds_[first] |= BitOf(words[1]);
      thirds_[first] |= words.size() > 2 ? BitOf(words[2]) : ~0U;
      first_[first] = static_cast<uint8_t>(i - 1);
      ++count_[first];
    }
  }

  // Whether one may begin with these.
  bool MayBegin(char first, char second, char third) const {
    const auto byte = static_cast<unsigned char>(first);
    return (seconds_[byte] >> NumberOf(second) &
            thirds_[byte] >> NumberOf(third) & 1) != 0;
  }

  absl::Span<const Row> With(char first) const {
    const auto byte = static_cast<unsigned char>(first);
    return absl::MakeConstSpan(rows_ + first_[byte], count_[byte]);
  }

 private:
  static unsigned NumberOf(char c) {
    return static_cast<unsigned char>(c) % 32;
  }
  static uint32_t BitOf(char c) { return 1U << NumberOf(c); }

  const Row* const rows_;
  std::array<uint32_t, 256> seconds_ = {};  // Bits, by the first one.
  std::array<uint32_t, 256> thirds_ = {};
  std::array<uint8_t, 256> first_ = {};
  std::array<uint8_t, 256> count_ = {};
};

bool IsWordByte(char c) {
  return absl::ascii_isalnum(static_cast<unsigned char>(c));
}

// Bits of Saying.
uint8_t SaidIn(absl::string_view lower) {
  static const Beginnings<Phrase> phrases(
      kPhrases, [](const Phrase& phrase) { return phrase.words; });
  uint8_t said = 0;
  bool inside = false;
  for (size_t at = 0; at + 2 < lower.size(); ++at) {
    // One branch: a processor cannot foretell where words begin.
    if (!inside & phrases.MayBegin(lower[at], lower[at + 1], lower[at + 2])) {
      for (const Phrase& phrase : phrases.With(lower[at])) {
        if (absl::StartsWith(lower.substr(at), phrase.words)) {
          said |= phrase.saying;
        }
      }
    }
    inside = IsWordByte(lower[at]);
  }
  return said;
}

// How the line begins, of kBeginnings; empty if it is none of these.
absl::string_view BeginningOf(absl::string_view lower) {
  static const Beginnings<absl::string_view> beginnings(
      kBeginnings, [](absl::string_view words) { return words; });
  if (lower.size() < 2 ||
      !beginnings.MayBegin(lower[0], lower[1],
                           lower.size() > 2 ? lower[2] : ' ')) {
    return "";
  }
  for (const absl::string_view words : beginnings.With(lower[0])) {
    if (absl::StartsWith(lower, words)) return words;
  }
  return "";
}

bool IsFurniture(absl::string_view lower, bool digit) {
  if (lower.size() > kLongestLine) return false;
  absl::string_view line = lower;
  while (absl::ConsumeSuffix(&line, ":") || absl::ConsumeSuffix(&line, ".") ||
         absl::ConsumeSuffix(&line, "»") || absl::ConsumeSuffix(&line, " ")) {
  }
  constexpr size_t kLongestOfLines = 24;
  if (line.size() <= kLongestOfLines && kWholeLines.Has(line)) return true;
  const absl::string_view beginning = BeginningOf(lower);
  if (beginning.empty()) return false;
  // A figure there is that of a date, or what a caption tells.
  const bool open =
      std::find(std::begin(kOpenBeginnings), std::end(kOpenBeginnings),
                beginning) != std::end(kOpenBeginnings);
  if (open && digit && !SaysWhen(lower, /*from_figure=*/true)) return false;
  if (beginning != "by ") return true;
  // "By noon 400 people had left" is news.
  return lower.size() <= kLongestByline && !absl::EndsWith(line, ".") &&
         line.size() == lower.size();
}

bool IsAnswer(absl::string_view lower) {
  if (lower.size() > kLongestByline || absl::StartsWith(lower, "reply to ")) {
    return false;
  }
  return absl::StartsWith(lower, "reply") || lower == "like" ||
         absl::StartsWith(lower, "like reply") ||
         absl::EndsWith(lower, "reply") || absl::EndsWith(lower, "report");
}

}  // namespace

uint8_t SignsOfLine(absl::string_view lower) {
  const absl::string_view line = absl::StripAsciiWhitespace(lower);
  const bool digit = HasDigit(line);
  const uint8_t said = SaidIn(line);
  uint8_t signs = 0;
  if (IsFurniture(line, digit) ||
      ((said & kAppeared) != 0 && line.size() <= kLongestLine)) {
    signs |= kSignFurniture;
  }
  if (digit && line.size() <= kLongestLine &&
      SaysWhen(line, /*from_figure=*/false)) {
    signs |= kSignDate;
  }
  if (((said & kOffers) != 0 && line.size() <= kLongestOffer) ||
      line == "subscribe") {
    signs |= kSignOffer;
  }
  if ((said & kTracks) != 0 && (said & kAsks) != 0) signs |= kSignConsent;
  if (IsAnswer(line)) signs |= kSignAnswer;
  return signs;
}

}  // namespace crosscheck
