#include "checker/text/unicode.h"

#include <unicode/uchar.h>

#include "absl/strings/ascii.h"
#include "checker/base/utf8_sequence.h"

namespace crosscheck {
namespace {

struct Mark {
  uint32_t code_point;
  char stand_in;
};

// Most frequent first; a mark that is not here is 0 to the grammars.
constexpr Mark kMarks[] = {
    // Quotation marks, apostrophes and primes.
    {0x2019, '\''},
    {0x201c, '<'},
    {0x201d, '"'},
    {0x2018, '<'},
    {0x201a, '<'},
    {0x201e, '<'},
    {0xab, '<'},
    {0xbb, '"'},
    {0x2032, '\''},
    {0x2033, '"'},
    // Dashes, hyphens and the minus sign; dots.
    {0x2013, '~'},
    {0x2014, '_'},
    {0x2015, '_'},
    {0x2010, '-'},
    {0x2011, '-'},
    {0x2012, '-'},
    {0x2212, '-'},
    {0x2026, '^'},
    // Money.
    {0xa3, 'p'},
    {0x20ac, 'e'},
    {0xa5, 'y'},
    {0xffe5, 'y'},
    {0x20b9, 'r'},
    {0x20bd, 'u'},
    {0x20a9, 'w'},
    {0x20b4, 'h'},
    {0x20ba, 'l'},
    {0x20aa, 'k'},
    {0xa2, 'c'},
    {0x20a8, 'A'},
    {0xe3f, 'B'},
    {0x20ab, 'V'},
    {0x20b1, 'Q'},
    {0x20a6, 'N'},
    {0x20b5, 'S'},
    {0x20a1, 'O'},
    {0x20b2, 'Y'},
    {0x20b8, 'T'},
    {0x20bc, 'M'},
    {0x20be, 'E'},
    {0x20ae, 'U'},
    {0x20ad, 'K'},
    {0x17db, 'R'},
    {0x20bf, 'I'},
    // Measures.
    {0xb0, 'd'},
    {0xff05, '%'},
    {0x2030, 'm'},
    {0xb2, '2'},
    {0xb3, '3'},
    {0x2103, 'C'},
    {0x2109, 'F'},
    {0xd7, 'x'},
    {0xb1, 'P'},
    {0x2265, 'G'},
    {0x2a7e, 'G'},
    {0x2267, 'G'},
    {0x2264, 'L'},
    {0x2a7d, 'L'},
    {0x2266, 'L'},
    {0x2248, 'a'},
    {0x2243, 'a'},
    {0x223c, 'a'},
};

uint32_t Tail(absl::string_view text, size_t at) {
  return static_cast<uint8_t>(text[at]) & 0x3f;
}

// AppendLower() for what is not all ASCII.
void AppendLowerWide(absl::string_view word, std::string& out) {
  for (size_t i = 0; i < word.size();) {
    const CodePoint c = DecodeAt(word, i);
    i += c.length;
    if (c.value < 0x80) {
      out.push_back(absl::ascii_tolower(static_cast<unsigned char>(c.value)));
    } else if (c.value == 0x2019) {
      out.push_back('\'');
    } else if (ClassOf(c.value) != CharClass::kIgnorable) {
      AppendUtf8(
          static_cast<uint32_t>(u_tolower(static_cast<UChar32>(c.value))), out);
    }
  }
}

}  // namespace

CodePoint DecodeWideAt(absl::string_view text, size_t at) {
  const auto lead = static_cast<uint8_t>(text[at]);
  const size_t left = text.size() - at;
  if (lead >= 0xf0 && left >= 4) {
    return {((lead & 0x07u) << 18) | (Tail(text, at + 1) << 12) |
                (Tail(text, at + 2) << 6) | Tail(text, at + 3),
            4};
  }
  if (lead >= 0xe0 && lead < 0xf0 && left >= 3) {
    return {
        ((lead & 0x0fu) << 12) | (Tail(text, at + 1) << 6) | Tail(text, at + 2),
        3};
  }
  if (lead >= 0xc0 && lead < 0xe0 && left >= 2) {
    return {((lead & 0x1fu) << 6) | Tail(text, at + 1), 2};
  }
  return {0xfffd, 1};
}

CharClass WideClassOf(uint32_t c) {
  // Dashes and quotation marks: nearly all there is in English.
  if (c >= 0x2010 && c <= 0x2027) return CharClass::kMark;
  const auto u = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(u)) return CharClass::kSpace;
  if (u_hasBinaryProperty(u, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
    return CharClass::kIgnorable;
  }
  if (u_isalnum(u) || (U_GET_GC_MASK(u) & U_GC_M_MASK) != 0) {
    return CharClass::kLetter;
  }
  return CharClass::kMark;
}

bool IsForeignDigit(uint32_t c) {
  return c >= 0x80 && u_isdigit(static_cast<UChar32>(c));
}

bool IsWideUpper(uint32_t c) {
  return u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

void AppendLower(absl::string_view word, std::string& out) {
  const size_t begin = out.size();
  out.append(word.data(), word.size());
  char* const to = &out[begin];
  for (size_t i = 0; i < word.size(); ++i) {
    const auto c = static_cast<unsigned char>(word[i]);
    if (c >= 0x80) {
      out.resize(begin + i);
      AppendLowerWide(word.substr(i), out);
      return;
    }
    to[i] = absl::ascii_tolower(c);
  }
}

char PunctOf(uint32_t c) {
  // These three are no quotation mark, no dash and no ellipsis.
  if (c == '<') return 'b';
  if (c == '~') return 'a';
  if (c == '^') return 'X';
  if (c < 0x80) return c == '`' ? '<' : static_cast<char>(c);
  for (const Mark& mark : kMarks) {
    if (mark.code_point == c) return mark.stand_in;
  }
  return 0;
}

}  // namespace crosscheck
