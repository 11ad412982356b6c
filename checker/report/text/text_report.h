// Reports for an editor at a terminal.
#ifndef CHECKER_REPORT_TEXT_TEXT_REPORT_H_
#define CHECKER_REPORT_TEXT_TEXT_REPORT_H_

#include <memory>
#include <ostream>
#include <string>

#include "checker/report/report.h"

namespace crosscheck {

// Findings, claims or facts, then notes, then a line that counts them.  See
// Format::write.
void WriteText(const Report& report, std::ostream& out);

// See Format::stream.
std::unique_ptr<ClaimStream> StreamText(const std::string& made_by,
                                        std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_TEXT_TEXT_REPORT_H_
