// Reports as one message in protobuf's text format.
#ifndef CHECKER_REPORT_TEXTPROTO_TEXTPROTO_REPORT_H_
#define CHECKER_REPORT_TEXTPROTO_TEXTPROTO_REPORT_H_

#include <ostream>

#include "checker/report/report.h"

namespace crosscheck {

// A crosscheck.v1.Report (proto/report.proto).  One record is held at a time.
// See Format::write.
void WriteTextproto(const Report& report, std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXTPROTO_TEXTPROTO_REPORT_H_
