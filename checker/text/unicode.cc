#include "checker/text/unicode.h"

#include <unicode/uchar.h>

#include "absl/strings/ascii.h"

namespace crosscheck {
namespace {

void AppendUtf8(uint32_t c, std::string& out) {
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xc0 | (c >> 6)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xe0 | (c >> 12)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
  } else {
    out.push_back(static_cast<char>(0xf0 | (c >> 18)));
    out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3f)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3f)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3f)));
  }
}

uint32_t Tail(absl::string_view text, size_t at) {
  return static_cast<uint8_t>(text[at]) & 0x3f;
}

}  // namespace

CodePoint DecodeAt(absl::string_view text, size_t at) {
  const auto lead = static_cast<uint8_t>(text[at]);
  if (lead < 0x80) return {lead, 1};
  const size_t left = text.size() - at;
  if (lead >= 0xf0 && left >= 4) {
    return {((lead & 0x07u) << 18) | (Tail(text, at + 1) << 12) |
                (Tail(text, at + 2) << 6) | Tail(text, at + 3),
            4};
  }
  if (lead >= 0xe0 && left >= 3) {
    return {((lead & 0x0fu) << 12) | (Tail(text, at + 1) << 6) |
                Tail(text, at + 2),
            3};
  }
  if (lead >= 0xc0 && left >= 2) {
    return {((lead & 0x1fu) << 6) | Tail(text, at + 1), 2};
  }
  return {0xfffd, 1};
}

CharClass ClassOf(uint32_t c) {
  if (c < 0x80) {
    const auto ascii = static_cast<unsigned char>(c);
    if (absl::ascii_isalpha(ascii)) return CharClass::kLetter;
    if (absl::ascii_isdigit(ascii)) return CharClass::kDigit;
    return absl::ascii_isspace(ascii) || c == 0 ? CharClass::kSpace
                                                : CharClass::kMark;
  }
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

bool IsUpper(uint32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

void AppendLower(absl::string_view word, std::string& out) {
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

char PunctOf(uint32_t c) {
  if (c < 0x80) return c == '`' ? '<' : static_cast<char>(c);
  switch (c) {
    case 0x2010:  // Hyphen, no-break hyphen, figure dash, minus sign.
    case 0x2011:
    case 0x2012:
    case 0x2212:
      return '-';
    case 0x2013:
      return '~';
    case 0x2014:
    case 0x2015:
      return '_';
    case 0x2018:
    case 0x201a:
    case 0x201c:
    case 0x201e:
    case 0xab:
      return '<';
    case 0x2019:
      return '\'';
    case 0x201d:
    case 0xbb:
      return '"';
    case 0x2026:
      return '^';
    case 0xb0:
      return 'd';
    case 0x20ac:
      return 'e';
    case 0xa3:
      return 'p';
    case 0xa5:
      return 'y';
    case 0x20b9:
      return 'r';
    case 0x20bd:
      return 'u';
    case 0x20a9:
      return 'w';
    case 0x20b4:
      return 'h';
    case 0x20ba:
      return 'l';
    case 0x20aa:
      return 'k';
    case 0xa2:
      return 'c';
    case 0xff05:
      return '%';
    default:
      return 0;
  }
}

}  // namespace crosscheck
