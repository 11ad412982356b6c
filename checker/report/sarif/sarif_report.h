// Reports in the Static Analysis Results Interchange Format.
#ifndef CHECKER_REPORT_SARIF_SARIF_REPORT_H_
#define CHECKER_REPORT_SARIF_SARIF_REPORT_H_

#include <cstddef>
#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// A SARIF 2.1.0 log.  A finding is a result: where its draft says it is its
// location (ClaimToShow), the other claims are its related locations, which the
// message refers to.  Columns count UTF-16 code units, as the editors do that
// show SARIF.  Notes are notifications of the invocation.  See Format::write.
//
// GitHub takes at most 25,000 results a run: further ones are in further runs
// of the same log, each with an automation id of its own, and a notification of
// the first run says so.
void WriteSarif(const Report& report, std::ostream& out);

// The same with another limit, for tests.
void WriteSarif(const Report& report, size_t results_of_run, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_SARIF_SARIF_REPORT_H_
