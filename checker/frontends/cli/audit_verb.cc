#include "checker/frontends/cli/audit_verb.h"

#include <unistd.h>

#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "checker/audit/archive_files.h"
#include "checker/audit/audit.h"
#include "checker/audit/audit_records.h"
#include "checker/audit/work_file.h"
#include "checker/base/status_macros.h"
#include "checker/frontends/cli/audit_progress.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/inputs.h"
#include "checker/frontends/cli/notes.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/read_inputs.h"
#include "checker/frontends/cli/work_folder.h"
#include "checker/ingest/article_reader.h"
#include "checker/report/audit/audit_report.h"
#include "checker/report/formats.h"

namespace crosscheck {
namespace {

AuditOptions OptionsOf(const CliOptions& options, const Program& program) {
  AuditOptions audit;
  audit.pipeline = ComparedBy(options);
  audit.made_by = program.Version();
  return audit;
}

bool IsTerminal(const std::ostream& err) {
  return &err == &std::cerr && isatty(STDERR_FILENO) != 0;
}

bool AnyFails(const CliOptions& options, const v1::AuditSummary& summary) {
  const v1::Verdict mildest = MildestToFail(options.fail_on);
  return (mildest >= v1::CONFLICT && summary.conflicts() > 0) ||
         (mildest >= v1::REVIEW && summary.reviews() > 0) ||
         (mildest >= v1::SUPERSEDED && summary.superseded() > 0);
}

// Reports on what was found.
absl::StatusOr<ExitCode> Report(const CliOptions& options,
                                const Program& program,
                                const AuditRecords& records, Streams streams) {
  ASSIGN_OR_RETURN(const v1::AuditSummary summary, records.Summary());
  ASSIGN_OR_RETURN(const FileCounts files, records.Files());
  ASSIGN_OR_RETURN(const std::vector<Problem> problems, records.Problems());
  WriteErrors(problems, streams.err);
  const bool any_claim = summary.claims() > 0;
  const std::vector<v1::Note> notes =
      CollectNotes(problems, NotesOnRun(options, any_claim));
  const AuditReport report = {records, notes, program.Version()};
  const OutputChoice markdown = {FindFormat("markdown"), ""};
  RETURN_IF_ERROR(WriteEach(
      options.outputs.empty() ? absl::MakeSpan(&markdown, 1)
                              : absl::MakeSpan(options.outputs),
      streams.out, [&report](const Format& format, std::ostream& out) {
        return FindAuditFormat(format.name)->write(report, out);
      }));
  const bool incomplete = files.partly + files.failed > 0;
  if (options.outputs.empty() || incomplete) {
    streams.err << FormatCounts(files) << '\n';
  }
  if (incomplete) return ExitCode::kIncomplete;
  if (!any_claim) {
    Complain(kNothingChecked, streams.err);
    return ExitCode::kUnusable;
  }
  return AnyFails(options, summary) ? ExitCode::kFindings : ExitCode::kClean;
}

absl::StatusOr<ExitCode> Audit(const CliOptions& options,
                               const Program& program, Streams streams) {
  ReadOptions reading;
  for (const std::string& value : options.published) {
    RETURN_IF_ERROR(reading.published.Add(value));
  }
  if (absl::c_linear_search(options.arguments, "-")) {
    return absl::InvalidArgumentError(
        "an audit may read its files again, and standard input cannot be");
  }
  ASSIGN_OR_RETURN(const std::vector<Input> inputs,
                   CollectInputs(options.arguments, /*against=*/{},
                                 /*stdin_name=*/"", streams.in));
  std::vector<std::string> paths;
  paths.reserve(inputs.size() + 1);
  for (const Input& input : inputs) paths.push_back(input.path);
  if (options.loaded_config) paths.push_back(options.loaded_config->path);
  RETURN_IF_ERROR(CheckReplacesNone(options.outputs, paths));
  const std::vector<ArchiveFile> files = FilesOf(inputs);
  AuditOptions audit = OptionsOf(options, program);
  ASSIGN_OR_RETURN(const std::unique_ptr<WorkFolder> folder,
                   WorkFolder::Open(options.work_dir));
  ASSIGN_OR_RETURN(
      const std::unique_ptr<WorkFile> work,
      WorkFile::Open(folder->file(),
                     AuditSettings(files, options.published, audit),
                     options.work_dir.empty() ? Lasting::kNo : Lasting::kYes));
  ASSIGN_OR_RETURN(const std::unique_ptr<AuditRecords> records,
                   AuditRecords::Open(*work));
  ProgressLine line(streams.err);
  if (IsTerminal(streams.err)) {
    audit.tell = [&line](const AuditState& state) { line.Show(state); };
  }
  const absl::Status done =
      program.Audit(files, reading, audit, *records, *work);
  line.Clear();
  RETURN_IF_ERROR(done);
  return Report(options, program, *records, streams);
}

}  // namespace

ExitCode RunAuditVerb(const CliOptions& options, const Program& program,
                      Streams streams) {
  const absl::StatusOr<ExitCode> code = Audit(options, program, streams);
  return code.ok() ? *code : Fail(code.status(), streams.err);
}

}  // namespace crosscheck
