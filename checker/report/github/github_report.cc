#include "checker/report/github/github_report.h"

#include <string>

#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/report/diagnostics.h"

namespace crosscheck {
namespace {

// What the runner reads back first, so that a name of a file stays that name;
// then what still acts on a display.
std::string Data(absl::string_view text) {
  return Escape(
      absl::StrReplaceAll(text, {{"%", "%25"}, {"\r", "%0D"}, {"\n", "%0A"}}));
}

std::string Property(absl::string_view text) {
  return absl::StrReplaceAll(Data(text), {{":", "%3A"}, {",", "%2C"}});
}

void WriteCommand(const Diagnostic& diagnostic, std::ostream& out) {
  out << "::" << (diagnostic.level == "note" ? "notice" : diagnostic.level)
      << ' ';
  if (!diagnostic.path.empty()) {
    out << "file=" << Property(diagnostic.path)
        << ",line=" << diagnostic.start.line;
    if (diagnostic.exact) out << ",endLine=" << diagnostic.end.line;
    out << ",col=" << diagnostic.start.column;
    if (diagnostic.exact) out << ",endColumn=" << diagnostic.end.column;
    out << ',';
  }
  out << "title=" << Property(diagnostic.code)
      << "::" << Data(diagnostic.message) << '\n';
}

}  // namespace

void WriteGithub(const Report& report, std::ostream& out) {
  ForEachDiagnostic(report, [&out](const Diagnostic& diagnostic) {
    WriteCommand(diagnostic, out);
  });
}

}  // namespace crosscheck
