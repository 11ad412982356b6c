#include "checker/frontends/cli/outputs.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/base/escape.h"
#include "checker/report/formats.h"

namespace crosscheck {
namespace {

// In the words of the system, if it said why.
std::string Because(int error) {
  if (error == 0) return "";
  return absl::StrCat(": ", std::generic_category().message(error));
}

// Flushes `out`, which goes to `name`.  If writing failed before, errno still
// says why.
absl::Status Flush(std::ostream& out, const std::string& name) {
  if (out.good()) {
    errno = 0;
    out.flush();
  }
  if (out.good()) return absl::OkStatus();
  return absl::UnavailableError(
      absl::StrCat("cannot write ", name, Because(errno)));
}

absl::Status WriteFile(const Report& report, const OutputChoice& output) {
  const std::string name = Escape(output.path);
  std::ofstream file(output.path, std::ios::binary | std::ios::trunc);
  if (!file.is_open()) {
    return absl::UnavailableError(
        absl::StrCat("cannot open ", name, Because(errno)));
  }
  output.format->write(report, file);
  return Flush(file, name);
}

absl::Status WriteReport(const Report& report, const OutputChoice& output,
                         std::ostream& out) {
  errno = 0;
  if (!output.path.empty()) return WriteFile(report, output);
  output.format->write(report, out);
  return FlushOutput(out);
}

}  // namespace

absl::Status FlushOutput(std::ostream& out) {
  return Flush(out, "standard output");
}

absl::Status WriteReports(const Report& report,
                          absl::Span<const OutputChoice> outputs,
                          std::ostream& out) {
  const OutputChoice text = {FindFormat("text"), ""};
  if (outputs.empty()) outputs = absl::MakeSpan(&text, 1);
  std::vector<std::string> failures;
  for (const OutputChoice& output : outputs) {
    const absl::Status status = WriteReport(report, output, out);
    if (!status.ok()) failures.emplace_back(status.message());
  }
  if (failures.empty()) return absl::OkStatus();
  return absl::UnavailableError(absl::StrJoin(failures, "; "));
}

}  // namespace crosscheck
