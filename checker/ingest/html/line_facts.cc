#include "checker/ingest/html/line_facts.h"

#include <cstddef>
#include <limits>
#include <string>

#include "absl/strings/ascii.h"
#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

constexpr uint16_t kManyWords = std::numeric_limits<uint16_t>::max();

// Words, and whether there are letters (bytes above 7F are) and digits.
void CountCharacters(absl::string_view text, HtmlLineFacts& facts) {
  bool inside = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool space = c == ' ' || c == '\n';
    facts.words = static_cast<uint16_t>(facts.words + (!space && !inside));
    inside = !space;
    facts.digit |= c >= '0' && c <= '9';
    facts.letter |= byte >= 0x80 || absl::ascii_isalpha(byte);
  }
}

HtmlLineFacts FactsOf(const std::string& words) {
  HtmlLineFacts facts;
  CountCharacters(words, facts);
  facts.sentence = EndsSentence(words);
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
