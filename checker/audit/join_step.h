// Puts the pairs of one fact together.
#ifndef CHECKER_AUDIT_JOIN_STEP_H_
#define CHECKER_AUDIT_JOIN_STEP_H_

#include <cstdint>

#include "absl/status/status.h"
#include "checker/audit/audit_articles.h"
#include "checker/audit/audit_options.h"
#include "checker/audit/work_file.h"

namespace crosscheck {

// A pair, and the smallest claim of its fact, which names the fact.
struct StoredFactPair {
  uint32_t fact;
  uint32_t a;
  uint32_t b;
};

// From Heap::kPairs to Heap::kFactPairs, where the pairs of a fact are under
// one number, and facts with near first claims near each other.
//
// Memory: four bytes a claim of the archive.
absl::Status JoinPairs(const AuditOptions& options,
                       const AuditArticles& articles, WorkFile& work);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_JOIN_STEP_H_
