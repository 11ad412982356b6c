#include "checker/audit/fact_record.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/flat_hash_map.h"
#include "checker/claim/claim.h"
#include "checker/claim/in_unit.h"
#include "checker/report/fact_words.h"

namespace crosscheck {
namespace {

bool OfSeveralArticles(const Fact& fact) {
  return absl::c_any_of(fact.claims, [&](const Claim* claim) {
    return claim->article != fact.claims.front()->article;
  });
}

// Most severe first: a total order of the findings on one fact.
bool IsBefore(const Finding* a, const Finding* b) {
  return std::tie(a->verdict, b->severity, a->fingerprint, a->message) <
         std::tie(b->verdict, a->severity, b->fingerprint, b->message);
}

void SetFigure(const Claim& first, const Claim& claim, OriginFinder& origins,
               v1::AuditFigure& figure) {
  figure.set_words(std::string(WordsOf(claim, claim.phrase)));
  figure.set_article_id(claim.article->id);
  figure.set_source(claim.article->source);
  figure.set_published(claim.article->published);
  figure.set_attributed_to(claim.attribution.source);
  *figure.mutable_origin() = origins.Find(claim, claim.span);
  Interval bounds = claim.canonical;
  if (claim.quantity) {
    bounds.lower = InUnitOf(first, claim, claim.quantity->bounds.lower);
    bounds.upper = InUnitOf(first, claim, claim.quantity->bounds.upper);
  }
  if (std::isfinite(bounds.lower)) figure.set_lower(bounds.lower);
  if (std::isfinite(bounds.upper)) figure.set_upper(bounds.upper);
}

using Outlets = std::pair<std::string, std::string>;

// The strongest verdict that sets two outlets apart.
std::map<Outlets, v1::Verdict> SetApart(const FactWithFindings& fact) {
  std::map<Outlets, v1::Verdict> apart;
  const auto note = [&](const Claim& a, const Claim& b, v1::Verdict verdict) {
    const auto [low, high] = std::minmax(a.article->source, b.article->source);
    if (low.empty() || low == high) return;
    const auto [at, first] = apart.try_emplace({low, high}, verdict);
    if (!first) at->second = std::min(at->second, verdict);
  };
  for (const Finding* finding : fact.findings) {
    for (size_t i = 0; i < finding->sides.size(); ++i) {
      for (size_t j = i + 1; j < finding->sides.size(); ++j) {
        for (const Claim* a : finding->sides[i].claims) {
          for (const Claim* b : finding->sides[j].claims) {
            note(*a, *b, finding->verdict);
          }
        }
      }
    }
  }
  return apart;
}

void Count(v1::Verdict verdict, v1::AuditAgreement& counts) {
  switch (verdict) {
    case v1::CONFLICT:
      return counts.set_conflict(counts.conflict() + 1);
    case v1::REVIEW:
      return counts.set_review(counts.review() + 1);
    case v1::SUPERSEDED:
      return counts.set_superseded(counts.superseded() + 1);
    default:
      return counts.set_agree(counts.agree() + 1);
  }
}

}  // namespace

std::vector<FactWithFindings> FactsOfSeveralArticles(
    absl::Span<const Fact> facts, absl::Span<const Finding> findings) {
  std::vector<FactWithFindings> several;
  absl::flat_hash_map<const Claim*, size_t> fact_of;
  for (const Fact& fact : facts) {
    if (!OfSeveralArticles(fact)) continue;
    for (const Claim* claim : fact.claims) fact_of[claim] = several.size();
    several.push_back({&fact, {}});
  }
  for (const Finding& finding : findings) {
    const auto at = fact_of.find(finding.sides.front().claims.front());
    if (at != fact_of.end()) several[at->second].findings.push_back(&finding);
  }
  for (FactWithFindings& fact : several) absl::c_sort(fact.findings, IsBefore);
  return several;
}

v1::AuditFact AuditFactRecord(const FactWithFindings& with,
                              OriginFinder& origins) {
  const Fact& fact = *with.fact;
  v1::AuditFact record;
  record.set_group(fact.group);
  record.set_kind(fact.kind);
  record.set_title(FactTitle(fact));
  record.set_values(FactValues(fact));
  record.set_place(fact.place);
  record.set_counted(fact.counted);
  if (fact.best.has_value() && std::isfinite(*fact.best)) {
    record.set_best(*fact.best);
  }
  if (std::isfinite(fact.range.lower)) record.set_lower(fact.range.lower);
  if (std::isfinite(fact.range.upper)) record.set_upper(fact.range.upper);
  record.set_unit(fact.unit);
  record.set_independent_sources(fact.independent_sources);
  for (const Claim* claim : fact.claims) {
    SetFigure(*fact.claims.front(), *claim, origins, *record.add_figures());
  }
  for (const Finding* finding : with.findings) {
    v1::AuditVerdict& verdict = *record.add_findings();
    verdict.set_rule(finding->rule);
    verdict.set_verdict(finding->verdict);
    verdict.set_severity(finding->severity);
    verdict.set_fingerprint(finding->fingerprint);
  }
  return record;
}

void CountAgreements(const FactWithFindings& fact, Agreements& agreements) {
  std::set<std::string> outlets;
  for (const Claim* claim : fact.fact->claims) {
    if (!claim->article->source.empty()) outlets.insert(claim->article->source);
  }
  const std::map<Outlets, v1::Verdict> apart = SetApart(fact);
  for (auto a = outlets.begin(); a != outlets.end(); ++a) {
    for (auto b = std::next(a); b != outlets.end(); ++b) {
      const auto found = apart.find({*a, *b});
      Count(found == apart.end() ? v1::VERDICT_UNSPECIFIED : found->second,
            agreements[{*a, *b}]);
    }
  }
}

}  // namespace crosscheck
