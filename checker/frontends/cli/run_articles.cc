#include "checker/frontends/cli/run_articles.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/claim/claim.h"
#include "checker/compare/fact.h"
#include "checker/decisions/decisions.h"
#include "checker/decisions/suppress.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/drafts.h"
#include "checker/frontends/cli/load_decisions.h"
#include "checker/frontends/cli/narrow.h"
#include "checker/frontends/cli/notes.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/suppress_by_comments.h"
#include "checker/frontends/cli/traces.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/claims_file.h"
#include "checker/pipeline/pipeline.h"
#include "checker/report/note_words.h"
#include "checker/report/report.h"
#include "proto/decisions.pb.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

// Whether a report for people goes to standard output.
bool WritesText(const CliOptions& options) {
  return options.outputs.empty() ||
         std::any_of(options.outputs.begin(), options.outputs.end(),
                     [](const OutputChoice& output) {
                       return output.path.empty() &&
                              output.format->name == "text";
                     });
}

// Of what is expected every finding is, so every other one is a surprise.
v1::Verdict MildestToFail(const CliOptions& options) {
  return options.expect.empty() ? MildestToFail(options.fail_on)
                                : v1::SUPERSEDED;
}

PipelineOptions OptionsOf(const CliOptions& options,
                          const ExtractedClaims& extracted) {
  PipelineOptions pipeline = ComparedBy(options);
  pipeline.extracted = &extracted;
  pipeline.mentions = options.mentions;
  pipeline.explain = options.explain;
  return pipeline;
}

// `others`: those of decisions.
std::vector<v1::Note> NotesOn(const CliOptions& options, const ReadResult& read,
                              absl::Span<const v1::Note> others,
                              bool any_claim) {
  std::vector<v1::Note> notes = NotesOnRun(options, any_claim);
  absl::c_copy(others, std::back_inserter(notes));
  return CollectNotes(read.problems, std::move(notes));
}

// Writes all reports, and the traces if they were asked for.
absl::Status Write(const CliOptions& options, const Report& report,
                   const PipelineResult& result, Streams streams) {
  absl::Status status = WriteReports(report, options.outputs, streams.out);
  if (!options.explain) return status;
  // Only people can read them, and no report of another format may hold them.
  std::ostream& out = WritesText(options) ? streams.out : streams.err;
  out << '\n';
  WriteTraces(result.traces, out);
  status.Update(FlushOutput(streams.out));
  return status;
}

// What came of a run.
struct Outcome {
  absl::Status written;
  bool any_claim = false;  // There was something to check.
  bool fails = false;      // There is a finding at or above --fail-on.
};

// What is known of a report before its claims.
Report ReportOn(const CliOptions& options, const ReadResult& read,
                absl::Span<const RuleEntry> rules,
                absl::Span<const v1::Note> notes) {
  Report report;
  report.subject = SubjectOf(options.verb);
  report.articles = read.articles;
  report.notes = notes;
  report.rules = rules;
  report.fail_on = MildestToFail(options);
  return report;
}

Outcome Extract(const CliOptions& options, const Program& program,
                const ReadResult& read, const ExtractedClaims& extracted,
                Streams streams) {
  Outcome outcome;
  ClaimOutputs outputs(options.outputs, program.Version(), streams.out);
  program.ExtractEach(read.articles, OptionsOf(options, extracted),
                      [&](absl::Span<const Claim> claims) {
                        outcome.any_claim = true;
                        outputs.Add(claims);
                      });
  const std::vector<v1::Note> notes =
      NotesOn(options, read, /*others=*/{}, outcome.any_claim);
  const std::vector<RuleEntry> rules = program.Rules();
  Report report = ReportOn(options, read, rules, notes);
  report.made_by = program.Version();
  outcome.written = outputs.Finish(report);
  return outcome;
}

Outcome Check(const CliOptions& options, const Program& program,
              const ReadResult& read, const ExtractedClaims& extracted,
              absl::Span<const DecisionFile> decisions, Streams streams) {
  PipelineResult result =
      program.Check(read.articles, OptionsOf(options, extracted));
  KeepDraftFindings(result.findings);
  Suppressions suppressions =
      SuppressByDecisions(options, decisions, read.articles, result.findings);
  const std::vector<RuleEntry> rules = program.Rules();
  std::deque<v1::Decision> decided_in_drafts;
  if (options.verb == Verb::kCheck) {
    SuppressByComments(read.comments, rules, result.findings, decided_in_drafts,
                       suppressions);
  }
  Outcome outcome;
  const absl::StatusOr<ArticleSet> unlisted =
      Narrow(options, read.articles, rules, result.findings, suppressions);
  if (!unlisted.ok()) {
    outcome.written = unlisted.status();
    return outcome;
  }
  outcome.any_claim = !result.claims.empty();
  const std::vector<v1::Note> notes =
      NotesOn(options, read, suppressions.notes, outcome.any_claim);
  Report report = ReportOn(options, read, rules, notes);
  report.unlisted = &*unlisted;
  report.may_be_empty = options.allow_empty;
  report.color = options.color == Color::kAlways ||
                 (options.color == Color::kAuto && streams.color);
  report.claims = result.claims;
  report.facts = result.facts;
  report.findings = result.findings;
  report.suppressed = suppressions.of_finding;
  report.made_by = program.Version();

  outcome.written = Write(options, report, result, streams);
  outcome.fails = options.verb == Verb::kCheck &&
                  (absl::c_any_of(result.findings,
                                  [&report](const Finding& finding) {
                                    return Fails(report, finding);
                                  }) ||
                   absl::c_any_of(notes, IsMissed));
  return outcome;
}

// The exit code of a run that was finished and reported.
ExitCode Judge(const CliOptions& options, const ReadResult& read,
               const Outcome& outcome, std::ostream& err) {
  if (read.incomplete()) return ExitCode::kIncomplete;
  if (!outcome.any_claim && !options.allow_empty) {
    Complain(kNothingChecked, err);
    return ExitCode::kUnusable;
  }
  return outcome.fails ? ExitCode::kFindings : ExitCode::kClean;
}

}  // namespace

ExitCode RunArticles(const CliOptions& options, const Program& program,
                     Streams streams) {
  const absl::StatusOr<std::vector<DecisionFile>> decisions =
      LoadAllDecisions(options);
  if (!decisions.ok()) return Fail(decisions.status(), streams.err);
  ExtractedClaims extracted;
  absl::StatusOr<ReadResult> read =
      ReadInputs(options, program, options.arguments, streams.in, &extracted);
  if (!read.ok()) return Fail(read.status(), streams.err);
  WriteErrors(read->problems, streams.err);
  const absl::Status kept = AddKept(options, program, extracted, *read);
  if (!kept.ok()) return Fail(kept, streams.err);

  const Outcome outcome =
      options.verb == Verb::kExtract
          ? Extract(options, program, *read, extracted, streams)
          : Check(options, program, *read, extracted, *decisions, streams);
  if (WritesText(options) || read->incomplete()) {
    streams.err << FormatCounts(read->files) << '\n';
  }
  if (!outcome.written.ok()) return Fail(outcome.written, streams.err);
  return Judge(options, *read, outcome, streams.err);
}

}  // namespace crosscheck
