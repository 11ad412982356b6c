#include "checker/frontends/cli/help.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/frontends/cli/options.h"
#include "checker/report/formats.h"
#include "checker/report/page.h"
#include "checker/report/report.h"

namespace crosscheck {
namespace {

// Writes `name` and, beginning in the same column each time, what it is.
void WriteRow(absl::string_view name, absl::string_view what, Page& page) {
  constexpr size_t kColumn = 12;
  const size_t padding = name.size() < kColumn ? kColumn - name.size() : 1;
  page.Line(2, absl::StrCat(name, std::string(padding, ' '), what));
}

void WriteFlags(unsigned verbs, Page& page) {
  for (const FlagRow& flag : AllFlags()) {
    if ((flag.verbs & verbs) == 0) continue;
    page.Line(2, absl::StrCat("--", flag.name, flag.value.empty() ? "" : "=",
                              flag.value));
    page.Paragraph(6, flag.help);
  }
}

void WriteFormats(bool findings, Page& page) {
  page.Line(0, "Formats:");
  for (const Format& format : AllFormats()) {
    if (format.findings_only && !findings) continue;
    WriteRow(format.name, format.summary, page);
  }
  page.Blank();
}

void WriteExitCodes(Page& page) {
  page.Line(0, "Exit codes:");
  for (const ExitCodeRow& row : AllExitCodes()) {
    WriteRow(row.code, row.meaning, page);
  }
}

void WriteVerbs(Page& page) {
  page.Line(0, "usage: crosscheck VERB [FLAGS] ARGUMENTS...");
  page.Blank();
  page.Paragraph(0, kDescription);
  page.Blank();
  page.Line(0, "Verbs:");
  for (const VerbRow& row : AllVerbs()) WriteRow(row.name, row.summary, page);
  page.Blank();
}

}  // namespace

absl::Span<const ExitCodeRow> AllExitCodes() {
  static constexpr ExitCodeRow kRows[] = {
      {"0", "nothing at or above --fail-on"},
      {"1", "something was found"},
      {"2", "bad flag or date, no such file pattern, or no figure at all"},
      {"3", "an input was not read, or not wholly"},
      {"4", "not finished: output, disk or memory"},
  };
  return kRows;
}

void WriteHelp(const VerbRow* verb, std::ostream& out) {
  Page page(out);
  unsigned verbs = ~0U;
  if (verb == nullptr) {
    WriteVerbs(page);
  } else {
    verbs = BitOf(verb->verb);
    page.Line(0, absl::StrCat("usage: crosscheck ", verb->name, " [FLAGS] ",
                              verb->arguments));
    page.Blank();
    page.Line(0, absl::StrCat("To ", verb->summary, "."));
    page.Blank();
  }
  const absl::Span<const FlagRow> flags = AllFlags();
  const bool any = std::any_of(
      flags.begin(), flags.end(),
      [verbs](const FlagRow& flag) { return (flag.verbs & verbs) != 0; });
  if (!any) return;
  page.Line(0, "Flags:");
  WriteFlags(verbs, page);
  page.Blank();
  const FlagRow* format = FindFlag("format");
  if ((format->verbs & verbs) != 0) {
    WriteFormats(
        verb == nullptr || SubjectOf(verb->verb) == Report::Subject::kFindings,
        page);
  }
  WriteExitCodes(page);
}

}  // namespace crosscheck
