#include "checker/extract/numbers/numeral.h"

#include <cstdint>

#include "absl/strings/ascii.h"

namespace crosscheck {

std::optional<Numeral> ReadNumeral(absl::string_view text) {
  uint64_t digits = 0;
  double power = 1;
  int significant = 0;
  bool point = false;
  Numeral numeral;
  for (const char c : text) {
    if (c == '.') {
      if (point) return std::nullopt;
      point = true;
    }
    // Marks between groups count for nothing.
    if (!absl::ascii_isdigit(static_cast<unsigned char>(c))) continue;
    if (significant > 0 || c != '0') ++significant;
    if (significant > kMostSignificantDigits) return std::nullopt;
    digits = digits * 10 + static_cast<uint64_t>(c - '0');
    if (point) {
      ++numeral.decimals;
      power *= 10;
    }
  }
  // Both are exact below 2^53, so the quotient is the nearest double.
  numeral.value = static_cast<double>(digits) / power;
  if (numeral.value > kLargestFigure) return std::nullopt;
  return numeral;
}

}  // namespace crosscheck
