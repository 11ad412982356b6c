#include "checker/frontends/cli/run_articles.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "checker/compare/fact.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/drafts.h"
#include "checker/frontends/cli/notes.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/traces.h"
#include "checker/ingest/article_reader.h"
#include "checker/pipeline/pipeline.h"
#include "checker/report/note_words.h"
#include "checker/report/report.h"
#include "proto/finding.pb.h"

namespace crosscheck {
namespace {

constexpr char kNothingChecked[] =
    "no figure or date in any input: nothing was checked";

// Whether a report for people goes to standard output.
bool WritesText(const CliOptions& options) {
  return options.outputs.empty() ||
         std::any_of(options.outputs.begin(), options.outputs.end(),
                     [](const OutputChoice& output) {
                       return output.path.empty() &&
                              output.format->name == "text";
                     });
}

v1::Verdict MildestToFail(FailOn fail_on) {
  switch (fail_on) {
    case FailOn::kConflict:
      return v1::CONFLICT;
    case FailOn::kReview:
      return v1::REVIEW;
    case FailOn::kSuperseded:
      return v1::SUPERSEDED;
    case FailOn::kNever:
      return v1::VERDICT_UNSPECIFIED;
  }
  return v1::SUPERSEDED;
}

PipelineResult RunPipeline(const CliOptions& options, const Program& program,
                           const ReadResult& read) {
  PipelineOptions pipeline;
  pipeline.by_group = options.by_group;
  pipeline.mentions = options.mentions;
  pipeline.explain = options.explain;
  PipelineResult result = options.verb == Verb::kExtract
                              ? program.Extract(read.articles, pipeline)
                              : program.Check(read.articles, pipeline);
  KeepDraftFindings(result.findings);
  return result;
}

// Every report says so if nothing was checked: an empty one looks like a good
// one.
std::vector<v1::Note> NotesOn(const ReadResult& read,
                              const PipelineResult& result) {
  std::vector<v1::Note> notes = result.notes;
  if (result.claims.empty()) {
    v1::Note note;
    note.set_code("N201");
    note.set_message(kNothingChecked);
    notes.push_back(note);
  }
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

// The exit code of a run that was finished and reported.
ExitCode Judge(const CliOptions& options, const ReadResult& read,
               const Report& report, std::ostream& err) {
  const bool cut_off =
      std::any_of(report.notes.begin(), report.notes.end(), IsError);
  if (read.incomplete() || cut_off) return ExitCode::kIncomplete;
  if (report.claims.empty()) {
    Complain(kNothingChecked, err);
    return ExitCode::kUnusable;
  }
  if (options.verb != Verb::kCheck) return ExitCode::kClean;
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(),
                                 [&report](const Finding& finding) {
                                   return Fails(report, finding.verdict);
                                 });
  return fails ? ExitCode::kFindings : ExitCode::kClean;
}

}  // namespace

ExitCode RunArticles(const CliOptions& options, const Program& program,
                     Streams streams) {
  const absl::StatusOr<ReadResult> read =
      ReadInputs(options, options.arguments);
  if (!read.ok()) return Fail(read.status(), streams.err);
  WriteErrors(read->problems, streams.err);

  const PipelineResult result = RunPipeline(options, program, *read);
  const std::vector<v1::Note> notes = NotesOn(*read, result);
  const std::vector<RuleEntry> rules = program.Rules();
  Report report;
  report.subject = SubjectOf(options.verb);
  report.articles = read->articles;
  report.claims = result.claims;
  report.facts = result.facts;
  report.findings = result.findings;
  report.notes = notes;
  report.rules = rules;
  report.fail_on = MildestToFail(options.fail_on);
  report.made_by = program.Version();

  const absl::Status written = Write(options, report, result, streams);
  if (WritesText(options) || read->incomplete()) {
    streams.err << FormatCounts(read->files) << '\n';
  }
  if (!written.ok()) return Fail(written, streams.err);
  return Judge(options, *read, report, streams.err);
}

}  // namespace crosscheck
