#include "checker/ingest/html/line_facts.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>

#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

constexpr uint16_t kManyWords = std::numeric_limits<uint16_t>::max();

HtmlLineFacts FactsOf(const std::string& words) {
  HtmlLineFacts facts;
  facts.words =
      static_cast<uint16_t>(std::min<size_t>(CountWords(words), kManyWords));
  facts.sentence = EndsSentence(words);
  facts.digit = HasDigit(words);
  facts.letter = HasLetter(words);
  facts.figure = !facts.letter && IsFigure(words);
  const uint8_t signs = SignsOfLine(words);
  facts.furniture = (signs & kSignFurniture) != 0;
  facts.date = (signs & kSignDate) != 0;
  facts.offer = (signs & kSignOffer) != 0;
  facts.consent = (signs & kSignConsent) != 0;
  facts.answer = (signs & kSignAnswer) != 0;
  return facts;
}

HtmlLineFacts FactsOfLongLine() {
  HtmlLineFacts facts;
  facts.words = kManyWords;
  facts.long_line = facts.sentence = facts.letter = true;
  return facts;
}

}  // namespace

std::vector<HtmlLineFacts> ReadLineFacts(const HtmlPage& page,
                                         absl::string_view text) {
  std::vector<HtmlLineFacts> all(page.lines.size());
  for (size_t i = 0; i < page.lines.size(); ++i) {
    const HtmlLine& line = page.lines[i];
    if (line.characters == 0) continue;
    all[i] = line.characters > kLongestChecked
                 ? FactsOfLongLine()
                 : FactsOf(HtmlLineText(page, line, text));
  }
  return all;
}

}  // namespace crosscheck
