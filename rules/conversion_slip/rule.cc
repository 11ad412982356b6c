#include "rules/conversion_slip/rule.h"

#include <algorithm>
#include <cmath>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/claim/in_unit.h"
#include "checker/claim/quantity_words.h"
#include "checker/compare/article_finding.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// One gallon or pint is not as large in the United States as in Britain.
constexpr double kImperialOverUs = 1.2009499;

// Two figures this near are one, however exactly they are written.
constexpr double kSlack = 0.02;

// No figure reaches further to either side for its zeros.
constexpr double kMostRounded = 0.3;

// A bracket this far behind the figure may convert another one.
constexpr size_t kWordsBetween = 12;  // Bytes: " in length (".

bool HasFixedConversion(absl::string_view dimension) {
  static constexpr absl::string_view kDimensions[] = {
      "length", "area", "mass", "temperature", "volume", "speed"};
  return absl::c_linear_search(kDimensions, dimension);
}

bool IsMeasure(const Claim& claim) {
  return claim.quantity && claim.quantity->hedge != v1::HEDGE_VAGUE &&
         HasFixedConversion(claim.dimension);
}

// Half of the last digit that is not zero, at most 30 %, in which a 5 stands
// for steps of five: 400 is 350 to 450, 35 is 32.5 to 37.5, 1.88 is 1.875 to
// 1.885.  Temperatures are never rounded to more than five degrees.
double HalfStep(const Claim& claim, double value) {
  if (value != std::floor(value)) {
    return std::pow(10, -std::max(claim.quantity->decimals, 1)) / 2;
  }
  const double size = std::abs(value);
  double step = 1;
  while (std::fmod(size, step * 10) == 0 && step < size) step *= 10;
  if (size >= step * 10 && std::fmod(size, step * 5) == 0) step *= 5;
  if (claim.dimension == "temperature") return std::min(step, 5.0) / 2;
  return std::min(step / 2, std::max(kMostRounded * size, 0.5));
}

// The figure as rounded, in its own unit; a bound counts as its figure.
Interval Rounded(const Claim& claim) {
  const Quantity& quantity = *claim.quantity;
  double low = quantity.value;
  double high = quantity.value;
  if (quantity.hedge == v1::HEDGE_RANGE) {
    low = quantity.bounds.lower;
    high = quantity.bounds.upper;
  }
  return {low - HalfStep(claim, low), high + HalfStep(claim, high), false,
          false};
}

Interval Scaled(const Interval& a, double factor, double offset) {
  return {a.lower * factor + offset, a.upper * factor + offset, false, false};
}

bool Near(const Interval& a, const Interval& b) {
  const double slack = kSlack * std::max(std::abs(a.upper), std::abs(b.upper));
  return !Disjoint({a.lower - slack, a.upper + slack, false, false}, b);
}

bool Agree(const Claim& a, const Claim& b) {
  const Interval one = Scaled(Rounded(a), a.canonical_factor, 0);
  const Interval other = Scaled(Rounded(b), b.canonical_factor, 0);
  if (a.dimension == "temperature") {
    // Two readings, or two differences: "a rise of 2C (3.6F)".
    return Near(one, other) || !Disjoint(Scaled(one, 1, OffsetOf(a)),
                                         Scaled(other, 1, OffsetOf(b)));
  }
  if (Near(one, other)) return true;
  return a.dimension == "volume" &&
         (Near(Scaled(one, kImperialOverUs, 0), other) ||
          Near(one, Scaled(other, kImperialOverUs, 0)));
}

// Whether `next` stands where a text converts `claim`: "100 feet (30 metres)",
// "a 100-foot drop (30 metres)", "20 miles, or 32 kilometres".
bool Converts(const Claim& claim, const Claim& next) {
  if (claim.dimension != next.dimension || !IsMeasure(next) ||
      claim.quantity->unit == next.quantity->unit ||
      (claim.quantity->hedge == v1::HEDGE_RANGE) !=
          (next.quantity->hedge == v1::HEDGE_RANGE)) {
    return false;
  }
  absl::string_view gap = WordsBetween(claim, next);
  if (gap == "/" || gap == ", or ") return true;
  if (gap.size() > kWordsBetween || !absl::ConsumeSuffix(&gap, "(")) {
    return false;
  }
  const absl::string_view text = FieldOf(next).text;
  return gap.find_first_of("(),;.") == absl::string_view::npos &&
         absl::StartsWith(text.substr(next.phrase.end), ")");
}

// Whether the word before the claim has a digit: "12st" of "12st 4lb".
bool FollowsFigure(const Claim& claim) {
  constexpr uint32_t kLongest = 16;  // No figure is longer.
  const uint32_t end = claim.phrase.begin;
  absl::string_view before =
      WordsOf(claim, {end > kLongest ? end - kLongest : 0, end});
  before = absl::StripTrailingAsciiWhitespace(before);
  const size_t space = before.find_last_of(" \n");
  if (space != absl::string_view::npos) before.remove_prefix(space);
  return std::any_of(before.begin(), before.end(),
                     [](unsigned char c) { return absl::ascii_isdigit(c); });
}

// "5 by 10 feet (1.5 by 3 metres)", "12st 4lb (78kg)": the figure before is a
// part of the same measure.
bool IsOneOfSeveral(const Claim& claim, absl::Span<const Claim> article) {
  constexpr size_t kJoin = 4;  // " by ".
  if (FollowsFigure(claim)) return true;
  if (claim.ordinal == 0) return false;
  const Claim& before = article[claim.ordinal - 1];
  return before.quantity && NextInSentence(before, article) == &claim &&
         claim.phrase.begin <= before.phrase.end + kJoin;
}

// To three digits.
double Roughly(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
  return std::round(value / step) * step;
}

std::string Reason(const Claim& claim, const Claim& next) {
  const double value = InUnitOf(next, claim, claim.quantity->value);
  return absl::StrCat("\"", WordsOf(claim, claim.phrase), "\" is about ",
                      FormatNumber(Roughly(value)), " in the unit of \"",
                      WordsOf(next, next.phrase), "\": correct one of the two");
}

class ConversionSlipRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "conversion-slip",
        "Flags a measure that is wrongly converted to the unit behind it."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext&,
             std::vector<Finding>& findings) const override {
    if (!IsMeasure(claim)) return;
    const Claim* next = NextInSentence(claim, article);
    if (next == nullptr || !Converts(claim, *next) || Agree(claim, *next) ||
        IsOneOfSeveral(claim, article)) {
      return;
    }
    findings.push_back(ArticleFinding(*this, v1::CONFLICT, v1::HIGH,
                                      Reason(claim, *next),
                                      {{&claim}, {next}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewConversionSlipRule() {
  return std::make_unique<ConversionSlipRule>();
}

}  // namespace crosscheck
