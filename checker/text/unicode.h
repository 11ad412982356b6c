// Code points of UTF-8 text and what the tokenizer needs to know of them.
#ifndef CHECKER_TEXT_UNICODE_H_
#define CHECKER_TEXT_UNICODE_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace crosscheck {

// A code point and the number of bytes it took.
struct CodePoint {
  uint32_t value = 0;
  uint32_t length = 1;
};

// Decodes the code point at text[at].  Precondition: at < text.size() and
// `text` is valid UTF-8; on other bytes it returns U+FFFD of length 1.
CodePoint DecodeWideAt(absl::string_view text, size_t at);
inline CodePoint DecodeAt(absl::string_view text, size_t at) {
  const auto lead = static_cast<uint8_t>(text[at]);
  // Most bytes of English are these.
  return lead < 0x80 ? CodePoint{lead, 1} : DecodeWideAt(text, at);
}

enum class CharClass : uint8_t {
  kSpace,      // White space of any width, line ends included.
  kDigit,      // '0' to '9'.
  kLetter,     // Letters, marks and digits of other scripts.
  kIgnorable,  // Zero-width characters, soft hyphen, bidi controls.
  kMark,       // Anything else.
};

// The classes of ASCII, one look-up for each byte of a text.
class AsciiClasses {
 public:
  constexpr AsciiClasses() {
    for (uint32_t c = 0; c < 0x80; ++c) classes_[c] = Compute(c);
  }
  constexpr CharClass operator[](uint32_t c) const { return classes_[c]; }

 private:
  static constexpr CharClass Compute(uint32_t c) {
    const uint32_t lower = c | 0x20;
    if (lower >= 'a' && lower <= 'z') return CharClass::kLetter;
    if (c >= '0' && c <= '9') return CharClass::kDigit;
    const bool space = c == ' ' || (c >= '\t' && c <= '\r') || c == 0;
    return space ? CharClass::kSpace : CharClass::kMark;
  }

  CharClass classes_[0x80] = {};
};
inline constexpr AsciiClasses kAsciiClasses;

CharClass WideClassOf(uint32_t code_point);
inline CharClass ClassOf(uint32_t code_point) {
  return code_point < 0x80 ? kAsciiClasses[code_point]
                           : WideClassOf(code_point);
}

// Decimal digits other than '0' to '9'.
bool IsForeignDigit(uint32_t code_point);
bool IsWideUpper(uint32_t code_point);
inline bool IsUpper(uint32_t code_point) {
  return code_point < 0x80 ? code_point >= 'A' && code_point <= 'Z'
                           : IsWideUpper(code_point);
}

// Appends `word` to `out` in lower case, with straight apostrophes and without
// ignorable characters.
void AppendLower(absl::string_view word, std::string& out);

// The ASCII stand-in of a mark as Token::punct lists them; 0 when it has none.
char PunctOf(uint32_t code_point);

}  // namespace crosscheck

#endif  // CHECKER_TEXT_UNICODE_H_
