// Reports as compilers write them.
#ifndef CHECKER_REPORT_LINE_LINE_REPORT_H_
#define CHECKER_REPORT_LINE_LINE_REPORT_H_

#include <memory>
#include <ostream>
#include <string>

#include "checker/report/report.h"

namespace crosscheck {

// One finding, claim, fact or note a line:
//
//   path:line:col: error|warning|note: message [rule, kind or code]
//
// A finding stands where its draft says it: at the first claim of an article
// that is no reference.  See Format::write.
void WriteLines(const Report& report, std::ostream& out);

// See Format::stream.
std::unique_ptr<ClaimStream> StreamLines(const std::string& made_by,
                                         std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_LINE_LINE_REPORT_H_
