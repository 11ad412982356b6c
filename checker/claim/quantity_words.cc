#include "checker/claim/quantity_words.h"

#include <cmath>
#include <cstddef>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// The word that leads a figure; empty for those that have none or two ends.
absl::string_view HedgeWord(v1::Hedge hedge) {
  switch (hedge) {
    case v1::HEDGE_APPROX:
      return "about ";
    case v1::HEDGE_MORE_THAN:
      return "more than ";
    case v1::HEDGE_AT_LEAST:
      return "at least ";
    case v1::HEDGE_LESS_THAN:
      return "less than ";
    case v1::HEDGE_ALMOST:
      return "almost ";
    case v1::HEDGE_AT_MOST:
      return "at most ";
    default:
      return "";
  }
}

std::string WithUnit(std::string number, absl::string_view unit) {
  if (unit.empty() || unit == "1") return number;
  return absl::StrCat(number, unit == "%" ? "" : " ", unit);
}

}  // namespace

std::string FormatNumber(double number) {
  if (!(std::abs(number) < 1e15)) return absl::StrFormat("%.12g", number);
  std::string digits = absl::StrFormat("%.12g", number);
  if (absl::StrContains(digits, 'e')) {
    // Small, or with more than 12 digits before the point.
    if (std::abs(number) < 1) return digits;
    digits = absl::StrFormat("%.0f", number);
  }
  const size_t first = digits[0] == '-' ? 1 : 0;
  const size_t point = digits.find('.');
  size_t at = point == std::string::npos ? digits.size() : point;
  while (at > first + 3) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string DescribeInterval(const Interval& interval) {
  const bool has_lower = std::isfinite(interval.lower);
  const bool has_upper = std::isfinite(interval.upper);
  if (!has_lower && !has_upper) return "any";
  if (!has_upper) {
    return absl::StrCat(interval.lower_open ? "above " : "from ",
                        FormatNumber(interval.lower));
  }
  if (!has_lower) {
    return absl::StrCat(interval.upper_open ? "below " : "up to ",
                        FormatNumber(interval.upper));
  }
  if (interval.lower == interval.upper) return FormatNumber(interval.lower);
  return absl::StrCat(FormatNumber(interval.lower), " to ",
                      FormatNumber(interval.upper));
}

std::string DescribeQuantity(const Quantity& quantity) {
  const bool two_ends =
      quantity.hedge == v1::HEDGE_RANGE || quantity.hedge == v1::HEDGE_VAGUE;
  return WithUnit(two_ends ? DescribeInterval(quantity.bounds)
                           : absl::StrCat(HedgeWord(quantity.hedge),
                                          FormatNumber(quantity.value)),
                  quantity.unit);
}

}  // namespace crosscheck
