#include "checker/compare/judge.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "absl/algorithm/container.h"
#include "checker/compare/fingerprint.h"
#include "checker/compare/message.h"

namespace crosscheck {
namespace {

// CONFLICT before REVIEW before SUPERSEDED.
int Strength(v1::Verdict verdict) {
  switch (verdict) {
    case v1::CONFLICT:
      return 3;
    case v1::REVIEW:
      return 2;
    case v1::SUPERSEDED:
      return 1;
    default:
      return 0;
  }
}

// A total order of claims that no input order changes.
bool Before(const Claim* a, const Claim* b) {
  return std::tie(a->canonical.lower, a->canonical.upper, a->article->id,
                  a->ordinal) < std::tie(b->canonical.lower, b->canonical.upper,
                                         b->article->id, b->ordinal);
}

using ConflictSet = std::set<std::pair<const Claim*, const Claim*>>;

bool Conflict(const ConflictSet& conflicts, const Claim* a, const Claim* b) {
  return conflicts.count({a, b}) > 0 || conflicts.count({b, a}) > 0;
}

void SortSide(FindingSide& side) {
  absl::c_sort(side.claims, [](const Claim* a, const Claim* b) {
    return std::tie(a->article->id, a->ordinal) <
           std::tie(b->article->id, b->ordinal);
  });
}

// Sides of which each claim conflicts with each claim of the others.
std::vector<FindingSide> MakeSides(const ConflictSet& conflicts) {
  std::vector<const Claim*> claims;
  for (const auto& [a, b] : conflicts) {
    claims.push_back(a);
    claims.push_back(b);
  }
  std::sort(claims.begin(), claims.end(), Before);
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  std::vector<FindingSide> sides;
  for (const Claim* claim : claims) {
    FindingSide* home = nullptr;
    bool fits = true;
    for (FindingSide& side : sides) {
      size_t against = 0;
      for (const Claim* other : side.claims) {
        against += Conflict(conflicts, claim, other) ? 1 : 0;
      }
      if (against == side.claims.size()) continue;
      if (against > 0 || home != nullptr) {
        fits = false;
        break;
      }
      home = &side;
    }
    if (!fits) continue;
    if (home == nullptr) {
      sides.emplace_back();
      home = &sides.back();
    }
    home->claims.push_back(claim);
  }
  for (size_t i = 0; i < sides.size(); ++i) {
    sides[i].label = SideLabel(i);
    SortSide(sides[i]);
  }
  return sides;
}

// Whether the article of `member` says the same again in `claim`.
bool Repeats(const Claim& claim, const Claim& member) {
  return claim.article == member.article &&
         claim.canonical.lower == member.canonical.lower &&
         claim.canonical.upper == member.canonical.upper &&
         claim.canonical.lower_open == member.canonical.lower_open &&
         claim.canonical.upper_open == member.canonical.upper_open;
}

// Joins to the sides what their articles say again: a lead and its headline.
void AddRepeated(absl::Span<const Claim* const> claims,
                 std::vector<FindingSide>& sides) {
  std::set<const Claim*> placed;
  for (const FindingSide& side : sides) {
    placed.insert(side.claims.begin(), side.claims.end());
  }
  for (FindingSide& side : sides) {
    const std::vector<const Claim*> members = side.claims;
    for (const Claim* claim : claims) {
      const bool repeats = absl::c_any_of(members, [&](const Claim* member) {
        return Repeats(*claim, *member);
      });
      if (repeats && placed.insert(claim).second) side.claims.push_back(claim);
    }
    SortSide(side);
  }
}

// The draft's claim, else the first article's.
const Claim* Leading(const Finding& finding) {
  const Claim* leading = nullptr;
  for (const FindingSide& side : finding.sides) {
    for (const Claim* claim : side.claims) {
      if (leading == nullptr ||
          std::make_tuple(claim->article->reference, claim->article->id,
                          claim->ordinal) <
              std::make_tuple(leading->article->reference, leading->article->id,
                              leading->ordinal)) {
        leading = claim;
      }
    }
  }
  return leading;
}

}  // namespace

JudgedPair JudgePair(const Claim& a, const Claim& b,
                     const Comparison& comparison, const RuleSet& rules,
                     const CompareContext& context, const Corpus& corpus) {
  JudgedPair judged{&a, &b, nullptr, {}};
  if (a.article == b.article) return judged;
  for (const auto& rule : rules.fact) {
    if (!rule->Takes(a, b, comparison)) continue;
    judged.rule = rule.get();
    judged.judgement = rule->Judge(a, b, comparison, context);
    const v1::Widths& widths = context.config.widths();
    if (judged.judgement &&
        (corpus.Accounted(a, b, widths) || corpus.Accounted(b, a, widths))) {
      judged.judgement = {};
    }
    if (comparison.doubtful && judged.judgement.verdict == v1::CONFLICT) {
      judged.judgement.verdict = v1::REVIEW;
      judged.judgement.severity = v1::LOW;
    }
    break;
  }
  return judged;
}

void FindingOfFact(const Fact& fact, absl::Span<const JudgedPair> judged,
                   absl::string_view label, std::vector<Finding>& findings) {
  const JudgedPair* strongest = nullptr;
  for (const JudgedPair& pair : judged) {
    if (!pair.judgement) continue;
    if (strongest == nullptr ||
        std::make_tuple(Strength(pair.judgement.verdict),
                        static_cast<int>(pair.judgement.severity)) >
            std::make_tuple(Strength(strongest->judgement.verdict),
                            static_cast<int>(strongest->judgement.severity))) {
      strongest = &pair;
    }
  }
  if (strongest == nullptr) return;
  ConflictSet conflicts;
  for (const JudgedPair& pair : judged) {
    if (pair.judgement.verdict == strongest->judgement.verdict &&
        pair.rule == strongest->rule) {
      conflicts.emplace(pair.a, pair.b);
    }
  }
  Finding finding;
  finding.rule = std::string(strongest->rule->descriptor().id);
  finding.verdict = strongest->judgement.verdict;
  finding.severity = strongest->judgement.severity;
  finding.group = fact.group;
  finding.sides = MakeSides(conflicts);
  if (finding.sides.size() < 2) return;
  AddRepeated(fact.claims, finding.sides);
  std::set<const Claim*> placed;
  for (const FindingSide& side : finding.sides) {
    placed.insert(side.claims.begin(), side.claims.end());
  }
  for (const Claim* claim : fact.claims) {
    if (placed.count(claim) > 0) continue;
    const bool fits = std::none_of(
        placed.begin(), placed.end(),
        [&](const Claim* other) { return Conflict(conflicts, claim, other); });
    if (fits) finding.compatible.push_back(claim);
  }
  finding.fingerprint = Fingerprint(finding, *Leading(finding));
  finding.message =
      DescribeFinding(finding, label, strongest->judgement.reason);
  findings.push_back(std::move(finding));
}

void SortFindings(std::vector<Finding>& findings) {
  std::sort(findings.begin(), findings.end(),
            [](const Finding& a, const Finding& b) {
              const auto key = [](const Finding& f) {
                return std::make_tuple(-Strength(f.verdict),
                                       -static_cast<int>(f.severity));
              };
              if (key(a) != key(b)) return key(a) < key(b);
              return std::tie(a.group, a.fingerprint, a.message) <
                     std::tie(b.group, b.fingerprint, b.message);
            });
}

}  // namespace crosscheck
