#include "checker/compare/article_judge.h"

#include <cstddef>
#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "checker/compare/fingerprint.h"
#include "checker/compare/message.h"
#include "checker/compare/rule_settings.h"

namespace crosscheck {
namespace {

void Complete(absl::string_view label, Finding& finding) {
  for (size_t i = 0; i < finding.sides.size(); ++i) {
    finding.sides[i].label = SideLabel(i);
  }
  finding.group = finding.sides.front().claims.front()->article->group;
  finding.fingerprint =
      Fingerprint(finding, *finding.sides.front().claims.front());
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
      if (IsOff(context.config, rule->descriptor().id)) continue;
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
