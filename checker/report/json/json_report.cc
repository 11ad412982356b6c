#include "checker/report/json/json_report.h"

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/report/json/json_schema.h"
#include "checker/report/json_records.h"
#include "checker/report/proto_json.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

// The object, from its first brace to its last.
class JsonWriter {
 public:
  JsonWriter(Report::Subject subject, std::ostream& out) : out_(out) {
    out_ << "{\"version\":" << kJsonVersion << ",\n\"" << NameOfRecords(subject)
         << "\":[";
  }

  void Records(const Report& report) {
    ForEachJsonRecord(report, [this](const std::string& json) { Add(json); });
  }

  void Finish(const Report& report) {
    out_ << "],\n\"notes\":[";
    separator_ = "";
    for (const v1::Note& note : report.notes) Add(ProtoJson(note));
    out_ << "]}\n";
  }

 private:
  void Add(const std::string& json) {
    out_ << separator_ << '\n' << json;
    separator_ = ",";
  }

  std::ostream& out_;
  absl::string_view separator_;
};

class JsonStream final : public ClaimStream {
 public:
  JsonStream(const std::string& made_by, std::ostream& out)
      : writer_(Report::Subject::kClaims, out) {
    part_.subject = Report::Subject::kClaims;
    part_.made_by = made_by;
  }

  void Add(absl::Span<const Claim> claims) override {
    part_.claims = claims;
    writer_.Records(part_);
  }

  void Finish(const Report& report) override { writer_.Finish(report); }

 private:
  Report part_;
  JsonWriter writer_;
};

}  // namespace

void WriteJson(const Report& report, std::ostream& out) {
  JsonWriter writer(report.subject, out);
  writer.Records(report);
  writer.Finish(report);
}

std::unique_ptr<ClaimStream> StreamJson(const std::string& made_by,
                                        std::ostream& out) {
  return std::make_unique<JsonStream>(made_by, out);
}

}  // namespace crosscheck
