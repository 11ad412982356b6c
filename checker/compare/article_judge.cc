#include "checker/compare/article_judge.h"

#include <cstdint>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "checker/base/hash.h"
#include "checker/compare/message.h"

namespace crosscheck {
namespace {

std::string Fingerprint(const Finding& finding) {
  const Claim& low = *finding.sides.front().claims.front();
  const Claim& high = *finding.sides.back().claims.front();
  uint64_t hash = StableHash(finding.rule);
  hash = StableHash(low.kind, hash);
  hash = StableHash(low.place.name, hash);
  hash = StableHash(
      absl::StrCat(low.canonical.lower, "/", low.canonical.upper, "/",
                   high.canonical.lower, "/", high.canonical.upper),
      hash);
  for (const uint64_t word : low.content) {
    hash = StableHash(absl::StrCat(word), hash);
  }
  return HexDigits(hash);
}

void Complete(absl::string_view label, Finding& finding) {
  for (size_t i = 0; i < finding.sides.size(); ++i) {
    finding.sides[i].label = std::string(1, static_cast<char>('A' + i % 26));
  }
  finding.group = finding.sides.front().claims.front()->article->group;
  finding.fingerprint = Fingerprint(finding);
  finding.message = DescribeArticleFinding(finding, label, finding.message);
}

}  // namespace

void JudgeArticles(
    absl::Span<const Claim> claims, const Corpus& corpus, const RuleSet& rules,
    const CompareContext& context,
    absl::FunctionRef<absl::string_view(absl::string_view)> label_of,
    std::vector<Finding>& findings) {
  const Article* article = nullptr;
  absl::flat_hash_set<std::string> seen;  // Fingerprints of the article.
  std::vector<Finding> found;
  for (const Claim& claim : claims) {
    if (claim.article != article) seen.clear();
    article = claim.article;
    for (const auto& rule : rules.claim) {
      found.clear();
      rule->Judge(claim, corpus.ArticleOf(claim), context, found);
      for (Finding& finding : found) {
        Complete(label_of(claim.kind), finding);
        if (!seen.insert(finding.fingerprint).second) continue;
        findings.push_back(std::move(finding));
      }
    }
  }
}

}  // namespace crosscheck
