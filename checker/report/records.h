// Facts and findings as they leave the program (proto/finding.proto).
#ifndef CHECKER_REPORT_RECORDS_H_
#define CHECKER_REPORT_RECORDS_H_

#include "checker/claim/claim_record.h"
#include "checker/compare/fact.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// `recorder` knows the claims.
v1::Fact FactRecord(const Fact& fact, ClaimRecorder& recorder);
v1::Finding FindingRecord(const Finding& finding, ClaimRecorder& recorder);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_RECORDS_H_
