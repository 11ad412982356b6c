// Reports as Checkstyle writes them, which many CI servers read.
#ifndef CHECKER_REPORT_CHECKSTYLE_CHECKSTYLE_REPORT_H_
#define CHECKER_REPORT_CHECKSTYLE_CHECKSTYLE_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// One <error> for each finding and note, file by file in order of their paths,
// within a file by line and column.  Severities are error, warning and info;
// the source is the rule or the note's code; columns count code points.  See
// Format::write.
void WriteCheckstyle(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_CHECKSTYLE_CHECKSTYLE_REPORT_H_
