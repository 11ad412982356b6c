// Finds all pairs of claims of an archive that have a part in a fact or a
// finding, a block or a few at a time.
#ifndef CHECKER_AUDIT_MATCH_STEP_H_
#define CHECKER_AUDIT_MATCH_STEP_H_

#include <cstdint>

#include "absl/status/status.h"
#include "checker/audit/audit_articles.h"
#include "checker/audit/audit_options.h"
#include "checker/audit/work_file.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// Two claims, by number, `a` < `b`.
struct StoredPair {
  uint32_t a;
  uint32_t b;
};

// Two claims of which one is a part of the other.  Pairs that GroupParts() puts
// together have one group.
struct StoredPartPair {
  uint64_t group;
  uint32_t a;
  uint32_t b;
};

// Over how many numbers part pairs are spread, by group.
inline constexpr uint64_t kPartHeaps = 64;

// From Heap::kEntries to Heap::kPairs, under 0, and Heap::kPartPairs.  The
// pairs are those for which Pipeline::Check() finds Matters(), each once.
//
// Memory: `sizes.claims_at_once` claims, and the entries of one block.
absl::Status MatchClaims(const Pipeline& pipeline, const AuditOptions& options,
                         AuditArticles& articles, WorkFile& work);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_MATCH_STEP_H_
