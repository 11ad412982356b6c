#include "checker/frontends/cli/explain.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/base/spelling.h"
#include "checker/claim/origin.h"
#include "checker/compare/fact.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/traces.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"
#include "checker/pipeline/pipeline.h"
#include "checker/report/page.h"
#include "checker/report/report.h"
#include "checker/report/text/text_findings.h"

namespace crosscheck {
namespace {

constexpr size_t kFewestDigits = 6;
constexpr size_t kAllDigits = 16;

bool IsFingerprint(absl::string_view word) {
  return word.size() >= kFewestDigits && word.size() <= kAllDigits &&
         std::all_of(word.begin(), word.end(), [](char c) {
           return absl::ascii_isxdigit(static_cast<unsigned char>(c));
         });
}

ExitCode ExplainRule(const RuleEntry& rule, Streams streams) {
  if (rule.document.empty()) {
    streams.out << rule.id << "\n\n" << rule.summary << '\n';
  } else {
    streams.out << rule.document;
  }
  return FinishOutput(ExitCode::kClean, streams);
}

// Returns whether there is a finding with this fingerprint.
bool WriteExplanation(const std::string& fingerprint,
                      const PipelineResult& result, std::ostream& out) {
  Page page(out);
  OriginFinder origins;
  bool any = false;
  for (const Finding& finding : result.findings) {
    if (!absl::StartsWith(finding.fingerprint, fingerprint)) continue;
    any = true;
    WriteFinding(finding, /*colored=*/false, origins, page);
    page.Blank();
    WriteTraces(TracesOf(finding, result.traces), out);
  }
  return any;
}

ExitCode ExplainFinding(const CliOptions& options, const Program& program,
                        Streams streams) {
  const std::string fingerprint =
      absl::AsciiStrToLower(options.arguments.front());
  const absl::Span<const std::string> inputs =
      absl::MakeSpan(options.arguments).subspan(1);
  if (inputs.empty()) {
    return Fail(absl::InvalidArgumentError(
                    "explain needs the inputs in which the finding is"),
                streams.err);
  }
  ExtractedClaims extracted;
  absl::StatusOr<ReadResult> read =
      ReadInputs(options, program, inputs, streams.in, &extracted);
  if (!read.ok()) return Fail(read.status(), streams.err);
  WriteErrors(read->problems, streams.err);
  const absl::Status kept = AddKept(options, program, extracted, *read);
  if (!kept.ok()) return Fail(kept, streams.err);

  PipelineOptions pipeline = ComparedBy(options);
  pipeline.extracted = &extracted;
  pipeline.explain = true;
  const PipelineResult result = program.Check(read->articles, pipeline);
  const bool any = WriteExplanation(fingerprint, result, streams.out);
  if (!any) {
    Complain(absl::StrCat("these inputs give no finding with the fingerprint ",
                          fingerprint),
             streams.err);
  }
  if (read->incomplete()) {
    streams.err << FormatCounts(read->files) << '\n';
    return FinishOutput(ExitCode::kIncomplete, streams);
  }
  return FinishOutput(any ? ExitCode::kClean : ExitCode::kUnusable, streams);
}

}  // namespace

ExitCode RunExplain(const CliOptions& options, const Program& program,
                    Streams streams) {
  const std::string& word = options.arguments.front();
  const std::vector<RuleEntry> rules = program.Rules();
  std::vector<absl::string_view> ids;
  for (const RuleEntry& rule : rules) {
    if (rule.id == word) return ExplainRule(rule, streams);
    ids.emplace_back(rule.id);
  }
  if (IsFingerprint(word)) return ExplainFinding(options, program, streams);
  return Fail(absl::InvalidArgumentError(absl::StrCat(
                  "\"", word, "\" is no rule and no fingerprint of a finding",
                  DidYouMean(word, ids))),
              streams.err);
}

}  // namespace crosscheck
