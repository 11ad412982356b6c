#include "checker/claim/slip.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "checker/claim/in_unit.h"

namespace crosscheck {
namespace {

bool AreSwapped(absl::string_view a, absl::string_view b) {
  if (a.size() != b.size()) return false;
  size_t at = 0;
  while (at < a.size() && a[at] == b[at]) ++at;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

bool OfOneSize(const Claim& a, const Claim& b) {
  const auto size = [](const Claim& claim) {
    return std::floor(std::log10(std::abs(claim.quantity->value)));
  };
  return a.quantity->unit == b.quantity->unit && size(a) == size(b);
}

Slip OfScale(const Claim& a, const Claim& b) {
  const double one = std::abs(FigureInBase(a));
  const double other = std::abs(FigureInBase(b));
  switch (std::lround(std::max(one, other) / std::min(one, other))) {
    case 10:
      return Slip::kTen;
    case 100:
      return Slip::kHundred;
    case 1000:
      return Slip::kThousand;
    default:
      return Slip::kNone;
  }
}

}  // namespace

std::string DigitsOf(const Claim& claim) {
  std::string digits = absl::StrFormat("%.9e", std::abs(claim.quantity->value));
  digits.resize(digits.find('e'));
  digits.erase(1, 1);
  digits.resize(digits.find_last_not_of('0') + 1);
  return digits;
}

Slip SlipBetween(const Claim& a, const Claim& b) {
  if (!a.quantity || !b.quantity || a.age || b.age || a.quantity->value == 0 ||
      b.quantity->value == 0 ||
      (a.quantity->value < 0) != (b.quantity->value < 0)) {
    return Slip::kNone;
  }
  // Most figures are told apart by their size, without writing them out.
  if (OfOneSize(a, b)) {
    return AreSwapped(DigitsOf(a), DigitsOf(b)) ? Slip::kSwapped : Slip::kNone;
  }
  const Slip slip = OfScale(a, b);
  if (slip == Slip::kNone) return Slip::kNone;
  const std::string digits = DigitsOf(a);
  const bool scaled = a.quantity->scaled || b.quantity->scaled;
  return digits == DigitsOf(b) && (digits.size() > 1 || scaled) ? slip
                                                                : Slip::kNone;
}

bool AreSurelySwapped(const Claim& a, const Claim& b) {
  constexpr size_t kManyDigits = 3;
  return SlipBetween(a, b) == Slip::kSwapped &&
         DigitsOf(a).size() >= kManyDigits;
}

}  // namespace crosscheck
