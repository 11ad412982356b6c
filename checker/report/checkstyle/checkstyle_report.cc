#include "checker/report/checkstyle/checkstyle_report.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/diagnostics.h"
#include "checker/report/xml.h"

namespace crosscheck {
namespace {

// Stable: of one place, what was reported first stays first.
void SortByPlace(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return std::tie(a.start.line, a.start.column) <
                            std::tie(b.start.line, b.start.column);
                   });
}

void WriteError(const Diagnostic& diagnostic, std::ostream& out) {
  const absl::string_view severity =
      diagnostic.level == "note" ? "info" : diagnostic.level;
  out << "    <error"
      << XmlAttribute("line", absl::StrCat(diagnostic.start.line))
      << XmlAttribute("column", absl::StrCat(diagnostic.start.column))
      << XmlAttribute("severity", severity)
      << XmlAttribute("message", diagnostic.message)
      << XmlAttribute("source", absl::StrCat("crosscheck.", diagnostic.code))
      << "/>\n";
}

}  // namespace

void WriteCheckstyle(const Report& report, std::ostream& out) {
  std::map<std::string, std::vector<Diagnostic>> files;
  ForEachDiagnostic(report, [&files](const Diagnostic& diagnostic) {
    files[diagnostic.path].push_back(diagnostic);
  });
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<checkstyle version=\"4.3\">\n";
  for (auto& [path, diagnostics] : files) {
    SortByPlace(diagnostics);
    out << "  <file" << XmlAttribute("name", path) << ">\n";
    for (const Diagnostic& diagnostic : diagnostics) {
      WriteError(diagnostic, out);
    }
    out << "  </file>\n";
  }
  out << "</checkstyle>\n";
}

}  // namespace crosscheck
