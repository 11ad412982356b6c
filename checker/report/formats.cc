#include "checker/report/formats.h"

#include <memory>
#include <ostream>
#include <string>

#include "checker/claim/claim.h"
#include "checker/report/checkstyle/checkstyle_report.h"
#include "checker/report/csv/csv_report.h"
#include "checker/report/github/github_report.h"
#include "checker/report/json/json_report.h"
#include "checker/report/jsonl/jsonl_report.h"
#include "checker/report/junit/junit_report.h"
#include "checker/report/line/line_report.h"
#include "checker/report/markdown/markdown_report.h"
#include "checker/report/rdjsonl/rdjsonl_report.h"
#include "checker/report/sarif/sarif_report.h"
#include "checker/report/text/text_report.h"
#include "checker/report/textproto/textproto_report.h"

namespace crosscheck {
namespace {

constexpr bool kFindingsOnly = true;

void WriteNothing(const Report&, std::ostream&) {}

class NoStream final : public ClaimStream {
 public:
  void Add(absl::Span<const Claim>) override {}
  void Finish(const Report&) override {}
};

std::unique_ptr<ClaimStream> StreamNothing(const std::string&, std::ostream&) {
  return std::make_unique<NoStream>();
}

}  // namespace

absl::Span<const Format> AllFormats() {
  static constexpr Format kFormats[] = {
      {"text", "for people: what disagrees, both sides quoted", WriteText,
       StreamText},
      {"line", "one finding a line, as compilers and editors have it",
       WriteLines, StreamLines},
      {"jsonl", "one JSON object a line", WriteJsonLines, StreamJsonLines},
      {"json", "one JSON object", WriteJson, StreamJson},
      {"textproto", "one crosscheck.v1.Report", WriteTextproto},
      {"csv", "a table for a spreadsheet, one claim a row", WriteCsv},
      {"markdown", "for a comment on a change or the summary of a job",
       WriteMarkdown},
      {"sarif", "SARIF 2.1.0, for code scanning and editors", WriteSarif,
       nullptr, kFindingsOnly},
      {"junit", "test results, one test case a finding or clean article",
       WriteJunit, nullptr, kFindingsOnly},
      {"checkstyle", "Checkstyle's XML, for CI servers", WriteCheckstyle,
       nullptr, kFindingsOnly},
      {"github", "commands that annotate a change on GitHub", WriteGithub,
       nullptr, kFindingsOnly},
      {"rdjsonl", "reviewdog's diagnostics, one JSON object a line",
       WriteRdjsonl, nullptr, kFindingsOnly},
      {"none", "nothing: the exit code is the answer", WriteNothing,
       StreamNothing},
  };
  return kFormats;
}

const Format* FindFormat(absl::string_view name) {
  for (const Format& format : AllFormats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

}  // namespace crosscheck
