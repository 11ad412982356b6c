// A report as a row of JSON objects, which the JSON formats put together.
#ifndef CHECKER_REPORT_JSON_RECORDS_H_
#define CHECKER_REPORT_JSON_RECORDS_H_

#include <string>

#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "checker/report/report.h"

namespace crosscheck {

// Calls `use` with each finding, claim or fact, whatever the report is about,
// in its order.  One record is held at a time.
void ForEachJsonRecord(const Report& report,
                       absl::FunctionRef<void(const std::string&)> use);

// Returns "findings", "claims" or "facts".
absl::string_view NameOfRecords(Report::Subject subject);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSON_RECORDS_H_
