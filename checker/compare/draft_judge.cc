#include "checker/compare/draft_judge.h"

#include <set>
#include <tuple>

namespace crosscheck {
namespace {

// What sources say of the same thing as `draft`.
std::vector<const Claim*> SourcesOf(const Claim& draft,
                                    absl::Span<const JudgedPair> judged) {
  std::vector<const Claim*> sources;
  for (const JudgedPair& pair : judged) {
    const Claim* const other = pair.a == &draft   ? pair.b
                               : pair.b == &draft ? pair.a
                                                  : nullptr;
    if (other != nullptr && other->article->reference) sources.push_back(other);
  }
  return sources;
}

}  // namespace

std::vector<Finding> JudgeDrafts(const Fact& fact,
                                 absl::Span<const JudgedPair> judged,
                                 const RuleSet& rules,
                                 const CompareContext& context,
                                 absl::string_view label) {
  std::vector<Finding> findings;
  // The values a rule has spoken on: a headline and its lead say one thing.
  std::set<std::tuple<const Article*, double, double>> said;
  for (const Claim* draft : fact.claims) {
    if (draft->article->reference) continue;
    const std::vector<const Claim*> sources = SourcesOf(*draft, judged);
    if (sources.empty() || said.count({draft->article, draft->canonical.lower,
                                       draft->canonical.upper}) > 0) {
      continue;
    }
    for (const auto& rule : rules.draft) {
      const DraftJudgement spoken = rule->Judge(*draft, sources, context);
      if (!spoken.judgement) continue;
      said.insert(
          {draft->article, draft->canonical.lower, draft->canonical.upper});
      Finding finding;
      finding.rule = std::string(rule->descriptor().id);
      finding.group = fact.group;
      finding.sides = {{"", {draft}}, {"", spoken.sources}};
      FinishFinding(fact, label, spoken.judgement, spoken.advice, finding);
      findings.push_back(std::move(finding));
      break;
    }
  }
  return findings;
}

}  // namespace crosscheck
