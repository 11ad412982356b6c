#include "checker/report/records.h"

#include <cmath>

#include "checker/claim/claim.h"

namespace crosscheck {

v1::Fact FactRecord(const Fact& fact, ClaimRecorder& recorder) {
  v1::Fact record;
  record.set_group(fact.group);
  record.set_kind(fact.kind);
  record.set_place(fact.place);
  record.set_counted(fact.counted);
  if (fact.best.has_value() && std::isfinite(*fact.best)) {
    record.set_best(*fact.best);
  }
  if (std::isfinite(fact.range.lower)) record.set_lower(fact.range.lower);
  if (std::isfinite(fact.range.upper)) record.set_upper(fact.range.upper);
  record.set_unit(fact.unit);
  for (const Claim* claim : fact.claims) {
    *record.add_claims() = recorder.Record(*claim);
  }
  record.set_independent_sources(fact.independent_sources);
  return record;
}

v1::Finding FindingRecord(const Finding& finding,
                          const v1::Decision* suppressed,
                          ClaimRecorder& recorder) {
  v1::Finding record;
  record.set_rule(finding.rule);
  record.set_verdict(finding.verdict);
  record.set_severity(finding.severity);
  record.set_fingerprint(finding.fingerprint);
  record.set_group(finding.group);
  record.set_message(finding.message);
  for (const FindingSide& side : finding.sides) {
    v1::Side& side_record = *record.add_sides();
    side_record.set_label(side.label);
    for (const Claim* claim : side.claims) {
      *side_record.add_claims() = recorder.Record(*claim);
    }
  }
  for (const Claim* claim : finding.compatible) {
    *record.add_compatible() = recorder.Record(*claim);
  }
  if (suppressed != nullptr) *record.mutable_suppressed() = *suppressed;
  return record;
}

}  // namespace crosscheck
