#include "checker/report/sarif/sarif_report.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/report/json_text.h"
#include "checker/report/sarif/sarif_result.h"
#include "checker/report/sarif/sarif_tool.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr size_t kResultsOfRun = 25000;

class SarifWriter {
 public:
  SarifWriter(const Report& report, size_t results_of_run, std::ostream& out)
      : report_(report), results_of_run_(results_of_run), out_(out) {}

  void Write() {
    out_ << R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json",)"
         << R"("version":"2.1.0","runs":[)";
    for (size_t part = 0; part < Parts(); ++part) WriteRun(part);
    out_ << "]}\n";
  }

 private:
  // At least one.
  size_t Parts() const {
    const size_t results = std::max<size_t>(report_.findings.size(), 1);
    return (results + results_of_run_ - 1) / results_of_run_;
  }

  void WriteRun(size_t part) {
    out_ << (part == 0 ? "\n" : ",\n");
    out_ << R"({"tool":)" << JsonText(SarifTool(report_));
    if (part > 0) {
      out_ << R"(,"automationDetails":{"id":"crosscheck/part-)" << part + 1
           << R"(/"})";
    }
    out_ << ",\n\"invocations\":[" << JsonText(Invocation(part)) << "],\n"
         << R"("columnKind":"utf16CodeUnits","results":[)";
    absl::string_view separator = "\n";
    for (const Finding& finding :
         report_.findings.subspan(part * results_of_run_, results_of_run_)) {
      out_ << separator << JsonText(SarifResult(finding, report_, origins_));
      separator = ",\n";
    }
    out_ << "]}";
  }

  // The notes are those of the first run.
  OrderedJson Invocation(size_t part) const {
    OrderedJson notifications = OrderedJson::array();
    if (part == 0) {
      if (Parts() > 1) notifications.push_back(SplitNotification());
      for (const v1::Note& note : report_.notes) {
        notifications.push_back(SarifNotification(note));
      }
    }
    return {{"executionSuccessful", SarifRunIsComplete(report_)},
            {"toolExecutionNotifications", std::move(notifications)}};
  }

  OrderedJson SplitNotification() const {
    return {
        {"descriptor", {{"id", "split"}}},
        {"level", "note"},
        {"message",
         {{"text", absl::StrCat(report_.findings.size(), " results, at most ",
                                results_of_run_, " a run; this log has ",
                                Parts(), " runs")}}}};
  }

  const Report& report_;
  const size_t results_of_run_;
  std::ostream& out_;
  OriginFinder origins_;
};

}  // namespace

void WriteSarif(const Report& report, size_t results_of_run,
                std::ostream& out) {
  SarifWriter(report, results_of_run, out).Write();
}

void WriteSarif(const Report& report, std::ostream& out) {
  WriteSarif(report, kResultsOfRun, out);
}

}  // namespace crosscheck
