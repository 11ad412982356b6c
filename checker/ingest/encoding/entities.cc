#include "checker/ingest/encoding/entities.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "checker/base/utf8_sequence.h"
#include "checker/ingest/encoding/entity_names.h"
#include "checker/ingest/encoding/windows_1252.h"

namespace crosscheck {
namespace {

constexpr uint32_t kTooLarge = 0x110000;

int DigitOf(char c, uint32_t base) {
  if (absl::ascii_isdigit(static_cast<unsigned char>(c))) return c - '0';
  if (base == 10 || !absl::ascii_isxdigit(static_cast<unsigned char>(c))) {
    return -1;
  }
  return absl::ascii_tolower(static_cast<unsigned char>(c)) - 'a' + 10;
}

uint32_t Meant(uint32_t number) {
  if (number >= 0x80 && number < 0xa0) {
    return FromWindows1252(static_cast<uint8_t>(number));
  }
  const bool surrogate = number >= 0xd800 && number < 0xe000;
  return number == 0 || surrogate || number >= kTooLarge ? kReplacementCodePoint
                                                         : number;
}

// Behind "&#".
HtmlEntity ReadNumber(absl::string_view text, size_t at) {
  size_t i = at + 2;
  const bool hex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
  if (hex) ++i;
  const uint32_t base = hex ? 16 : 10;
  const size_t first = i;
  uint32_t number = 0;
  for (; i < text.size(); ++i) {
    const int digit = DigitOf(text[i], base);
    if (digit < 0) break;
    number = std::min(kTooLarge, number * base + static_cast<uint32_t>(digit));
  }
  if (i == first) return {};
  if (i < text.size() && text[i] == ';') ++i;
  return {i - at, Meant(number)};
}

const HtmlEntityName* Find(absl::string_view name) {
  const auto* const found = std::lower_bound(
      std::begin(kHtmlEntityNames), std::end(kHtmlEntityNames), name,
      [](const HtmlEntityName& a, absl::string_view b) { return a.name < b; });
  const bool is_one =
      found != std::end(kHtmlEntityNames) && found->name == name;
  return is_one ? found : nullptr;
}

// Whether the semicolon may be missing.
bool IsOld(uint32_t code_point) {
  return (code_point >= 0xa0 && code_point < 0x100) || code_point == '&' ||
         code_point == '<' || code_point == '>' || code_point == '"';
}

HtmlEntity ReadName(absl::string_view text, size_t at) {
  constexpr size_t kLongest = 16;
  size_t i = at + 1;
  const size_t limit = std::min(text.size(), i + kLongest);
  while (i < limit &&
         absl::ascii_isalnum(static_cast<unsigned char>(text[i]))) {
    ++i;
  }
  const HtmlEntityName* const found = Find(text.substr(at + 1, i - at - 1));
  if (found == nullptr) return {};
  const char next = i < text.size() ? text[i] : ' ';
  if (next == ';') return {i + 1 - at, found->code_point};
  // "?a=1&copy=2" is an address.
  if (next == '=' || !IsOld(found->code_point)) return {};
  return {i - at, found->code_point};
}

}  // namespace

HtmlEntity ReadHtmlEntity(absl::string_view text, size_t at) {
  if (at + 1 >= text.size()) return {};
  return text[at + 1] == '#' ? ReadNumber(text, at) : ReadName(text, at);
}

std::string DecodeHtmlEntities(absl::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const size_t amp = std::min(text.find('&', at), text.size());
    out.append(text.data() + at, amp - at);
    at = amp;
    if (at == text.size()) break;
    const HtmlEntity entity = ReadHtmlEntity(text, at);
    if (entity.length == 0) {
      out.push_back('&');
      ++at;
    } else {
      AppendUtf8(entity.code_point, out);
      at += entity.length;
    }
  }
  return out;
}

}  // namespace crosscheck
