// A finding as SARIF has it.
#ifndef CHECKER_REPORT_SARIF_SARIF_RESULT_H_
#define CHECKER_REPORT_SARIF_SARIF_RESULT_H_

#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/json_text.h"
#include "checker/report/report.h"

namespace crosscheck {

// Returns a `result`.  The fingerprint is the finding's own.
OrderedJson SarifResult(const Finding& finding, const Report& report,
                        OriginFinder& origins);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_SARIF_SARIF_RESULT_H_
