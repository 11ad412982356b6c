// The report of an audit as a table.
#ifndef CHECKER_REPORT_AUDIT_AUDIT_CSV_H_
#define CHECKER_REPORT_AUDIT_AUDIT_CSV_H_

#include <ostream>

#include "absl/status/status.h"
#include "checker/report/audit/audit_report.h"

namespace crosscheck {

// A row for each claim of a finding, figure of a fact, two outlets, and note.
absl::Status WriteAuditCsv(const AuditReport& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_AUDIT_AUDIT_CSV_H_
