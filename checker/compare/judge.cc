#include "checker/compare/judge.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "absl/algorithm/container.h"
#include "checker/compare/fingerprint.h"
#include "checker/compare/message.h"
#include "checker/compare/rule_settings.h"
#include "checker/normalize/widths.h"

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

// How far apart two values are, in the base unit; 0 if they meet.
double Gap(const Claim& a, const Claim& b) {
  return std::max({0.0, a.canonical.lower - b.canonical.upper,
                   b.canonical.lower - a.canonical.upper});
}

// The strongest verdict, and of those the most severe; null if there is none.
const JudgedPair* Strongest(absl::Span<const JudgedPair> judged) {
  const auto rank = [](const JudgedPair& pair) {
    return std::make_pair(Strength(pair.judgement.verdict),
                          static_cast<int>(pair.judgement.severity));
  };
  const JudgedPair* strongest = nullptr;
  for (const JudgedPair& pair : judged) {
    if (!pair.judgement) continue;
    if (strongest == nullptr || rank(pair) > rank(*strongest)) {
      strongest = &pair;
    }
  }
  return strongest;
}

// Leaves out pairs of a figure and one of several that the other's article
// gives, if another of them is nearer: the river that "crested at 8.62 metres"
// and "dropped to 5.3" there is the one that stood at 7.84 here, at its crest.
std::vector<JudgedPair> NearestPairs(std::vector<JudgedPair> pairs) {
  std::map<std::pair<const Claim*, const Article*>, double> nearest;
  const auto note = [&](const Claim* claim, const Claim* other, double gap) {
    const auto [it, first] = nearest.try_emplace({claim, other->article}, gap);
    if (!first) it->second = std::min(it->second, gap);
  };
  for (const JudgedPair& pair : pairs) {
    const double gap = Gap(*pair.a, *pair.b);
    note(pair.a, pair.b, gap);
    note(pair.b, pair.a, gap);
  }
  pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                             [&](const JudgedPair& pair) {
                               const double gap = Gap(*pair.a, *pair.b);
                               return gap >
                                          nearest[{pair.a, pair.b->article}] ||
                                      gap > nearest[{pair.b, pair.a->article}];
                             }),
              pairs.end());
  return pairs;
}

using ConflictSet = std::set<std::pair<const Claim*, const Claim*>>;

bool Conflict(const ConflictSet& conflicts, const Claim* a, const Claim* b) {
  return conflicts.count({a, b}) > 0 || conflicts.count({b, a}) > 0;
}

ConflictSet PairsOf(absl::Span<const JudgedPair> judged) {
  ConflictSet pairs;
  for (const JudgedPair& pair : judged) pairs.emplace(pair.a, pair.b);
  return pairs;
}

// Whether one article gives both, and they are not the same.
bool DiffersFrom(const Claim& claim, const Claim& other) {
  return claim.article == other.article && Gap(claim, other) > 0;
}

void SortSide(FindingSide& side) {
  absl::c_sort(side.claims, [](const Claim* a, const Claim* b) {
    return std::tie(a->article->id, a->ordinal) <
           std::tie(b->article->id, b->ordinal);
  });
}

