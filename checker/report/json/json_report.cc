#include "checker/report/json/json_report.h"

#include <string>

#include "absl/strings/string_view.h"
#include "checker/report/json_records.h"
#include "checker/report/proto_json.h"

namespace crosscheck {

void WriteJson(const Report& report, std::ostream& out) {
  absl::string_view separator;
  const auto add = [&](const std::string& json) {
    out << separator << '\n' << json;
    separator = ",";
  };
  out << "{\"" << NameOfRecords(report.subject) << "\":[";
  ForEachJsonRecord(report, add);
  out << "],\n\"notes\":[";
  separator = "";
  for (const v1::Note& note : report.notes) add(ProtoJson(note));
  out << "]}\n";
}

}  // namespace crosscheck
