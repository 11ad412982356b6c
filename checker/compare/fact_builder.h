// Groups claims into facts and pairs up what the rules must judge.
#ifndef CHECKER_COMPARE_FACT_BUILDER_H_
#define CHECKER_COMPARE_FACT_BUILDER_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact.h"

namespace crosscheck {

// Two claims, by index, with how they relate.
struct ComparedPair {
  uint32_t a = 0;
  uint32_t b = 0;
  Comparison comparison;
};

// Claims, by ascending index, that measure the same thing.
struct FactGroup {
  std::vector<uint32_t> claims;
  std::vector<const ComparedPair*> pairs;  // To judge, within the group.
};

// Which pairs make claims one fact: those to be judged together, or also those
// that agree, for the reader.
enum class Join { kComparable, kAgreeing };

// The connected components of `claims` under such pairs, those of one claim
// too, in order of their first claim, with their comparable pairs.  Pairs that
// are only part and whole join nothing.  Near linear.
std::vector<FactGroup> GroupFacts(absl::Span<const Claim> claims,
                                  absl::Span<const ComparedPair> pairs,
                                  Join join);

// The pairs of which one is a part of the other.  Pairs of the same figures of
// the same two articles, a headline and its lead, are one group.  In order of
// their first pair.  n log n in the pairs.
std::vector<FactGroup> GroupParts(absl::Span<const Claim> claims,
                                  absl::Span<const ComparedPair> pairs);

// The fact of a group: range, best value, sources.
//
// The best value is the figure most articles give, where a flat figure counts
// one, an approximate one 0.6 and a bound 0.3; of two, the later report's, then
// the larger.  None when only vague words are given.
Fact MakeFact(const FactGroup& group, absl::Span<const Claim> claims);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_FACT_BUILDER_H_
