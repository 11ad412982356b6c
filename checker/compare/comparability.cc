#include "checker/compare/comparability.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "absl/types/span.h"

namespace crosscheck {
namespace {

bool MayOverlap(const Claim& claim) {
  return claim.info != nullptr &&
         (claim.info->accumulation() == v1::Kind::EVENT ||
          claim.info->accumulation() == v1::Kind::ONSET);
}

// Whether a part and its whole can be set against each other: of one event, or
// of one stock in a place that holds the other, over the same time.
bool MakesUp(const Claim& a, const Claim& b, const Comparison& comparison) {
  if (a.info == nullptr || !a.info->adds_up()) return false;
  if (comparison.of(Facet::kTime).relation != Relation::kEqual) return false;
  if (comparison.of(Facet::kEvent).relation == Relation::kEqual) {
    return a.report_day == b.report_day;
  }
  return a.info->accumulation() == v1::Kind::STOCK && a.place.stated &&
         b.place.stated &&
         comparison.of(Facet::kCounted).relation == Relation::kEqual;
}

Comparison Not(Comparison comparison, absl::string_view reason) {
  comparison.comparable = false;
  comparison.reason = reason;
  return comparison;
}

// The part of the smaller list that the other shares; 0 if one is empty.
double SharedPart(absl::Span<const uint64_t> a, absl::Span<const uint64_t> b) {
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++shared;
      ++i;
      ++j;
    } else {
      ++(a[i] < b[j] ? i : j);
    }
  }
  const size_t smaller = std::min(a.size(), b.size());
  return smaller == 0 ? 0 : static_cast<double>(shared) / smaller;
}

// Whether the words next to two figures of open kinds are alike: a sentence has
// several figures, and their order and words tell which is which.
bool SameSurroundings(const Claim& a, const Claim& b) {
  constexpr double kNearShare = 0.5;
  if (a.near.empty() || b.near.empty()) return a.near.empty() == b.near.empty();
  return SharedPart(a.near, b.near) >= kNearShare;
}

// Of place and counted: the one relation that is not equal, if there is one.
Relation PartRelation(const Comparison& comparison) {
  const Relation place = comparison.of(Facet::kPlace).relation;
  const Relation counted = comparison.of(Facet::kCounted).relation;
  const auto part = [](Relation r) {
    return r == Relation::kWithin || r == Relation::kContains;
  };
  if (part(place) && part(counted)) {
    return place == counted ? place : Relation::kOverlaps;
  }
  return part(place) ? place : part(counted) ? counted : Relation::kUnknown;
}

// Ages of one person: by name wherever they are, by description ("a 6-year-old
// girl") only where the same happens to them.
Comparison OfPersons(const Claim& a, const Claim& b, Comparison comparison) {
  constexpr double kSameFate = 0.34;
  constexpr int kSameNewsDays = 3;
  const Relation event = comparison.of(Facet::kEvent).relation;
  const bool same_news = event == Relation::kOverlaps &&
                         a.report_day != kNoFirstDay &&
                         b.report_day != kNoFirstDay &&
                         std::abs(a.report_day - b.report_day) <= kSameNewsDays;
  const bool same_place =
      comparison.of(Facet::kPlace).relation == Relation::kEqual;
  if (a.subject.empty() &&
      (!(same_place || same_news || event == Relation::kEqual) ||
       SharedPart(a.near, b.near) < kSameFate)) {
    return Not(comparison, "described alike, but nothing else in common");
  }
  comparison.comparable = true;
  comparison.reason = "the age of one person";
  return comparison;
}

}  // namespace

double SharedContent(const Claim& a, const Claim& b) {
  return SharedPart(a.content, b.content);
}

Comparison Compare(const Claim& a, const Claim& b, const RuleSet& rules,
                   const CompareContext& context) {
  Comparison comparison;
  for (size_t i = 0; i < kFacets; ++i) {
    comparison.facets[i].facet = static_cast<Facet>(i);
  }
  for (const auto& rule : rules.facet) {
    const FacetRelation relation = rule->Relate(a, b, context);
    comparison.facets[static_cast<size_t>(relation.facet)] = relation;
    if (relation.relation == Relation::kApart && !context.all_facets) {
      return Not(comparison, relation.reason);
    }
  }
  for (const FacetRelation& facet : comparison.facets) {
    if (facet.relation == Relation::kApart) {
      return Not(comparison, facet.reason);
    }
  }
  const Relation event = comparison.of(Facet::kEvent).relation;
  const Relation place = comparison.of(Facet::kPlace).relation;
  const Relation time = comparison.of(Facet::kTime).relation;
  const bool same_event = event == Relation::kEqual;
  const bool same_subject =
      comparison.of(Facet::kSubject).relation == Relation::kEqual &&
      !a.subject.empty();
  // Open kinds have no triggers that say what they measure.
  if ((a.info == nullptr || a.info->needs_content()) && !same_event &&
      !same_subject) {
    return Not(comparison, "such figures need sentences of one content");
  }
  if (a.age && comparison.of(Facet::kSubject).relation == Relation::kEqual) {
    return OfPersons(a, b, comparison);
  }
  if (comparison.of(Facet::kCounted).relation == Relation::kUnknown &&
      (!same_event || a.info == nullptr)) {
    return Not(comparison, "not known to count the same");
  }
  if (a.info == nullptr && !SameSurroundings(a, b)) {
    return Not(comparison, "other words stand around the figures");
  }
  if (place != Relation::kEqual && !same_event && !same_subject &&
      !(MayOverlap(a) && event == Relation::kOverlaps &&
        place != Relation::kUnknown)) {
    if (place == Relation::kUnknown) {
      return Not(comparison, "no place, subject or event in common");
    }
  }
  const Relation part = PartRelation(comparison);
  if (part == Relation::kOverlaps) {
    return Not(comparison, "part in one facet, whole in another");
  }
  if (part != Relation::kUnknown) {
    if (MayOverlap(a)) {
      comparison.comparable = same_event || event == Relation::kOverlaps;
      comparison.reason = "an event in a place that holds the other's";
      return comparison;
    }
    if (MakesUp(a, b, comparison)) {
      comparison.part = part;
      return Not(comparison, "part and whole");
    }
    return Not(comparison, "part and whole of a kind that does not add up");
  }
  if (time == Relation::kWithin || time == Relation::kContains ||
      time == Relation::kOverlaps) {
    return Not(comparison, "one period is only part of the other");
  }
  int unknown = 0;
  for (const Relation r : {place, time, event}) {
    unknown += r == Relation::kUnknown ? 1 : 0;
  }
  comparison.comparable = true;
  comparison.doubtful = unknown >= 2 && !same_event;
  comparison.reason = comparison.doubtful ? "comparable, but much is unknown"
                                          : "all facets agree";
  return comparison;
}

}  // namespace crosscheck
