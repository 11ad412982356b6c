// The report of an audit: what was found in an archive, written a record at a
// time.
#ifndef CHECKER_REPORT_AUDIT_AUDIT_REPORT_H_
#define CHECKER_REPORT_AUDIT_AUDIT_REPORT_H_

#include <ostream>
#include <string>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "proto/audit.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Where the records are, in the order of the report.  Errors are those of
// whatever they are kept in.
class AuditSource {
 public:
  virtual ~AuditSource() = default;
  virtual absl::StatusOr<v1::AuditSummary> Summary() const = 0;
  virtual absl::Status ForEachFinding(
      absl::FunctionRef<void(const v1::Finding&)> use) const = 0;
  virtual absl::Status ForEachFact(
      absl::FunctionRef<void(const v1::AuditFact&)> use) const = 0;
  virtual absl::Status ForEachAgreement(
      absl::FunctionRef<void(const v1::AuditAgreement&)> use) const = 0;
};

// What stands in every report besides the records.
struct AuditReport {
  const AuditSource& source;
  absl::Span<const v1::Note> notes;
  std::string made_by;  // See v1::Claim.
};

// One way to write it.
struct AuditFormat {
  absl::string_view name;  // Of the format of checker/report/formats.h.

  // Errors of the source only; the caller looks at the state of `out`.
  absl::Status (*write)(const AuditReport& report, std::ostream& out);
};

// jsonl: findings as `check` writes them, then {"fact":...},
// {"agreement":...}, {"note":...} and {"audit":...}, the summary.
// csv: one table, of which the first column says what a row is.
// markdown: for people.  Facts without a finding are counted, not listed, and
// of all others a thousand at most are shown.
absl::Span<const AuditFormat> AuditFormats();

// Null if an audit is not written so.
const AuditFormat* FindAuditFormat(absl::string_view name);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_AUDIT_AUDIT_REPORT_H_
