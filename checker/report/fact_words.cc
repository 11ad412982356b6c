#include "checker/report/fact_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/civil_day.h"
#include "checker/base/count_of.h"
#include "checker/claim/claim.h"
#include "checker/claim/quantity.h"
#include "checker/claim/quantity_words.h"
#include "checker/report/page.h"

namespace crosscheck {
namespace {

std::string WithUnit(std::string value, absl::string_view unit) {
  if (unit.empty() || unit == "1") return value;
  return absl::StrCat(value, " ", unit);
}

// Facts on dates count days from 1970-01-01.
bool IsDate(const Fact& fact) {
  return std::none_of(
      fact.claims.begin(), fact.claims.end(),
      [](const Claim* claim) { return claim->quantity.has_value(); });
}

std::string DescribeDays(const Interval& days) {
  const auto iso = [](double day) {
    return std::abs(day) < 1e9 ? IsoDay(static_cast<int64_t>(day)) : "";
  };
  const std::string first = iso(days.lower);
  const std::string last = iso(days.upper);
  if (first.empty() && last.empty()) return "any day";
  if (first.empty()) return absl::StrCat("until ", last);
  if (last.empty()) return absl::StrCat("from ", first);
  return first == last ? first : absl::StrCat(first, " to ", last);
}

std::string DescribeRange(const Fact& fact) {
  return IsDate(fact) ? DescribeDays(fact.range)
                      : WithUnit(DescribeInterval(fact.range), fact.unit);
}

}  // namespace

std::string FactTitle(const Fact& fact) {
  std::string title = fact.label.empty() ? fact.counted : fact.label;
  if (title.empty()) title = fact.kind;
  if (!fact.place.empty()) absl::StrAppend(&title, ", ", fact.place);
  if (title != fact.kind) absl::StrAppend(&title, " (", fact.kind, ")");
  if (!fact.group.empty()) absl::StrAppend(&title, " in group ", fact.group);
  return OneLine(title);
}

std::string FactValues(const Fact& fact) {
  const bool has_best = fact.best.has_value() && std::isfinite(*fact.best);
  return absl::StrCat(has_best ? WithUnit(FormatNumber(*fact.best), fact.unit)
                               : "no best value",
                      "; ", DescribeRange(fact), " by ",
                      CountOf(fact.claims.size(), "claim"), " of ",
                      CountOf(static_cast<size_t>(fact.independent_sources),
                              "independent source"));
}

}  // namespace crosscheck
