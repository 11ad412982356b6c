#include "checker/report/textproto/textproto_report.h"

#include <string>

#include "checker/claim/claim_record.h"
#include "checker/report/quoted_text.h"
#include "checker/report/records.h"
#include "google/protobuf/text_format.h"
#include "proto/report.pb.h"

namespace crosscheck {
namespace {

class TextprotoWriter {
 public:
  explicit TextprotoWriter(std::ostream& out) : out_(out) {
    printer_.SetUseUtf8StringEscaping(true);
  }

  // Reports that are written one behind the other are one report.
  void Write(const v1::Report& part) {
    std::string text;
    // Fails only if the string cannot be written to.
    (void)printer_.PrintToString(part, &text);
    out_ << EscapeInQuotes(text);
  }

 private:
  std::ostream& out_;
  google::protobuf::TextFormat::Printer printer_;
};

void WriteRecords(const Report& report, TextprotoWriter& writer) {
  ClaimRecorder recorder(report.claims, report.made_by);
  v1::Report part;
  switch (report.subject) {
    case Report::Subject::kFindings:
      for (const Finding& finding : report.findings) {
        part.Clear();
        *part.add_findings() =
            FindingRecord(finding, SuppressedBy(report, finding), recorder);
        writer.Write(part);
      }
      return;
    case Report::Subject::kClaims:
      for (const Claim& claim : report.claims) {
        part.Clear();
        *part.add_claims() = recorder.Record(claim);
        writer.Write(part);
      }
      return;
    case Report::Subject::kFacts:
      for (const Fact& fact : report.facts) {
        part.Clear();
        *part.add_facts() = FactRecord(fact, recorder);
        writer.Write(part);
      }
      return;
  }
}

}  // namespace

void WriteTextproto(const Report& report, std::ostream& out) {
  out << "# proto-file: proto/report.proto\n"
         "# proto-message: crosscheck.v1.Report\n";
  TextprotoWriter writer(out);
  WriteRecords(report, writer);
  for (const v1::Note& note : report.notes) {
    v1::Report part;
    *part.add_notes() = note;
    writer.Write(part);
  }
}

}  // namespace crosscheck
