// Judges facts, a few at a time.
#ifndef CHECKER_AUDIT_JUDGE_STEP_H_
#define CHECKER_AUDIT_JUDGE_STEP_H_

#include "absl/status/status.h"
#include "checker/audit/audit_articles.h"
#include "checker/audit/audit_options.h"
#include "checker/audit/audit_records.h"
#include "checker/audit/work_file.h"
#include "checker/pipeline/pipeline.h"

namespace crosscheck {

// From Heap::kFactPairs and Heap::kPartPairs to findings, facts and agreements.
//
// Memory: `sizes.articles_at_once` articles, or those of the largest fact, and
// the pairs of one number of a heap.
absl::Status JudgePairs(const Pipeline& pipeline, const AuditOptions& options,
                        AuditArticles& articles, AuditRecords& records,
                        WorkFile& work);

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_JUDGE_STEP_H_
