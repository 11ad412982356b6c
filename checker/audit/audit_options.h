// What an audit is asked for, and how it tells how far it is.
#ifndef CHECKER_AUDIT_AUDIT_OPTIONS_H_
#define CHECKER_AUDIT_AUDIT_OPTIONS_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "checker/audit/work_file.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// How much is held in memory at a time.  None of it shows in the outcome.
struct AuditSizes {
  size_t articles_a_change = 500;    // Done between two commits.
  size_t claims_at_once = 24000;     // Compared.
  size_t entries_at_once = 1 << 20;  // Of claims in blocks; 24 bytes each.
  size_t articles_at_once = 2000;    // Judged.
  int64_t pairs_a_heap = 1 << 18;    // Judged; 12 bytes each.
};

// Progress for people.
struct AuditState {
  AuditStep step = AuditStep::kRead;
  int64_t done = 0;  // Of `all`: bytes of files, articles, or parts.
  int64_t all = 0;
  int64_t articles = 0;  // Read so far.
};

struct AuditOptions {
  PipelineOptions pipeline;
  std::string made_by;  // See v1::Claim.
  AuditSizes sizes;
  std::function<void(const AuditState&)> tell;  // May be empty.
};

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_AUDIT_OPTIONS_H_
