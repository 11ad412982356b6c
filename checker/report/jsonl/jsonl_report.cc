#include "checker/report/jsonl/jsonl_report.h"

#include <string>

#include "checker/report/json_records.h"
#include "checker/report/proto_json.h"

namespace crosscheck {

void WriteJsonLines(const Report& report, std::ostream& out) {
  ForEachJsonRecord(report,
                    [&out](const std::string& json) { out << json << '\n'; });
  for (const v1::Note& note : report.notes) {
    out << "{\"note\":" << ProtoJson(note) << "}\n";
  }
}

}  // namespace crosscheck
