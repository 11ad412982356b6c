#include "checker/ingest/html/line_facts.h"

#include <array>
#include <cstddef>
#include <limits>
#include <string>

#include "checker/ingest/html/furniture_lines.h"
#include "checker/ingest/html/line_words.h"
#include "checker/ingest/html/text_writer.h"

namespace crosscheck {
namespace {

constexpr uint16_t kManyWords = std::numeric_limits<uint16_t>::max();

// What a byte is, as bits.
enum Character : uint8_t {
  kInk = 1,  // No space and no line end.
  kDigit = 2,
  kLetter = 4,      // Also all of what is not ASCII.
  kCapital = 0x20,  // That of ASCII by which small letters differ.
};

constexpr std::array<uint8_t, 256> MakeCharacters() {
  std::array<uint8_t, 256> bits = {};
  for (size_t byte = 0; byte < bits.size(); ++byte) {
    const bool small = byte >= 'a' && byte <= 'z';
    const bool capital = byte >= 'A' && byte <= 'Z';
    if (byte != ' ' && byte != '\n') bits[byte] |= kInk;
    if (byte >= '0' && byte <= '9') bits[byte] |= kDigit;
    if (small || capital || byte >= 0x80) bits[byte] |= kLetter;
    if (capital) bits[byte] |= kCapital;
  }
  return bits;
}

constexpr std::array<uint8_t, 256> kCharacters = MakeCharacters();

// Counts words, notes whether there are letters and digits, and puts the line
// in lower case.  Without a branch: a processor cannot foretell where words
// end.
void ReadCharacters(std::string& line, HtmlLineFacts& facts) {
  unsigned words = 0;
  unsigned all = 0;
  unsigned before = 0;
  for (char& c : line) {
    const unsigned bits = kCharacters[static_cast<uint8_t>(c)];
    words += bits & ~before & kInk;
    all |= bits;
    before = bits;
    c = static_cast<char>(c | static_cast<char>(bits & kCapital));
  }
  facts.words = static_cast<uint16_t>(words);
  facts.digit = (all & kDigit) != 0;
  facts.letter = (all & kLetter) != 0;
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
