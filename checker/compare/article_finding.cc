#include "checker/compare/article_finding.h"

namespace crosscheck {

Finding ArticleFinding(const ClaimRule& rule, v1::Verdict verdict,
                       v1::Severity severity, absl::string_view reason,
                       const std::vector<ClaimList>& sides) {
  Finding finding;
  finding.rule = std::string(rule.descriptor().id);
  finding.verdict = verdict;
  finding.severity = severity;
  finding.message = std::string(reason);
  for (const ClaimList& claims : sides) {
    finding.sides.emplace_back();
    finding.sides.back().claims = claims;
  }
  return finding;
}

absl::string_view WordsBetween(const Claim& claim, const Claim& next) {
  if (claim.field != next.field || next.phrase.begin <= claim.phrase.end) {
    return {};
  }
  return WordsOf(claim, {claim.phrase.end, next.phrase.begin});
}

const Claim* NextInSentence(const Claim& claim,
                            absl::Span<const Claim> article) {
  const size_t next = claim.ordinal + 1;
  if (next >= article.size()) return nullptr;
  const Claim& other = article[next];
  return SameSentence(other, claim) ? &other : nullptr;
}

}  // namespace crosscheck
