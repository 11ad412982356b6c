// Reports as one JSON object.
#ifndef CHECKER_REPORT_JSON_JSON_REPORT_H_
#define CHECKER_REPORT_JSON_JSON_REPORT_H_

#include <memory>
#include <ostream>
#include <string>

#include "checker/report/report.h"

namespace crosscheck {

// {"findings":[...],"notes":[...]}, with "claims" or "facts" in the place of
// findings if the report is about those; one record a line.  Both lists are
// always there.  See Format::write.
void WriteJson(const Report& report, std::ostream& out);

// See Format::stream.
std::unique_ptr<ClaimStream> StreamJson(const std::string& made_by,
                                        std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSON_JSON_REPORT_H_
