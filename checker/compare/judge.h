// Turns judged pairs of a fact into findings.
#ifndef CHECKER_COMPARE_JUDGE_H_
#define CHECKER_COMPARE_JUDGE_H_

#include <string>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/comparison.h"
#include "checker/compare/corpus.h"
#include "checker/compare/fact.h"
#include "checker/compare/fact_builder.h"
#include "checker/compare/rule.h"

namespace crosscheck {

// A pair a rule has spoken on.
struct JudgedPair {
  const Claim* a = nullptr;
  const Claim* b = nullptr;
  const FactRule* rule = nullptr;
  Judgement judgement;
  bool accounted = false;  // One is accounted for, so nothing was said.
};

// Judges a pair by the first fact rule that takes it.  Nothing is said of pairs
// that are neither comparable nor part and whole, nor are claims of one article
// judged against each other, nor two of which one is accounted for in the
// other's article (Corpus::Accounted).
JudgedPair JudgePair(const Claim& a, const Claim& b,
                     const Comparison& comparison, const RuleSet& rules,
                     const CompareContext& context, const Corpus& corpus);

// The finding of a fact: the strongest verdict of its pairs, its sides and the
// claims that fit them all within `widths`.  Of several figures that one
// article gives, only the nearest stands against another article's.  Appends at
// most one.
void FindingOfFact(const Fact& fact, absl::Span<const JudgedPair> judged,
                   const v1::Widths& widths, std::vector<Finding>& findings);

// Whether two claims of a fact conflict.
using ConflictTest = absl::FunctionRef<bool(const Claim&, const Claim&)>;

// Labels and orders the sides of a finding, joins to them what their articles
// say again in the fact without conflict, and gives the finding its verdict,
// fingerprint and message.  `advice` as in message.h.
void FinishFinding(const Fact& fact, const Judgement& judgement,
                   absl::string_view advice, ConflictTest conflict,
                   Finding& finding);

// Most severe first, then by fingerprint: a total order.
void SortFindings(std::vector<Finding>& findings);

}  // namespace crosscheck

#endif  // CHECKER_COMPARE_JUDGE_H_
