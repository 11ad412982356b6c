// Reports as JSON lines.
#ifndef CHECKER_REPORT_JSONL_JSONL_REPORT_H_
#define CHECKER_REPORT_JSONL_JSONL_REPORT_H_

#include <memory>
#include <ostream>
#include <string>

#include "checker/report/report.h"

namespace crosscheck {

// One object a line: a Finding, Claim or Fact as proto3 JSON, then
// {"note":{...}} for each note.  See Format::write.
void WriteJsonLines(const Report& report, std::ostream& out);

// See Format::stream.
std::unique_ptr<ClaimStream> StreamJsonLines(const std::string& made_by,
                                             std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSONL_JSONL_REPORT_H_
