// Reports as a table for a spreadsheet.
#ifndef CHECKER_REPORT_CSV_CSV_REPORT_H_
#define CHECKER_REPORT_CSV_CSV_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// CSV as RFC 4180 has it, with a header: one row for each claim of a finding or
// a fact, or for each claim, then one for each note.  The column "record" says
// what a row is.  See Format::write.
void WriteCsv(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_CSV_CSV_REPORT_H_
