// Facts in plain text.
#ifndef CHECKER_REPORT_TEXT_TEXT_FACTS_H_
#define CHECKER_REPORT_TEXT_TEXT_FACTS_H_

#include "checker/report/page.h"
#include "checker/report/report.h"

namespace crosscheck {

// Writes every fact with its values; then a blank line.
void WriteFacts(const Report& report, Page& page);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXT_TEXT_FACTS_H_
