#include "checker/report/claim_words.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/claim/article.h"
#include "checker/claim/quantity_words.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

// Moves `at` down to the start of a code point.
size_t ToBorder(absl::string_view text, size_t at) {
  const auto is_inside = [&text](size_t i) {
    return (static_cast<unsigned char>(text[i]) & 0xc0) == 0x80;
  };
  while (at > 0 && at < text.size() && is_inside(at)) --at;
  return at;
}

constexpr size_t kLongWord = 40;  // Longer ones may be parted.

// Returns where to begin so that text[at] is shown and no word is parted.
size_t CutBefore(absl::string_view text, size_t at) {
  const size_t space = text.rfind(' ', at);
  if (space == absl::string_view::npos || at - space > kLongWord) {
    return ToBorder(text, at);
  }
  return space + 1;
}

// Returns where to end so that text[at - 1] is shown and no word is parted.
size_t CutAfter(absl::string_view text, size_t at) {
  const size_t space = text.find(' ', at);
  if (space == absl::string_view::npos || space - at > kLongWord) {
    return ToBorder(text, at);
  }
  return space;
}

size_t Width(absl::string_view text) {
  return static_cast<size_t>(std::count_if(
      text.begin(), text.end(),
      [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// One line, escaped; a space at an end stays one.
std::string Flat(absl::string_view text) {
  constexpr absl::string_view kSpace = " \t\r\n\v\f";
  const std::string words = Escape(OneLine(text));
  if (words.empty()) return text.empty() ? "" : " ";
  const bool before = kSpace.find(text.front()) != absl::string_view::npos;
  const bool after = kSpace.find(text.back()) != absl::string_view::npos;
  return absl::StrCat(before ? " " : "", words, after ? " " : "");
}

constexpr absl::string_view kLeftOut = "... ";

// The last words of `text` that fit into `width` code points.
std::string LastWords(const std::string& text, size_t width) {
  if (Width(text) <= width) return text;
  size_t at = text.size();
  for (size_t left = width - std::min(width, kLeftOut.size()); left > 0;) {
    at = ToBorder(text, at - 1);
    --left;
  }
  const size_t space = text.find(' ', at);
  return absl::StrCat(kLeftOut,
                      space == std::string::npos
                          ? absl::string_view()
                          : absl::string_view(text).substr(space + 1));
}

// The first words.
std::string FirstWords(const std::string& text, size_t width) {
  if (Width(text) <= width) return text;
  size_t at = 0;
  for (size_t left = width - std::min(width, kLeftOut.size()); left > 0;) {
    ++at;
    if (ToBorder(text, at) == at) --left;
  }
  const size_t space = text.rfind(' ', at);
  return absl::StrCat(text.substr(0, space == std::string::npos ? 0 : space),
                      " ...");
}

std::string DescribeTime(const TimeValue& time) {
  return absl::StrCat(time.since ? "since " : "", time.timex,
                      time.mod.empty() ? "" : " ", time.mod);
}

}  // namespace

std::string QuotePhrase(const Claim& claim) {
  return absl::StrCat("\"", OneLine(WordsOf(claim, claim.phrase)), "\"");
}

std::string DescribeSource(const Claim& claim) {
  const Article& article = *claim.article;
  std::string words =
      article.source.empty() ? "outlet unknown" : article.source;
  absl::StrAppend(&words, ", ",
                  article.published.empty() ? "undated" : article.published);
  if (claim.field == v1::Claim::TITLE) absl::StrAppend(&words, ", headline");
  if (!claim.attribution.source.empty()) {
    absl::StrAppend(&words, ", quoting ", claim.attribution.source);
  } else if (claim.attribution.quoted) {
    absl::StrAppend(&words, ", in quotation marks");
  }
  return OneLine(words);
}

std::string Excerpt(const Claim& claim, size_t around) {
  const absl::string_view sentence = WordsOf(claim, claim.sentence);
  const uint32_t start = claim.sentence.begin;
  const size_t begin = std::max(claim.phrase.begin, start) - start;
  const size_t end = std::max(claim.phrase.end, start) - start;
  const size_t margin = around + kLongWord;  // Less is not worth a cut.
  const size_t from = begin > margin ? CutBefore(sentence, begin - around) : 0;
  const size_t to = sentence.size() > end + margin
                        ? CutAfter(sentence, end + around)
                        : sentence.size();
  return absl::StrCat(from > 0 ? "... " : "",
                      OneLine(sentence.substr(from, to - from)),
                      to < sentence.size() ? " ..." : "");
}

MarkedWords MarkPhrase(const Claim& claim, size_t width) {
  const absl::string_view text = FieldOf(claim).text;
  const auto words = [&text](uint32_t begin, uint32_t end) {
    return Flat(text.substr(begin, std::max(begin, end) - begin));
  };
  // A line begins with a word.
  const std::string before(absl::StripLeadingAsciiWhitespace(
      words(claim.sentence.begin,
            std::max(claim.sentence.begin, claim.phrase.begin))));
  const std::string phrase = words(claim.phrase.begin, claim.phrase.end);
  const std::string after = words(claim.phrase.end, claim.sentence.end);
  const size_t rest = width - std::min(width, Width(phrase));
  const size_t left = std::max(rest / 2, rest - std::min(rest, Width(after)));
  const std::string head = LastWords(before, left);
  const size_t used = Width(head);
  const std::string tail = FirstWords(after, rest - std::min(rest, used));
  return {absl::StrCat(head, phrase, tail), used, Width(phrase)};
}

std::string DescribeValue(const Claim& claim) {
  const bool both = claim.quantity.has_value() && claim.time.has_value();
  return absl::StrCat(
      claim.quantity.has_value() ? DescribeQuantity(*claim.quantity) : "",
      both ? ", " : "",
      claim.time.has_value() ? DescribeTime(*claim.time) : "");
}

}  // namespace crosscheck
