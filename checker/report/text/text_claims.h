// Claims in plain text.
#ifndef CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_
#define CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_

#include "checker/report/page.h"
#include "checker/report/report.h"

namespace crosscheck {

// Writes every claim, article by article; then a blank line.
void WriteClaims(const Report& report, Page& page);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXT_TEXT_CLAIMS_H_
