// What an audit tells of a fact.
#ifndef CHECKER_AUDIT_FACT_RECORD_H_
#define CHECKER_AUDIT_FACT_RECORD_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/audit/audit_records.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "proto/audit.pb.h"

namespace crosscheck {

// A fact, and the findings on it in the order of SortFindings().
struct FactWithFindings {
  const Fact* fact = nullptr;
  std::vector<const Finding*> findings;
};

// Returns those of `facts` that more than one article speaks of, in their
// order.  No two facts share a claim.
std::vector<FactWithFindings> FactsOfSeveralArticles(
    absl::Span<const Fact> facts, absl::Span<const Finding> findings);

v1::AuditFact AuditFactRecord(const FactWithFindings& with,
                              OriginFinder& origins);

// Adds for each two outlets that speak of the fact whether a finding sets them
// apart.  Articles without a source count for nobody.
void CountAgreements(const FactWithFindings& fact, Agreements& agreements);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_FACT_RECORD_H_
