#include "checker/compare/draft_judge.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/algorithm/container.h"
#include "checker/compare/rule_settings.h"

namespace crosscheck {
namespace {

using Claims = std::vector<const Claim*>;

// What sources say of the same thing, by claim of a draft.  A figure that the
// other's article accounts for is of something else.
std::map<const Claim*, Claims> SourcesByDraft(
    absl::Span<const JudgedPair> judged) {
  std::map<const Claim*, Claims> sources;
  for (const JudgedPair& pair : judged) {
    if (pair.accounted ||
        pair.a->article->reference == pair.b->article->reference) {
      continue;
    }
    if (pair.a->article->reference) {
      sources[pair.b].push_back(pair.a);
    } else {
      sources[pair.a].push_back(pair.b);
    }
  }
  return sources;
}

bool Holds(const Finding& finding, const Claim* claim) {
  return absl::c_any_of(finding.sides, [&](const FindingSide& side) {
    return absl::c_linear_search(side.claims, claim);
  });
}

bool IsInConflict(const std::vector<Finding>& found, const Claim* claim) {
  return absl::c_any_of(found, [&](const Finding& finding) {
    return finding.verdict == v1::CONFLICT && Holds(finding, claim);
  });
}

}  // namespace

void JudgeDrafts(const Fact& fact, absl::Span<const JudgedPair> judged,
                 const RuleSet& rules, const CompareContext& context,
                 std::vector<Finding>& found) {
  const std::map<const Claim*, Claims> sources = SourcesByDraft(judged);
  if (sources.empty()) return;
  std::map<const Article*, Claims> own;
  for (const Claim* claim : fact.claims) own[claim->article].push_back(claim);
  std::vector<Finding> of_drafts;
  // The values a rule has spoken on: a headline and its lead say one thing.
  std::set<std::tuple<const Article*, double, double>> said;
  for (const Claim* draft : fact.claims) {
    const auto said_by = sources.find(draft);
    const std::tuple<const Article*, double, double> value = {
        draft->article, draft->canonical.lower, draft->canonical.upper};
    if (said_by == sources.end() || said.count(value) > 0 ||
        IsInConflict(found, draft)) {
      continue;
    }
    for (const auto& rule : rules.draft) {
      if (IsOff(context.config, rule->descriptor().id)) continue;
      const DraftJudgement spoken =
          rule->Judge(*draft, own[draft->article], said_by->second, context);
      if (!spoken.judgement) continue;
      said.insert(value);
      found.erase(std::remove_if(found.begin(), found.end(),
                                 [&](const Finding& finding) {
                                   return Holds(finding, draft);
                                 }),
                  found.end());
      Finding finding;
      finding.rule = std::string(rule->descriptor().id);
      finding.group = fact.group;
      finding.sides = {{"", {draft}}, {"", spoken.sources}};
      const auto none = [](const Claim&, const Claim&) { return false; };
      FinishFinding(fact, spoken.judgement, spoken.advice, none, finding);
      of_drafts.push_back(std::move(finding));
      break;
    }
  }
  absl::c_move(of_drafts, std::back_inserter(found));
}

}  // namespace crosscheck
