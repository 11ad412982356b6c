// Reports in the Reviewdog Diagnostic Format.
#ifndef CHECKER_REPORT_RDJSONL_RDJSONL_REPORT_H_
#define CHECKER_REPORT_RDJSONL_RDJSONL_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// One reviewdog.rdf.Diagnostic a line for each finding and note.  Columns count
// bytes of UTF-8, as that format wants it; notes have a line only.  See
// Format::write.
void WriteRdjsonl(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_RDJSONL_RDJSONL_REPORT_H_
