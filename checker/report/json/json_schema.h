// The schema of reports in JSON, for programs that read them.
#ifndef CHECKER_REPORT_JSON_JSON_SCHEMA_H_
#define CHECKER_REPORT_JSON_JSON_SCHEMA_H_

#include <ostream>

namespace crosscheck {

// "version" of every report of --format=json.  Raised when a field goes or
// means something else; not when one comes.
inline constexpr int kJsonVersion = 1;

// Writes the JSON Schema (draft 2020-12) of --format=json, made from the
// messages that reports are written from.  A line of jsonl is one of its
// definitions: Finding, Claim, Fact, or {"note": Note}.
void WriteJsonSchema(std::ostream& out);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_JSON_JSON_SCHEMA_H_
