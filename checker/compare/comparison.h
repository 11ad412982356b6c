// How two claims relate, facet by facet, and whether they can be compared.
#ifndef CHECKER_COMPARE_COMPARISON_H_
#define CHECKER_COMPARE_COMPARISON_H_

#include <array>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/claim/claim.h"
#include "checker/lexicon/contrasts.h"
#include "checker/lexicon/counted_classes.h"
#include "proto/config.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// One coordinate of what is measured.
enum class Facet : uint8_t {
  kCounted,
  kSubject,
  kPlace,
  kTime,
  kEvent,
  kModality,
};
inline constexpr size_t kFacets = 6;
absl::string_view FacetName(Facet facet);

// Of claim a to claim b.
enum class Relation : uint8_t {
  kUnknown,  // One side does not say.
  kEqual,
  kWithin,    // a's is part of b's.
  kContains,  // b's is part of a's.
  kOverlaps,
  kApart,
};
absl::string_view RelationName(Relation relation);

struct FacetRelation {
  Facet facet = Facet::kCounted;
  Relation relation = Relation::kUnknown;
  absl::string_view reason;  // Static text: "14 days apart or less".
};

// What follows from all facets.
struct Comparison {
  std::array<FacetRelation, kFacets> facets;

  // The claims measure the same thing.
  bool comparable = false;

  // Too little is known to call a conflict: REVIEW at most.
  bool doubtful = false;

  // Comparable only if neither article has another figure in the unit, or of
  // the noun, of the two that the other has not (Corpus::LeftOver).
  bool by_measure = false;

  // Not known to be comparable, but one number of what nothing tells apart, in
  // one article or in sentences that share content: one fact.
  bool agreeing = false;

  // Not the same, but a's is part of b's (kWithin) or the other way round, in
  // a kind that adds up and over the same time.
  Relation part = Relation::kUnknown;

  absl::string_view reason;  // Static text: what decided it.

  const FacetRelation& of(Facet facet) const {
    return facets[static_cast<size_t>(facet)];
  }
};

// What rules need beside the claims.  All of it outlives the rules' calls.
struct CompareContext {
  const v1::CompareConfig& config;
  const CountedClasses& classes;
  const Contrasts& contrasts;

  // Ask all facet rules, also when one has told the claims apart.
  bool all_facets = false;
};

// A verdict on two claims.  UNSPECIFIED: nothing to say.
struct Judgement {
  v1::Verdict verdict = v1::VERDICT_UNSPECIFIED;
  v1::Severity severity = v1::SEVERITY_UNSPECIFIED;
  absl::string_view reason;  // Static text for the message.
  explicit operator bool() const { return verdict != v1::VERDICT_UNSPECIFIED; }
};

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_COMPARISON_H_
