#include "checker/frontends/cli/outputs.h"

#include <cerrno>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/base/escape.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/ingest/file_source.h"
#include "checker/report/claim_streams.h"
#include "checker/report/formats.h"

namespace crosscheck {
namespace {

// In the words of the system, if it said why.
std::string Because(int error) {
  if (error == 0) return "";
  return absl::StrCat(": ", std::generic_category().message(error));
}

absl::Status CannotWrite(const std::string& name, int error) {
  return absl::UnavailableError(
      absl::StrCat("cannot write ", name, Because(error)));
}

// Flushes `out`, which goes to `name`.  If writing failed before, errno still
// says why.
absl::Status Flush(std::ostream& out, const std::string& name) {
  if (out.good()) {
    errno = 0;
    out.flush();
  }
  if (out.good()) return absl::OkStatus();
  return CannotWrite(name, errno);
}

using Write = absl::FunctionRef<absl::Status(const Format&, std::ostream&)>;

absl::Status WriteFile(const OutputChoice& output, Write write) {
  const std::string name = Escape(output.path);
  FileReplacement file(output.path);
  if (!file.opened()) {
    return absl::UnavailableError(
        absl::StrCat("cannot open ", name, Because(errno)));
  }
  absl::Status status = write(*output.format, file.out());
  status.Update(Flush(file.out(), name));
  if (status.ok() && !file.Commit()) return CannotWrite(name, errno);
  return status;
}

absl::Status WriteOne(const OutputChoice& output, std::ostream& out,
                      Write write) {
  errno = 0;
  if (!output.path.empty()) return WriteFile(output, write);
  absl::Status status = write(*output.format, out);
  status.Update(FlushOutput(out));
  return status;
}

absl::Status Joined(const std::vector<std::string>& failures) {
  if (failures.empty()) return absl::OkStatus();
  return absl::UnavailableError(absl::StrJoin(failures, "; "));
}

// What is written if nothing else was asked for.
OutputChoice DefaultOutput() { return {FindFormat("text"), ""}; }

}  // namespace

absl::Status FlushOutput(std::ostream& out) {
  return Flush(out, "standard output");
}

ExitCode FinishOutput(ExitCode code, Streams streams) {
  const absl::Status status = FlushOutput(streams.out);
  return status.ok() ? code : Fail(status, streams.err);
}

absl::Status WriteReports(const Report& report,
                          absl::Span<const OutputChoice> outputs,
                          std::ostream& out) {
  const OutputChoice text = DefaultOutput();
  if (outputs.empty()) outputs = absl::MakeSpan(&text, 1);
  return WriteEach(outputs, out, [&](const Format& format, std::ostream& to) {
    Report shown = report;  // A file is no terminal.
    shown.color = report.color && &to == &out;
    format.write(shown, to);
    return absl::OkStatus();
  });
}

absl::Status CheckReplacesNone(absl::Span<const OutputChoice> outputs,
                               absl::Span<const std::string> inputs) {
  std::set<FileIdentity> reports;
  for (const OutputChoice& output : outputs) {
    const absl::StatusOr<FileIdentity> file = IdentifyFile(output.path);
    if (file.ok()) reports.insert(*file);
  }
  if (reports.empty()) return absl::OkStatus();
  for (const std::string& input : inputs) {
    const absl::StatusOr<FileIdentity> file = IdentifyFile(input);
    if (file.ok() && reports.count(*file) > 0) {
      return absl::InvalidArgumentError(absl::StrCat(
          "the report would replace the input \"", Escape(input), "\""));
    }
  }
  return absl::OkStatus();
}

absl::Status WriteEach(absl::Span<const OutputChoice> outputs,
                       std::ostream& out, Write write) {
  std::vector<std::string> failures;
  for (const OutputChoice& output : outputs) {
    const absl::Status status = WriteOne(output, out, write);
    if (!status.ok()) failures.emplace_back(status.message());
  }
  return Joined(failures);
}

ClaimOutputs::ClaimOutputs(absl::Span<const OutputChoice> outputs,
                           const std::string& made_by, std::ostream& out) {
  if (outputs.empty()) Open(DefaultOutput(), made_by, out);
  for (const OutputChoice& output : outputs) Open(output, made_by, out);
}

void ClaimOutputs::Open(const OutputChoice& choice, const std::string& made_by,
                        std::ostream& out) {
  Output output;
  output.name = choice.path.empty() ? "standard output" : Escape(choice.path);
  output.out = &out;
  errno = 0;
  if (!choice.path.empty()) {
    output.file = std::make_unique<FileReplacement>(choice.path);
    output.out = &output.file->out();
    output.opened = output.file->opened();
  }
  if (output.opened) {
    output.stream = OpenClaimStream(*choice.format, made_by, *output.out);
  }
  output.error = errno;
  outputs_.push_back(std::move(output));
}

void ClaimOutputs::Add(absl::Span<const Claim> claims) {
  for (Output& output : outputs_) {
    if (!output.opened || !output.out->good()) continue;
    errno = 0;
    output.stream->Add(claims);
    output.error = errno;
  }
}

absl::Status ClaimOutputs::Finish(const Report& report) {
  std::vector<std::string> failures;
  for (Output& output : outputs_) {
    if (!output.opened) {
      failures.push_back(
          absl::StrCat("cannot open ", output.name, Because(output.error)));
      continue;
    }
    if (output.out->good()) {
      errno = 0;
      output.stream->Finish(report);
    } else {
      errno = output.error;
    }
    absl::Status status = Flush(*output.out, output.name);
    if (status.ok() && output.file != nullptr && !output.file->Commit()) {
      status = CannotWrite(output.name, errno);
    }
    if (!status.ok()) failures.emplace_back(status.message());
  }
  return Joined(failures);
}

}  // namespace crosscheck
