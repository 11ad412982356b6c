#include "checker/report/rdjsonl/rdjsonl_report.h"

#include <string>

#include "absl/strings/string_view.h"
#include "checker/report/diagnostics.h"
#include "checker/report/json_text.h"
#include "checker/text/position.h"

namespace crosscheck {
namespace {

absl::string_view Severity(absl::string_view level) {
  if (level == "error") return "ERROR";
  return level == "warning" ? "WARNING" : "INFO";
}

OrderedJson PositionJson(const Position& position) {
  return {{"line", position.line}, {"column", position.byte_column}};
}

OrderedJson RangeJson(const Diagnostic& diagnostic) {
  if (!diagnostic.exact) return {{"start", {{"line", diagnostic.start.line}}}};
  return {{"start", PositionJson(diagnostic.start)},
          {"end", PositionJson(diagnostic.end)}};
}

}  // namespace

void WriteRdjsonl(const Report& report, std::ostream& out) {
  ForEachDiagnostic(report, [&out](const Diagnostic& diagnostic) {
    OrderedJson json = {{"message", diagnostic.message}};
    if (!diagnostic.path.empty()) {
      json["location"] = {{"path", diagnostic.path},
                          {"range", RangeJson(diagnostic)}};
    }
    json["severity"] = std::string(Severity(diagnostic.level));
    json["source"] = {{"name", "crosscheck"}};
    json["code"] = {{"value", diagnostic.code}};
    out << JsonText(json) << '\n';
  });
}

}  // namespace crosscheck