// Sides of which each claim conflicts with each claim of the others.  Claims of
// one side do not conflict; of `all` conflicts `conflicts` are those to show.
std::vector<FindingSide> MakeSides(const ConflictSet& conflicts,
                                   const ConflictSet& all) {
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
      bool differs = false;
      for (const Claim* other : side.claims) {
        against += Conflict(conflicts, claim, other) ? 1 : 0;
        differs =
            differs || DiffersFrom(*claim, *other) ||
            (Conflict(all, claim, other) && !Conflict(conflicts, claim, other));
      }
      if (against == side.claims.size()) continue;
      if (against > 0 || differs || home != nullptr) {
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
  return sides;
}

// Two sides of one pair, the first in order.
std::vector<FindingSide> SidesOfFirst(absl::Span<const JudgedPair> pairs) {
  std::pair<const Claim*, const Claim*> first = {nullptr, nullptr};
  for (const JudgedPair& pair : pairs) {
    const auto [low, high] = std::minmax(pair.a, pair.b, Before);
    if (first.first == nullptr || Before(low, first.first) ||
        (low == first.first && Before(high, first.second))) {
      first = {low, high};
    }
  }
  return {{"", {first.first}}, {"", {first.second}}};
}

// Whether two dates are one, to the minute, or one day of whatever year; true
// for figures.
bool SameMoment(const Claim& a, const Claim& b) {
  if (a.quantity || b.quantity || !a.time || !b.time) return true;
  const bool moments = a.time->has_moments && b.time->has_moments;
  if (!moments && a.time->timex != b.time->timex) return false;
  return a.time->first == b.time->first && a.time->last == b.time->last;
}

// Whether the article of `member` says the same again in `claim`.
bool Repeats(const Claim& claim, const Claim& member) {
  return claim.article == member.article && SameMoment(claim, member) &&
         claim.canonical.lower == member.canonical.lower &&
         claim.canonical.upper == member.canonical.upper &&
         claim.canonical.lower_open == member.canonical.lower_open &&
         claim.canonical.upper_open == member.canonical.upper_open;
}

// Joins to the sides what their articles say again: a lead and its headline.
void AddRepeated(absl::Span<const Claim* const> claims, ConflictTest conflict,
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
      const bool fits = absl::c_none_of(side.claims, [&](const Claim* other) {
        return conflict(*claim, *other);
      });
      if (repeats && fits && placed.insert(claim).second) {
        side.claims.push_back(claim);
      }
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
  JudgedPair judged;
  judged.a = &a;
  judged.b = &b;
  const bool related =
      comparison.comparable || comparison.part != Relation::kUnknown;
  if (a.article == b.article || !related) return judged;
  for (const auto& rule : rules.fact) {
    if (!rule->Takes(a, b, comparison)) continue;
    judged.rule = rule.get();
    if (IsOff(context.config, rule->descriptor().id)) break;
    judged.judgement = rule->Judge(a, b, comparison, context);
    const v1::Widths& widths = context.config.widths();
    // What two sentences of one content give is no part in one of them.
    const bool one_sentence =
        comparison.of(Facet::kEvent).relation == Relation::kEqual;
    if (judged.judgement &&
        (corpus.Accounted(a, b, widths) || corpus.Accounted(b, a, widths) ||
         corpus.CountsIn(a, b) || corpus.CountsIn(b, a) ||
         (!one_sentence && corpus.DifferByPart(a, b, widths)) ||
         corpus.OfOtherFigures(a, b, widths))) {
      judged.judgement = {};
      judged.accounted = true;
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
                   const v1::Widths& widths, std::vector<Finding>& findings) {
  const JudgedPair* strongest = Strongest(judged);
  if (strongest == nullptr) return;
  std::vector<JudgedPair> alike;
  absl::c_copy_if(
      judged, std::back_inserter(alike), [&](const JudgedPair& pair) {
        return pair.judgement.verdict == strongest->judgement.verdict &&
               pair.rule == strongest->rule;
      });
  const ConflictSet all_conflicts = PairsOf(alike);
  alike = NearestPairs(std::move(alike));
  strongest = Strongest(alike);
  Finding finding;
  finding.rule = std::string(strongest->rule->descriptor().id);
  finding.group = fact.group;
  finding.sides = MakeSides(PairsOf(alike), all_conflicts);
  if (finding.sides.size() < 2) finding.sides = SidesOfFirst(alike);
  const auto conflict = [&](const Claim& a, const Claim& b) {
    return Conflict(all_conflicts, &a, &b);
  };
  FinishFinding(fact, strongest->judgement, /*advice=*/"", conflict, finding);
  std::set<const Claim*> placed;
  for (const FindingSide& side : finding.sides) {
    placed.insert(side.claims.begin(), side.claims.end());
  }
  for (const Claim* claim : fact.claims) {
    if (placed.count(claim) > 0) continue;
    const bool fits = absl::c_none_of(placed, [&](const Claim* other) {
      return Conflict(all_conflicts, claim, other) ||
             DiffersFrom(*claim, *other) ||
             Disjoint(Reach(*claim, widths), Reach(*other, widths));
    });
    if (fits) finding.compatible.push_back(claim);
  }
  findings.push_back(std::move(finding));
}

void FinishFinding(const Fact& fact, const Judgement& judgement,
                   absl::string_view advice, ConflictTest conflict,
                   Finding& finding) {
  finding.verdict = judgement.verdict;
  finding.severity = judgement.severity;
  AddRepeated(fact.claims, conflict, finding.sides);
  for (size_t i = 0; i < finding.sides.size(); ++i) {
    finding.sides[i].label = SideLabel(i);
  }
  finding.fingerprint = Fingerprint(finding, *Leading(finding));
  finding.message =
      DescribeFinding(finding, fact.label, judgement.reason, advice);
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
