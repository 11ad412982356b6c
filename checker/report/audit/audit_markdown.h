// The report of an audit for people.
#ifndef CHECKER_REPORT_AUDIT_AUDIT_MARKDOWN_H_
#define CHECKER_REPORT_AUDIT_AUDIT_MARKDOWN_H_

#include <ostream>

#include "absl/status/status.h"
#include "checker/report/audit/audit_report.h"

namespace crosscheck {

// What it comes to, findings by severity, the facts they are on, and which
// outlets agree.  Long tables are cut, and say so.
absl::Status WriteAuditMarkdown(const AuditReport& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_AUDIT_AUDIT_MARKDOWN_H_
