// What a SARIF run says of the program and of the run itself.
#ifndef CHECKER_REPORT_SARIF_SARIF_TOOL_H_
#define CHECKER_REPORT_SARIF_SARIF_TOOL_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/report/json_text.h"
#include "checker/report/report.h"
#include "proto/finding.pb.h"

namespace crosscheck {

// Returns a `tool`: the rules that give verdicts, each with its document as
// help and its strongest verdict as default level.
OrderedJson SarifTool(const Report& report);

// Returns the place of a rule in that list; -1 if it is not there.
int SarifRuleIndex(const Report& report, absl::string_view id);

// Returns a `notification`.
OrderedJson SarifNotification(const v1::Note& note);

// Whether everything was read and something was checked.
bool SarifRunIsComplete(const Report& report);

// Returns a path as a URI reference: what is not allowed in one as %XX, an
// absolute path as file:///.
std::string SarifUri(absl::string_view path);

// Returns text for a `message`: braces and what looks like a link are no
// placeholders and no links in it.
std::string SarifText(absl::string_view text);

}  // namespace crosscheck

#endif  // CHECKER_REPORT_SARIF_SARIF_TOOL_H_
