#include "checker/frontends/cli/man_page.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/base/version.h"
#include "checker/frontends/cli/flag_table.h"
#include "checker/frontends/cli/help.h"
#include "checker/report/formats.h"
#include "checker/report/report.h"

namespace crosscheck {
namespace {

// `text` as words of a page: no line of it is a request, and dashes can be
// copied to a shell.
std::string Roff(absl::string_view text) {
  std::string out =
      absl::StrReplaceAll(text, {{"\\", "\\e"}, {"-", "\\-"}, {"\n", " "}});
  if (!out.empty() && (out[0] == '.' || out[0] == '\'')) out.insert(0, "\\&");
  return out;
}

class ManWriter {
 public:
  explicit ManWriter(std::ostream& out) : out_(out) {}

  void Section(absl::string_view name) { out_ << ".SH " << name << '\n'; }
  void Words(absl::string_view text) { out_ << Roff(text) << '\n'; }

  // `term` in bold, with `value` behind it in italics, and what it is.
  void Row(absl::string_view term, absl::string_view value,
           absl::string_view what) {
    out_ << ".TP\n\\fB" << Roff(term) << "\\fR";
    if (!value.empty()) out_ << "\\fI" << Roff(value) << "\\fR";
    out_ << '\n' << Roff(what) << '\n';
  }

  void Command(absl::string_view line) {
    out_ << ".PP\n.nf\n.RS\n" << Roff(line) << "\n.RE\n.fi\n";
  }

 private:
  std::ostream& out_;
};

void WriteVerbs(ManWriter& man) {
  man.Section("VERBS");
  for (const VerbRow& row : AllVerbs()) {
    man.Row(absl::StrCat(row.name, row.arguments.empty() ? "" : " "),
            row.arguments, absl::StrCat(row.summary, "."));
  }
}

// "check, explain"
std::string VerbsOf(const FlagRow& flag) {
  std::string names;
  for (const VerbRow& row : AllVerbs()) {
    if ((flag.verbs & BitOf(row.verb)) == 0) continue;
    absl::StrAppend(&names, names.empty() ? "" : ", ", row.name);
  }
  return names;
}

void WriteFlags(ManWriter& man) {
  man.Section("OPTIONS");
  for (const FlagRow& flag : AllFlags()) {
    man.Row(absl::StrCat("--", flag.name, flag.value.empty() ? "" : "="),
            flag.value, absl::StrCat(flag.help, " (", VerbsOf(flag), ")"));
  }
}

void WriteFormats(ManWriter& man) {
  man.Section("FORMATS");
  for (const Format& format : AllFormats()) {
    man.Row(format.name, "", format.summary);
  }
}

void WriteEnding(ManWriter& man) {
  man.Section("EXIT STATUS");
  for (const ExitCodeRow& row : AllExitCodes()) {
    man.Row(row.code, "", row.meaning);
  }
  man.Section("FILES");
  man.Row("crosscheck.textproto", "",
          "the configuration, in the working directory or the nearest folder "
          "above it");
  man.Section("EXAMPLES");
  man.Words("A draft against the wires it was written from:");
  man.Command("crosscheck check draft.md --against=\"wires/*.txt\"");
  man.Words("An archive, for a code scanning service:");
  man.Command(
      "crosscheck check \"archive/*.jsonl\" --format=sarif:report.sarif");
  man.Section("NOTES");
  man.Words(
      "The program never says which source is right.  It runs offline: no text "
      "leaves the machine.");
}

}  // namespace

void WriteManPage(std::ostream& out) {
  out << ".TH CROSSCHECK 1 \"\" \"crosscheck " << kVersion
      << "\" \"User Commands\"\n";
  ManWriter man(out);
  man.Section("NAME");
  out << "crosscheck \\- find figures and dates that articles disagree on\n";
  man.Section("SYNOPSIS");
  out << "\\fBcrosscheck\\fR \\fIVERB\\fR [\\fIFLAGS\\fR] "
         "\\fIARGUMENTS\\fR...\n";
  man.Section("DESCRIPTION");
  man.Words(kDescription);
  WriteVerbs(man);
  WriteFlags(man);
  WriteFormats(man);
  WriteEnding(man);
}

}  // namespace crosscheck
