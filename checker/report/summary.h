// What a run comes to, in one line.
#ifndef CHECKER_REPORT_SUMMARY_H_
#define CHECKER_REPORT_SUMMARY_H_

#include <cstddef>
#include <string>

#include "checker/report/report.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Of the findings that no decision covers.
size_t CountVerdict(const Report& report, v1::Verdict verdict);

size_t CountSuppressed(const Report& report);

// Returns "5 articles, 143 claims, 3 conflicts, 1 review"; facts are counted if
// the report is about those, and what decisions cover if there is any. `claims`
// is how many there were: those of a report written as they come are not in
// `report`.
std::string SummaryOf(const Report& report, size_t claims);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_SUMMARY_H_
