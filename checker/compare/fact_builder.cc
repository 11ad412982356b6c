#include "checker/compare/fact_builder.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "absl/algorithm/container.h"
#include "checker/base/components.h"
#include "checker/claim/in_unit.h"

namespace crosscheck {
namespace {

double Weight(const Claim& claim) {
  switch (claim.quantity->hedge) {
    case v1::HEDGE_NONE:
      return 1;
    case v1::HEDGE_APPROX:
    case v1::HEDGE_ALMOST:
      return 0.6;
    case v1::HEDGE_VAGUE:
    case v1::HEDGE_RANGE:
      return 0;
    default:
      return 0.3;
  }
}

// An outlet, or the article itself when its outlet is unknown.
std::string SourceOf(const Claim& claim) {
  return claim.article->source.empty() ? claim.article->id
                                       : claim.article->source;
}

void SetBest(Fact& fact) {
  struct Support {
    double weight = 0;
    Day latest = kNoFirstDay;
    std::set<std::string> articles;  // Ids.
  };
  std::map<double, Support> values;
  for (const Claim* claim : fact.claims) {
    if (!claim->quantity || Weight(*claim) == 0) continue;
    Support& support =
        values[InUnitOf(*fact.claims.front(), *claim, claim->quantity->value)];
    support.latest = std::max(support.latest, claim->report_day);
    if (support.articles.insert(claim->article->id).second) {
      support.weight += Weight(*claim);
    }
  }
  const Support* best = nullptr;
  for (const auto& [value, support] : values) {
    if (best == nullptr || std::tie(support.weight, support.latest) >=
                               std::tie(best->weight, best->latest)) {
      best = &support;
      fact.best = value;
    }
  }
}

// The kind of a fact: that of its claims, a known one before an open one, or
// what it comes to where nobody died.
std::string KindOf(absl::Span<const Claim* const> claims) {
  const auto known = absl::c_find_if(
      claims, [](const Claim* claim) { return claim->info != nullptr; });
  if (known == claims.end()) return claims.front()->kind;
  const std::string& survived = (*known)->info->unless_death();
  const bool died =
      absl::c_any_of(claims, [](const Claim* c) { return c->tells_death; });
  return survived.empty() || died ? (*known)->kind : survived;
}

}  // namespace

std::vector<FactGroup> GroupFacts(absl::Span<const Claim> claims,
                                  absl::Span<const ComparedPair> pairs,
                                  Join join) {
  Components components(claims.size());
  for (const ComparedPair& pair : pairs) {
    if (pair.comparison.comparable ||
        (join == Join::kAgreeing && pair.comparison.agreeing)) {
      components.Join(pair.a, pair.b);
    }
  }
  std::vector<FactGroup> groups;
  std::vector<uint32_t> group_of(claims.size());
  for (uint32_t i = 0; i < claims.size(); ++i) {
    const uint32_t root = components.Find(i);
    if (root == i) {
      group_of[i] = static_cast<uint32_t>(groups.size());
      groups.emplace_back();
    }
    group_of[i] = group_of[root];
    groups[group_of[i]].claims.push_back(i);
  }
  for (const ComparedPair& pair : pairs) {
    if (!pair.comparison.comparable) continue;
    groups[group_of[pair.a]].pairs.push_back(&pair);
  }
  return groups;
}

std::vector<FactGroup> GroupParts(absl::Span<const Claim> claims,
                                  absl::Span<const ComparedPair> pairs) {
  using Said = std::tuple<const Article*, absl::string_view, double, double>;
  const auto said = [&](uint32_t index) {
    const Claim& claim = claims[index];
    return Said(claim.article, claim.kind, claim.canonical.lower,
                claim.canonical.upper);
  };
  std::vector<FactGroup> groups;
  std::map<std::pair<Said, Said>, size_t> group_of;
  for (const ComparedPair& pair : pairs) {
    if (pair.comparison.part == Relation::kUnknown) continue;
    const auto [it, first] =
        group_of.try_emplace({said(pair.a), said(pair.b)}, groups.size());
    if (first) groups.emplace_back();
    FactGroup& group = groups[it->second];
    group.claims.insert(group.claims.end(), {pair.a, pair.b});
    group.pairs.push_back(&pair);
  }
  for (FactGroup& group : groups) {
    std::sort(group.claims.begin(), group.claims.end());
    group.claims.erase(std::unique(group.claims.begin(), group.claims.end()),
                       group.claims.end());
  }
  return groups;
}

Fact MakeFact(const FactGroup& group, absl::Span<const Claim> claims) {
  Fact fact;
  std::set<std::string> sources;
  for (const uint32_t index : group.claims) {
    const Claim& claim = claims[index];
    fact.claims.push_back(&claim);
    sources.insert(SourceOf(claim));
    if (fact.place.empty()) fact.place = claim.place.name;
    if (fact.counted.empty()) fact.counted = claim.counted;
  }
  const Claim& first = *fact.claims.front();
  fact.group = first.article->group;
  fact.kind = KindOf(fact.claims);
  fact.unit = first.quantity ? first.quantity->unit : first.canonical_unit;
  fact.independent_sources = static_cast<int>(sources.size());
  fact.range = {kUnbounded, -kUnbounded, false, false};
  for (const Claim* claim : fact.claims) {
    Interval bounds = claim->canonical;
    if (claim->quantity) {
      bounds.lower = InUnitOf(first, *claim, claim->quantity->bounds.lower);
      bounds.upper = InUnitOf(first, *claim, claim->quantity->bounds.upper);
    }
    fact.range.lower = std::min(fact.range.lower, bounds.lower);
    fact.range.upper = std::max(fact.range.upper, bounds.upper);
  }
  SetBest(fact);
  return fact;
}

}  // namespace crosscheck
