#include "checker/report/jsonl/jsonl_report.h"

#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/report/json_records.h"
#include "checker/report/proto_json.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

void WriteRecords(const Report& report, std::ostream& out) {
  ForEachJsonRecord(report,
                    [&out](const std::string& json) { out << json << '\n'; });
}

void WriteNotes(const Report& report, std::ostream& out) {
  for (const v1::Note& note : report.notes) {
    out << "{\"note\":" << ProtoJson(note) << "}\n";
  }
}

class JsonLinesStream final : public ClaimStream {
 public:
  JsonLinesStream(const std::string& made_by, std::ostream& out) : out_(out) {
    part_.subject = Report::Subject::kClaims;
    part_.made_by = made_by;
  }

  void Add(absl::Span<const Claim> claims) override {
    part_.claims = claims;
    WriteRecords(part_, out_);
  }

  void Finish(const Report& report) override { WriteNotes(report, out_); }

 private:
  Report part_;
  std::ostream& out_;
};

}  // namespace

void WriteJsonLines(const Report& report, std::ostream& out) {
  WriteRecords(report, out);
  WriteNotes(report, out);
}

std::unique_ptr<ClaimStream> StreamJsonLines(const std::string& made_by,
                                             std::ostream& out) {
  return std::make_unique<JsonLinesStream>(made_by, out);
}

}  // namespace crosscheck
