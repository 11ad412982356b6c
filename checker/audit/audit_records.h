// What an audit has found, on disk and in the order of its report.
#ifndef CHECKER_AUDIT_AUDIT_RECORDS_H_
#define CHECKER_AUDIT_AUDIT_RECORDS_H_

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/audit/work_file.h"
#include "checker/ingest/article_reader.h"
#include "checker/ingest/problem.h"
#include "checker/report/audit/audit_report.h"
#include "checker/store/database.h"
#include "proto/audit.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Two outlets, the smaller name first, and on how many facts they agree.
using Agreements =
    std::map<std::pair<std::string, std::string>, v1::AuditAgreement>;

// Not thread-safe.  Errors as of WorkFile; DataLoss too if a record is not as
// it was written.
class AuditRecords final : public AuditSource {
 public:
  // `work` outlives it.
  static absl::StatusOr<std::unique_ptr<AuditRecords>> Open(WorkFile& work);

  absl::Status AddFile(int64_t number, const FileCounts& counts);
  absl::Status AddProblem(const Problem& problem);
  absl::Status AddFinding(const v1::Finding& finding);

  // `first`: the number of its first claim, by which facts are ordered.
  absl::Status AddFact(int64_t first, const v1::AuditFact& fact);

  // Adds to what was added before.
  absl::Status AddAgreements(const Agreements& agreements);

  absl::StatusOr<FileCounts> Files() const;
  absl::StatusOr<std::vector<Problem>> Problems() const;  // Sorted.

  // Findings of a verdict, and articles and claims, there are.
  absl::StatusOr<v1::AuditSummary> Summary() const override;

  // Most severe first, then by group, fingerprint and message: as
  // SortFindings() has it.
  absl::Status ForEachFinding(
      absl::FunctionRef<void(const v1::Finding&)> use) const override;
  absl::Status ForEachFact(
      absl::FunctionRef<void(const v1::AuditFact&)> use) const override;
  absl::Status ForEachAgreement(
      absl::FunctionRef<void(const v1::AuditAgreement&)> use) const override;

 private:
  explicit AuditRecords(WorkFile& work) : work_(work) {}

  WorkFile& work_;
  std::unique_ptr<Statement> add_finding_, add_fact_, add_agreement_,
      add_problem_, add_file_;
};

}  // namespace crosscheck

#endif  // CHECKER_AUDIT_AUDIT_RECORDS_H_
