// Findings in plain text.
#ifndef CHECKER_REPORT_TEXT_TEXT_FINDINGS_H_
#define CHECKER_REPORT_TEXT_TEXT_FINDINGS_H_

#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/page.h"
#include "checker/report/report.h"

namespace crosscheck {

// Writes every finding, or that there is none; then a blank line.
void WriteFindings(const Report& report, Page& page);

// Writes one: verdict, severity, rule and fingerprint; the message; each side
// with its words, source, place and sentence, in which they are marked; what
// fits all sides.
void WriteFinding(const Finding& finding, bool colored, OriginFinder& origins,
                  Page& page);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXT_TEXT_FINDINGS_H_
