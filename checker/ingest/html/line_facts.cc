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

// Counts words, notes whether there are letters (bytes above 7F are) and
// digits, and puts the line in lower case.  Without a branch: a processor
// cannot foretell where words end.
void ReadCharacters(std::string& line, HtmlLineFacts& facts) {
  unsigned words = 0;
  bool inside = false;
  bool digit = false;
  bool letter = false;
  for (char& c : line) {
    const auto byte = static_cast<unsigned char>(c);
    const bool space = (c == ' ') | (c == '\n');
    words += !space & !inside;
    inside = !space;
    digit |= absl::ascii_isdigit(byte);
    letter |= (byte >= 0x80) | absl::ascii_isalpha(byte);
    c = absl::ascii_tolower(byte);
  }
  facts.words = static_cast<uint16_t>(words);
  facts.digit = digit;
  facts.letter = letter;
}

// Puts `words` in lower case.
HtmlLineFacts FactsOf(std::string& words) {
  HtmlLineFacts facts;
  ReadCharacters(words, facts);
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
  std::string words;
  for (size_t i = 0; i < page.lines.size(); ++i) {
    const HtmlLine& line = page.lines[i];
    if (line.characters == 0) continue;
    if (line.characters > kLongestChecked) {
      all[i] = FactsOfLongLine();
      continue;
    }
    words.clear();
    AppendHtmlLineText(page, line, text, words);
    all[i] = FactsOf(words);
  }
  return all;
}

}  // namespace crosscheck
