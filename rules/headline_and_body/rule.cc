#include "rules/headline_and_body/rule.h"

#include <algorithm>
#include <set>
#include <vector>

#include "checker/claim/claim_sorts.h"
#include "checker/compare/article_finding.h"
#include "checker/compare/shared_words.h"
#include "checker/normalize/widths.h"

namespace crosscheck {
namespace {

// A headline has few figures; what has more is a list.
constexpr uint32_t kHeadlineClaims = 8;

// Words that a headline and a sentence of its story have in common: so many
// make them one, with fewer it may be another story of the page.
constexpr size_t kSharedWords = 3;
constexpr size_t kFewSharedWords = 2;

// Smaller differences of small figures are somebody told without a figure: "a
// man and two children".
constexpr double kUncounted = 2;

// "One dead" stands above any story of several people.
constexpr double kLeast = 2;

// A toll of this long before the report is of something else.
constexpr int kOldDays = 30;

// Whether a claim gives the whole of something that is put forward as a fact.
bool StandsAlone(const Claim& claim) {
  return IsBareCount(claim) && claim.info != nullptr && !claim.increment &&
         claim.part_of < 0 && claim.modality == v1::FACT &&
         claim.quantity->hedge != v1::HEDGE_VAGUE;
}

bool IsOld(const Claim& claim) {
  return claim.scope_stated && claim.report_day != kNoFirstDay &&
         claim.scope.last != kNoLastDay &&
         claim.scope.last < claim.report_day - kOldDays;
}

bool SameCounted(const Claim& a, const Claim& b) {
  const auto open = [](const Claim& claim) {
    return claim.counted_class.empty() || claim.counted_class == "person";
  };
  return a.counted_class == b.counted_class || (open(a) && open(b));
}

// "Mother and 3 others", "Youths, 16 and 10": the figure is not the whole.
bool IsOneOfSeveral(const Claim& claim, absl::Span<const Claim> article) {
  constexpr size_t kJoin = 5;  // " and ".
  if (claim.counted_lemma == "other" || claim.counted_head == "others") {
    return true;
  }
  if (claim.ordinal == 0) return false;
  const Claim& before = article[claim.ordinal - 1];
  return claim.phrase.begin <= before.phrase.end + kJoin;
}

// Whether the body accounts for the figure of the headline: by itself, or as
// the sum of two.
bool Accounts(absl::Span<const Claim> article, const Claim& title,
              const v1::Widths& widths) {
  const Interval reach = Reach(title, widths);
  std::set<double> values;
  for (const Claim& claim : article) {
    if (claim.field == v1::Claim::TITLE || !IsBareCount(claim)) continue;
    if (claim.quantity->value == title.quantity->value) return true;
    if (claim.info == title.info && !Disjoint(Reach(claim, widths), reach)) {
      return true;
    }
    values.insert(claim.quantity->value);
  }
  return std::any_of(values.begin(), values.end(), [&](double value) {
    return values.count(title.quantity->value - value) > 0;
  });
}

class HeadlineAndBodyRule final : public ClaimRule {
 public:
  const RuleDescriptor& descriptor() const override {
    static constexpr RuleDescriptor kDescriptor{
        "headline-and-body",
        "Flags a figure in a headline that its own story does not bear out."};
    return kDescriptor;
  }

  void Judge(const Claim& claim, absl::Span<const Claim> article,
             const CompareContext& context,
             std::vector<Finding>& findings) const override {
    if (claim.field != v1::Claim::TITLE || claim.ordinal >= kHeadlineClaims ||
        !StandsAlone(claim) || claim.quantity->value < kLeast ||
        IsOneOfSeveral(claim, article)) {
      return;
    }
    const v1::Widths& widths = context.config.widths();
    const Claim* body = nullptr;
    for (const Claim& other : article) {
      if (other.field == v1::Claim::TITLE || other.info != claim.info ||
          !StandsAlone(other) || IsOld(other) || !SameCounted(claim, other)) {
        continue;
      }
      body = &other;
      break;
    }
    if (body == nullptr || Accounts(article, claim, widths)) return;
    const size_t shared = CountShared(claim.content, body->content);
    if (shared < kFewSharedWords) return;
    const double gap = claim.quantity->value - body->quantity->value;
    if (gap > 0 && gap <= kUncounted) return;
    const bool sure = IsToll(claim) && shared >= kSharedWords;
    findings.push_back(ArticleFinding(
        *this, sure ? v1::CONFLICT : v1::REVIEW, sure ? v1::MEDIUM : v1::LOW,
        "The headline gives another figure than its story: correct one of them",
        {{&claim}, {body}}));
  }
};

}  // namespace

std::unique_ptr<const ClaimRule> NewHeadlineAndBodyRule() {
  return std::make_unique<HeadlineAndBodyRule>();
}

}  // namespace crosscheck
