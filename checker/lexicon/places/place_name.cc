#include "checker/lexicon/places/place_name.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "absl/strings/ascii.h"
#include "checker/base/utf8_sequence.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// Letters that no accent makes.
absl::string_view Transliterate(UChar32 c) {
  switch (c) {
    case 0xdf:
      return "ss";
    case 0xe6:
      return "ae";
    case 0xf0:
    case 0x111:
      return "d";
    case 0xf8:
      return "o";
    case 0xfe:
      return "th";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    case 0x259:
      return "a";
    default:
      return "";
  }
}

// The letter under the accents of `c`, in lower case; 0 for an accent itself.
UChar32 BaseLetter(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  static const UNormalizer2* const nfd = unorm2_getNFDInstance(&status);
  UChar decomposed[8];
  status = U_ZERO_ERROR;
  const int32_t length =
      unorm2_getDecomposition(nfd, c, decomposed, 8, &status);
  if (length > 0 && U_SUCCESS(status)) U16_GET(decomposed, 0, 0, length, c);
  if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) return 0;
  return u_tolower(c);
}

bool IsDropped(uint32_t c) {
  // Apostrophes, grave accents and the letters that stand for ayn and hamza.
  return c == '\'' || c == '.' || c == '`' || (c >= 0x2b9 && c <= 0x2c1) ||
         c == 0x2018 || c == 0x2019;
}

bool IsBreak(uint32_t c) {
  return c == '-' || c == ',' || (c >= 0x2010 && c <= 0x2014) ||
         ClassOf(c) == CharClass::kSpace;
}

// Writes out the short form that begins at out[begin].
void WriteOut(size_t begin, std::string& out) {
  constexpr size_t kLongestShortForm = 3;
  const absl::string_view word = absl::string_view(out).substr(begin);
  if (word.size() > kLongestShortForm) return;
  if (word == "st") {
    out.replace(begin, 2, "saint");
  } else if (word == "ste") {
    out.replace(begin, 3, "sainte");
  } else if (word == "ft") {
    out.replace(begin, 2, "fort");
  } else if (word == "mt") {
    out.replace(begin, 2, "mount");
  }
}

// Letters of ASCII in lower case, and digits; 0 for any other byte.
struct PlainTable {
  constexpr PlainTable() {
    for (int c = '0'; c <= '9'; ++c) plain[c] = static_cast<char>(c);
    for (int c = 'a'; c <= 'z'; ++c) {
      plain[c] = plain[c - 'a' + 'A'] = static_cast<char>(c);
    }
  }
  char plain[256] = {};
};

// Appends what `name` begins with of letters and digits of ASCII, which mostly
// is all of it.  Returns how much it is.
size_t AppendPlain(absl::string_view name, std::string& out) {
  static constexpr PlainTable kTable;
  const size_t begin = out.size();
  out.append(name.data(), name.size());
  char* const to = &out[begin];
  for (size_t i = 0; i < name.size(); ++i) {
    const char plain = kTable.plain[static_cast<uint8_t>(name[i])];
    if (plain == 0) {
      out.resize(begin + i);
      return i;
    }
    to[i] = plain;
  }
  return name.size();
}

}  // namespace

void AppendPlaceName(absl::string_view name, std::string& out) {
  const size_t start = out.size();
  size_t word = start;
  bool space = false;
  for (size_t i = AppendPlain(name, out); i < name.size();) {
    if (!space && absl::ascii_isalnum(static_cast<unsigned char>(name[i]))) {
      out.push_back(absl::ascii_tolower(static_cast<unsigned char>(name[i++])));
      continue;
    }
    const CodePoint c = DecodeAt(name, i);
    i += c.length;
    if (IsDropped(c.value)) continue;
    if (IsBreak(c.value)) {
      space = true;
      continue;
    }
    if (space && out.size() > start) {
      WriteOut(word, out);
      out.push_back(' ');
      word = out.size();
    }
    space = false;
    if (c.value < 0x80) {
      out.push_back(absl::ascii_tolower(static_cast<unsigned char>(c.value)));
      continue;
    }
    if (ClassOf(c.value) == CharClass::kIgnorable) continue;
    const UChar32 base = BaseLetter(static_cast<UChar32>(c.value));
    if (base == 0) continue;
    const absl::string_view plain = Transliterate(base);
    if (plain.empty()) {
      AppendUtf8(static_cast<uint32_t>(base), out);
    } else {
      out.append(plain.data(), plain.size());
    }
  }
  WriteOut(word, out);
}

std::string PlaceNameKey(absl::string_view name) {
  std::string key;
  AppendPlaceName(name, key);
  return key;
}

}  // namespace crosscheck
