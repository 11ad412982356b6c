#include "rules/percent_or_point/rule.h"

#include <cmath>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/claim/claim_sorts.h"
#include "checker/compare/article_finding.h"

namespace crosscheck {
namespace {

constexpr double kSlack = 1e-6;

// A change this far behind may be another one.
constexpr size_t kMostBytesBetween = 20;

bool IsFlatPercent(const Claim& claim) {
  return IsPercent(claim) && IsUnhedged(claim);
}

// Whether the words between introduce how much it was: ", a rise of ".
bool TellsChange(absl::string_view words) {
  static constexpr absl::string_view kChanges[] = {
      "rise of ", "increase of ", "gain of ",     "jump of ", "fall of ",
      "drop of ", "decline of ",  "decrease of ", "up by ",   "down by "};
  if (words.size() > kMostBytesBetween || absl::StrContains(words, " and "))
    return false;
  for (const absl::string_view change : kChanges) {
    if (absl::EndsWith(words, change)) return true;
  }
  return false;
}

class PercentOrPointRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "percent-or-point",
        "Flags a change in percent that is one in percentage points."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext&,
             std::vector<Finding>& findings) const override {
    const Claim* const after = NextInSentence(claim, article);
    if (after == nullptr || !IsFlatPercent(claim) || !IsFlatPercent(*after) ||
        WordsBetween(claim, *after) != " to ") {
      return;
    }
    const Claim* const change = NextInSentence(*after, article);
    if (change == nullptr || !IsFlatPercent(*change) ||
        !TellsChange(WordsBetween(*after, *change))) {
      return;
    }
    const double points =
        std::abs(after->quantity->value - claim.quantity->value);
    const double percent = 100 * points / claim.quantity->value;
    const double told = change->quantity->value;
    const double half_digit = std::pow(10, -change->quantity->decimals) / 2;
    if (std::abs(told - points) > kSlack ||
        std::abs(told - percent) <= half_digit) {
      return;
    }
    const std::string reason =
        absl::StrCat("From \"", WordsOf(claim, claim.phrase), "\" to \"",
                     WordsOf(*after, after->phrase), "\" is \"",
                     WordsOf(*change, change->phrase),
                     "\" only in percentage points: say points");
    findings.push_back(ArticleFinding(*this, v1::REVIEW, v1::MEDIUM, reason,
                                      {{&claim, after}, {change}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewPercentOrPointRule() {
  return std::make_unique<PercentOrPointRule>();
}

}  // namespace crosscheck
