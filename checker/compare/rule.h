// The four shapes a rule can have.
//
// A rule is one folder below rules/; rules/rules.cc lists them in the order
// they are asked.  Rules say what is wrong in the news; none of them can fail.
#ifndef CHECKER_COMPARE_RULE_H_
#define CHECKER_COMPARE_RULE_H_

#include <memory>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/fact.h"

namespace crosscheck {

// What a rule says of itself; the id is also its folder and its README's title.
struct RuleDescriptor {
  absl::string_view id;       // "disjoint-bounds".
  absl::string_view summary;  // One sentence for an editor.
};

// Relates one facet of two claims.  Asked in order up to the first that tells
// the claims apart, or all of them (CompareContext::all_facets).
class FacetRule {
 public:
  virtual ~FacetRule() = default;
  virtual const RuleDescriptor& descriptor() const = 0;

  // Symmetric, but that kWithin and kContains change places with a and b.
  virtual FacetRelation Relate(const Claim& a, const Claim& b,
                               const CompareContext& context) const = 0;
};

// Judges one claim within its article.
class ClaimRule {
 public:
  virtual ~ClaimRule() = default;
  virtual const RuleDescriptor& descriptor() const = 0;

  // Appends what it finds.  `article` holds all claims of the claim's article
  // in order.
  virtual void Judge(const Claim& claim, absl::Span<const Claim> article,
                     const CompareContext& context,
                     std::vector<Finding>& findings) const = 0;
};

// Judges the claims of a fact, pair by pair.  The first rule that takes a pair
// judges it; the pairs of one rule in one fact make one finding.
class FactRule {
 public:
  virtual ~FactRule() = default;
  virtual const RuleDescriptor& descriptor() const = 0;

  // Whether pairs of this kind of claim and comparison are its business.  Asked
  // of pairs that are comparable and of those of part and whole
  // (Comparison::part), and of no others.
  virtual bool Takes(const Claim& a, const Claim& b,
                     const Comparison& comparison) const = 0;

  // Symmetric.
  virtual Judgement Judge(const Claim& a, const Claim& b,
                          const Comparison& comparison,
                          const CompareContext& context) const = 0;
};

// What a draft rule says, and by which claims of sources.
struct DraftJudgement {
  Judgement judgement;
  absl::string_view advice;  // Static text: what to do.
  std::vector<const Claim*> sources;
};

// Judges a claim of a draft by what its sources say of the same thing.  Asked
// only in runs that are given sources (Article::reference).
class DraftRule {
 public:
  virtual ~DraftRule() = default;
  virtual const RuleDescriptor& descriptor() const = 0;

  // `own`: what the draft says of the same fact, `draft` included; `sources`:
  // the claims of sources that measure the same; not empty.
  virtual DraftJudgement Judge(const Claim& draft,
                               absl::Span<const Claim* const> own,
                               absl::Span<const Claim* const> sources,
                               const CompareContext& context) const = 0;
};

// All rules, in the order they are asked.
struct RuleSet {
  std::vector<std::unique_ptr<const FacetRule>> facet;
  std::vector<std::unique_ptr<const ClaimRule>> claim;
  std::vector<std::unique_ptr<const FactRule>> fact;
  std::vector<std::unique_ptr<const DraftRule>> draft;
};

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_RULE_H_
