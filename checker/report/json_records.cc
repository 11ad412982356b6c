#include "checker/report/json_records.h"

#include "checker/claim/claim_record.h"
#include "checker/report/proto_json.h"
#include "checker/report/records.h"
#include "google/protobuf/message.h"

namespace crosscheck {

void ForEachJsonRecord(const Report& report,
                       absl::FunctionRef<void(const std::string&)> use) {
  ClaimRecorder recorder(report.claims, report.made_by);
  std::string json;
  const auto use_record = [&](const google::protobuf::Message& record) {
    json.clear();
    AppendProtoJson(record, json);
    use(json);
  };
  switch (report.subject) {
    case Report::Subject::kFindings:
      for (const Finding& finding : report.findings) {
        use_record(
            FindingRecord(finding, SuppressedBy(report, finding), recorder));
      }
      return;
    case Report::Subject::kClaims:
      for (const Claim& claim : report.claims) {
        use_record(recorder.Record(claim));
      }
      return;
    case Report::Subject::kFacts:
      for (const Fact& fact : report.facts) {
        use_record(FactRecord(fact, recorder));
      }
      return;
  }
}

absl::string_view NameOfRecords(Report::Subject subject) {
  switch (subject) {
    case Report::Subject::kFindings:
      return "findings";
    case Report::Subject::kClaims:
      return "claims";
    case Report::Subject::kFacts:
      return "facts";
  }
  return "";
}

}  // namespace crosscheck
