#include "rules/percent_of_base/rule.h"

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "checker/claim/claim_sorts.h"
#include "checker/compare/article_finding.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// Shares are cut off as often as they are rounded.
constexpr double kSlack = 0.6;

// A bracket this far behind may tell the share of something else.
constexpr size_t kMostBytesBetween = 20;

bool IsCount(const Claim& claim) {
  return IsBareCount(claim) && IsUnhedged(claim);
}

// "12 of 40", "12 out of the 40".
bool IsPartOf(const Claim& part, const Claim& base) {
  static constexpr absl::string_view kOf[] = {
      "of", "of the", "of its", "of their", "of all", "out of", "out of the"};
  const absl::string_view words =
      absl::StripAsciiWhitespace(WordsBetween(part, base));
  return IsCount(part) && IsCount(base) &&
         part.quantity->value <= base.quantity->value &&
         absl::c_linear_search(kOf, words);
}

bool IsClosedBehind(const Claim& claim, absl::string_view marks) {
  const absl::string_view text = FieldOf(claim).text;
  return claim.phrase.end < text.size() &&
         absl::StrContains(marks, text[claim.phrase.end]);
}

// The percentage that a text gives for the two: "12 of 40 (30 percent)", "12 of
// the 40, or 30 percent,", "30 percent (12 of 40)".
const Claim* ShareOf(const Claim& part, const Claim& base,
                     absl::Span<const Claim> article) {
  if (const Claim* next = NextInSentence(base, article);
      next != nullptr && IsPercent(*next)) {
    const absl::string_view words = WordsBetween(base, *next);
    if (words.size() <= kMostBytesBetween &&
        ((absl::EndsWith(words, "(") && IsClosedBehind(*next, ")")) ||
         (absl::EndsWith(words, ", or ") && IsClosedBehind(*next, ",.")))) {
      return next;
    }
  }
  if (part.ordinal == 0) return nullptr;
  const Claim& before = article[part.ordinal - 1];
  const bool share =
      IsPercent(before) && NextInSentence(before, article) == &part &&
      WordsBetween(before, part) == " (" && IsClosedBehind(base, ")");
  return share ? &before : nullptr;
}

class PercentOfBaseRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "percent-of-base",
        "Flags a percentage that is not the share of the two figures beside "
        "it."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext& context,
             std::vector<Finding>& findings) const override {
    const Claim* const base = NextInSentence(claim, article);
    if (base == nullptr || !IsPartOf(claim, *base)) return;
    const Claim* const share = ShareOf(claim, *base, article);
    if (share == nullptr || !(base->quantity->value > 0)) return;
    const double want = 100 * claim.quantity->value / base->quantity->value;
    Interval reach = Reach(*share, context.config.widths());
    reach.lower -= kSlack;
    reach.upper += kSlack;
    if (!Disjoint(reach, {want, want, false, false})) return;
    const std::string reason = absl::StrCat(
        "\"", WordsOf(claim, {claim.span.begin, base->span.end}), "\" is ",
        absl::StrFormat("%.3g", want), " percent: correct one, or say of what");
    findings.push_back(ArticleFinding(*this, v1::REVIEW, v1::MEDIUM, reason,
                                      {{&claim, base}, {share}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewPercentOfBaseRule() {
  return std::make_unique<PercentOfBaseRule>();
}

}  // namespace crosscheck
