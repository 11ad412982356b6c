#include "checker/report/audit/audit_report.h"

#include "checker/base/status_macros.h"
#include "checker/report/audit/audit_csv.h"
#include "checker/report/audit/audit_markdown.h"
#include "checker/report/proto_json.h"

namespace crosscheck {
namespace {

absl::Status WriteJsonLines(const AuditReport& report, std::ostream& out) {
  const auto write = [&out](absl::string_view name,
                            const google::protobuf::Message& record) {
    out << "{\"" << name << "\":" << ProtoJson(record) << "}\n";
  };
  RETURN_IF_ERROR(report.source.ForEachFinding(
      [&](const v1::Finding& finding) { out << ProtoJson(finding) << '\n'; }));
  RETURN_IF_ERROR(report.source.ForEachFact(
      [&](const v1::AuditFact& fact) { write("fact", fact); }));
  RETURN_IF_ERROR(report.source.ForEachAgreement(
      [&](const v1::AuditAgreement& both) { write("agreement", both); }));
  for (const v1::Note& note : report.notes) write("note", note);
  ASSIGN_OR_RETURN(v1::AuditSummary summary, report.source.Summary());
  summary.set_made_by(report.made_by);
  write("audit", summary);
  return absl::OkStatus();
}

absl::Status WriteNothing(const AuditReport&, std::ostream&) {
  return absl::OkStatus();
}

}  // namespace

absl::Span<const AuditFormat> AuditFormats() {
  static constexpr AuditFormat kFormats[] = {
      {"markdown", WriteAuditMarkdown},
      {"jsonl", WriteJsonLines},
      {"csv", WriteAuditCsv},
      {"none", WriteNothing},
  };
  return kFormats;
}

const AuditFormat* FindAuditFormat(absl::string_view name) {
  for (const AuditFormat& format : AuditFormats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

}  // namespace crosscheck
