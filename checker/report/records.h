// Facts and findings as they leave the program (proto/finding.proto).
#ifndef CHECKER_REPORT_RECORDS_H_
#define CHECKER_REPORT_RECORDS_H_

#include "checker/claim/claim_record.h"
#include "checker/compare/fact.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// `recorder` knows the claims.
v1::Fact FactRecord(const Fact& fact, ClaimRecorder& recorder);
// `suppressed` is the decision that covers the finding, or null.
v1::Finding FindingRecord(const Finding& finding,
                          const v1::Decision* suppressed,
                          ClaimRecorder& recorder);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_RECORDS_H_
