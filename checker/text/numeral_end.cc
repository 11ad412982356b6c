#include "checker/text/numeral_end.h"

#include "absl/strings/ascii.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// No figure has more groups; the limit keeps a megabyte of them linear.
constexpr int kMostGroups = 12;

bool IsDigitAt(absl::string_view text, size_t at) {
  return at < text.size() &&
         absl::ascii_isdigit(static_cast<unsigned char>(text[at]));
}

size_t DigitsAt(absl::string_view text, size_t at) {
  size_t n = 0;
  while (IsDigitAt(text, at + n)) ++n;
  return n;
}

bool IsGroupAt(absl::string_view text, size_t at, size_t digits) {
  for (size_t i = 0; i < digits; ++i) {
    if (!IsDigitAt(text, at + i)) return false;
  }
  return !IsDigitAt(text, at + digits);
}

// Bytes of a mark that may stand between groups of three digits, other than a
// comma and a plain space.
size_t GroupMarkAt(absl::string_view text, size_t at) {
  if (at >= text.size()) return 0;
  const CodePoint c = DecodeAt(text, at);
  switch (c.value) {
    case 0xa0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
    case 0x2019:
    case '\'':
      return c.length;
    default:
      return 0;
  }
}

// The end of groups of two behind commas and one of three: ",50,000".  `at` if
// there are none.
size_t IndianGroupsEnd(absl::string_view text, size_t at) {
  size_t end = at;
  for (int groups = 0; groups < kMostGroups; ++groups) {
    if (end >= text.size() || text[end] != ',') return at;
    if (IsGroupAt(text, end + 1, 3)) return groups > 0 ? end + 4 : at;
    if (!IsGroupAt(text, end + 1, 2)) return at;
    end += 3;
  }
  return at;
}

size_t CommaGroupsEnd(absl::string_view text, size_t at) {
  size_t end = at;
  for (int groups = 0; groups < kMostGroups; ++groups) {
    if (end >= text.size() || text[end] != ',' ||
        !IsGroupAt(text, end + 1, 3)) {
      break;
    }
    end += 4;
  }
  return end;
}

size_t MarkedGroupsEnd(absl::string_view text, size_t at) {
  size_t end = at;
  for (int groups = 0; groups < kMostGroups; ++groups) {
    const size_t mark = GroupMarkAt(text, end);
    if (mark == 0 || !IsGroupAt(text, end + mark, 3)) break;
    end += mark + 3;
  }
  return end;
}

// Groups behind plain spaces: two or more, or one of round thousands.
size_t SpacedGroupsEnd(absl::string_view text, size_t at) {
  size_t end = at;
  int groups = 0;
  while (groups < kMostGroups && end < text.size() && text[end] == ' ' &&
         IsGroupAt(text, end + 1, 3)) {
    end += 4;
    ++groups;
  }
  const bool round = groups == 1 && text.substr(at, 4) == " 000";
  return groups >= 2 || round ? end : at;
}

// The end of the groups behind the first digits, which end at text[at].
size_t GroupsEnd(absl::string_view text, size_t begin, size_t at) {
  if (at - begin > 3 || text[begin] == '0') return at;
  for (const auto groups_end :
       {IndianGroupsEnd, CommaGroupsEnd, MarkedGroupsEnd, SpacedGroupsEnd}) {
    const size_t end = groups_end(text, at);
    if (end > at) return end;
  }
  return at;
}

}  // namespace

size_t NumeralEnd(absl::string_view text, size_t at) {
  size_t end = at + DigitsAt(text, at);
  if (end > at) end = GroupsEnd(text, at, end);
  while (end < text.size() && text[end] == '.' && IsDigitAt(text, end + 1)) {
    end += 1 + DigitsAt(text, end + 1);
  }
  return end;
}

}  // namespace crosscheck
