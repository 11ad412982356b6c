#include "checker/testing/rule_calls.h"

#include "absl/strings/str_cat.h"
#include "checker/claim/claim.h"
#include "gtest/gtest.h"
#include "proto/finding.pb.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Claim;
using ::crosscheck::Comparison;
using ::crosscheck::FacetRelation;
using ::crosscheck::Relation;

// As seen from the other claim.
Relation Turned(Relation relation) {
  switch (relation) {
    case Relation::kWithin:
      return Relation::kContains;
    case Relation::kContains:
      return Relation::kWithin;
    default:
      return relation;
  }
}

std::string AskOnce(const crosscheck::FactRule& rule, const Claim& a,
                    const Claim& b, const Comparison& comparison) {
  if (!rule.Takes(a, b, comparison)) return "not taken";
  const crosscheck::Judgement judgement =
      rule.Judge(a, b, comparison, TestContext());
  if (!judgement) return "silent";
  EXPECT_NE(judgement.reason, "");
  return absl::StrCat(crosscheck::v1::Verdict_Name(judgement.verdict), " ",
                      crosscheck::v1::Severity_Name(judgement.severity));
}

}  // namespace

void PrintTo(const RuleRow& row, std::ostream* os) { *os << row.name; }

std::string Ask(const crosscheck::FactRule& rule, const ClaimMaker& a,
                const ClaimMaker& b, const Comparison& comparison) {
  Comparison turned = comparison;
  turned.part = Turned(comparison.part);
  for (FacetRelation& facet : turned.facets) {
    facet.relation = Turned(facet.relation);
  }
  std::string said = AskOnce(rule, a.Make(), b.Make(), comparison);
  EXPECT_EQ(AskOnce(rule, b.Make(), a.Make(), turned), said)
      << "the other way round";
  return said;
}

std::string Ask(const crosscheck::FacetRule& rule, const ClaimMaker& a,
                const ClaimMaker& b) {
  const FacetRelation relation = rule.Relate(a.Make(), b.Make(), TestContext());
  const FacetRelation turned = rule.Relate(b.Make(), a.Make(), TestContext());
  EXPECT_NE(relation.reason, "");
  EXPECT_EQ(relation.facet, turned.facet);
  EXPECT_EQ(RelationName(turned.relation),
            RelationName(Turned(relation.relation)))
      << "the other way round";
  return std::string(RelationName(relation.relation));
}

}  // namespace crosscheck_testing
