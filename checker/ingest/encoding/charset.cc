#include "checker/ingest/encoding/charset.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/encoding/windows_1252.h"
#include "checker/ingest/wording.h"

namespace crosscheck {
namespace {

constexpr size_t kDeclaredWithin = 4096;
constexpr size_t kLongestLabel = 40;

bool Is(const std::string& label, std::initializer_list<const char*> names) {
  return std::any_of(names.begin(), names.end(),
                     [&label](const char* name) { return label == name; });
}

// Browsers read ASCII and Latin-1 as windows-1252.
bool IsWestern(const std::string& label) {
  return Is(label, {"windows-1252", "cp1252", "x-cp1252", "iso-8859-1",
                    "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii",
                    "ascii", "ansi_x3.4-1968"});
}

bool IsLatin9(const std::string& label) {
  return Is(label,
            {"iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "l9"});
}

// A page that declares UTF-16 in ASCII is not UTF-16; browsers take UTF-8.
bool IsUtf8(const std::string& label) {
  return Is(label, {"", "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16",
                    "utf-16le", "utf-16be"});
}

uint32_t FromLatin9(uint8_t byte) {
  switch (byte) {
    case 0xa4:
      return 0x20ac;
    case 0xa6:
      return 0x160;
    case 0xa8:
      return 0x161;
    case 0xb4:
      return 0x17d;
    case 0xb8:
      return 0x17e;
    case 0xbc:
      return 0x152;
    case 0xbd:
      return 0x153;
    case 0xbe:
      return 0x178;
    default:
      return byte;
  }
}

// Decodes one byte a character.
CleanText DecodeBytes(absl::string_view bytes, uint32_t (*decode)(uint8_t)) {
  CleanText clean;
  clean.text.reserve(bytes.size() + bytes.size() / 8);
  size_t nuls = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<uint8_t>(c);
    nuls += byte == 0 ? 1 : 0;
    if (byte < 0x80) {
      clean.text.push_back(c);
      continue;
    }
    const size_t before = clean.text.size();
    AppendUtf8(decode(byte), clean.text);
    const auto after = static_cast<int64_t>(clean.text.size());
    clean.to_source.ShiftFrom(after,
                              1 - (after - static_cast<int64_t>(before)));
  }
  clean.looks_like_text = nuls <= bytes.size() / 512;
  return clean;
}

// Whether bytes above 7F are mistakes of UTF-8 more often than they are part of
// it.
bool IsMostlyOneByte(absl::string_view bytes) {
  size_t mistakes = 0;
  size_t letters = 0;
  for (size_t at = 0; at < bytes.size();) {
    const Utf8Sequence sequence = ReadUtf8(bytes, at);
    mistakes += sequence.valid ? 0 : 1;
    letters += sequence.valid && sequence.length > 1 ? 1 : 0;
    at += sequence.length;
  }
  return mistakes > letters;
}

// Whether all of it is UTF-8, and some of that is not ASCII.
bool IsUtf8Beyond7Bits(absl::string_view bytes) {
  bool beyond = false;
  for (size_t at = 0; at < bytes.size();) {
    const Utf8Sequence sequence = ReadUtf8(bytes, at);
    if (!sequence.valid) return false;
    beyond |= sequence.length > 1;
    at += sequence.length;
  }
  return beyond;
}

// The label at text[at]: behind '=' and perhaps a quotation mark.
std::string LabelAt(absl::string_view text, size_t at) {
  const auto skip = [&](absl::string_view marks) {
    while (at < text.size() && absl::StrContains(marks, text[at])) ++at;
  };
  skip(" \t\r\n");
  if (at >= text.size() || text[at] != '=') return "";
  ++at;
  skip(" \t\r\n\"'");
  size_t end = at;
  while (end < text.size() && end - at < kLongestLabel &&
         !absl::StrContains(" \t\r\n\"';/>?", text[end])) {
    ++end;
  }
  return std::string(text.substr(at, end - at));
}

// The label behind the first `name` in a tag or a declaration.
std::string LabelIn(absl::string_view tag, absl::string_view name) {
  const std::string lower = absl::AsciiStrToLower(tag);
  const size_t at = lower.find(name.data(), 0, name.size());
  return at == std::string::npos ? "" : LabelAt(lower, at + name.size());
}

}  // namespace

std::string DeclaredCharset(absl::string_view bytes) {
  absl::string_view head = bytes.substr(0, kDeclaredWithin);
  if (absl::StartsWithIgnoreCase(head, "<?xml")) {
    std::string label = LabelIn(head.substr(0, head.find("?>")), "encoding");
    if (!label.empty()) return label;
  }
  while (true) {
    head.remove_prefix(std::min(head.find('<'), head.size()));
    if (head.empty()) return "";
    if (absl::StartsWithIgnoreCase(head, "<meta")) {
      std::string label = LabelIn(head.substr(0, head.find('>')), "charset");
      if (!label.empty()) return label;
    }
    head.remove_prefix(1);
  }
}

DecodedPage DecodePage(std::string bytes, absl::string_view charset) {
  DecodedPage page;
  const bool marked =
      HasWideByteOrderMark(bytes) || absl::StartsWith(bytes, "\xef\xbb\xbf");
  if (!marked) {
    page.declared = charset.empty() ? DeclaredCharset(bytes)
                                    : absl::AsciiStrToLower(charset);
  }
  const bool western = IsWestern(page.declared) || IsLatin9(page.declared);
  // Text of a code page is not UTF-8 by chance.
  if (western && IsUtf8Beyond7Bits(bytes)) {
    page.charset = DecodedPage::kNotAsDeclared;
    page.text = CleanBytes(std::move(bytes));
    return page;
  }
  if (western) {
    page.charset = DecodedPage::kWestern;
    page.text = DecodeBytes(
        bytes, IsLatin9(page.declared) ? FromLatin9 : FromWindows1252);
    return page;
  }
  if (!IsUtf8(page.declared)) {
    page.charset = DecodedPage::kUnsupported;
    return page;
  }
  if (marked || !page.declared.empty()) {
    page.text = CleanBytes(std::move(bytes));
    return page;
  }
  page.text = CleanBytes(bytes);
  // Text of which most is UTF-8 is UTF-8 with mistakes.
  const bool guess = page.text.mistakes > 0 && page.text.looks_like_text &&
                     IsMostlyOneByte(bytes);
  if (guess) {
    page.charset = DecodedPage::kGuessed;
    page.text = DecodeBytes(bytes, FromWindows1252);
  }
  return page;
}

std::string CharsetNote(const DecodedPage& page) {
  switch (page.charset) {
    case DecodedPage::kNotAsDeclared:
      return absl::StrCat("declared as ", Quoted(page.declared),
                          ", but it is UTF-8; read as that");
    case DecodedPage::kGuessed:
      return "no encoding is declared and it is not UTF-8; read as "
             "windows-1252";
    default:
      return "";
  }
}

}  // namespace crosscheck
