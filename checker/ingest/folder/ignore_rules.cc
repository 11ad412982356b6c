#include "checker/ingest/folder/ignore_rules.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "checker/ingest/folder/glob.h"

namespace crosscheck {

void IgnoreRules::Add(absl::string_view folder, absl::string_view lines) {
  for (absl::string_view line : absl::StrSplit(lines, '\n')) {
    line = absl::StripAsciiWhitespace(line);
    if (line.empty() || line[0] == '#') continue;
    Rule rule;
    rule.folder = std::string(folder);
    rule.takes_back = absl::ConsumePrefix(&line, "!");
    rule.folders_only = absl::ConsumeSuffix(&line, "/");
    rule.of_names = !absl::StrContains(line, '/');
    absl::ConsumePrefix(&line, "/");
    rule.pattern = std::string(line);
    rules_.push_back(std::move(rule));
  }
}

bool IgnoreRules::Ignores(absl::string_view path, bool is_folder) const {
  for (auto rule = rules_.rbegin(); rule != rules_.rend(); ++rule) {
    if (rule->folders_only && !is_folder) continue;
    if (!absl::StartsWith(path, rule->folder)) continue;
    const absl::string_view subject = rule->of_names
                                          ? path.substr(path.rfind('/') + 1)
                                          : path.substr(rule->folder.size());
    if (MatchesGlob(rule->pattern, subject)) return !rule->takes_back;
  }
  return false;
}

}  // namespace crosscheck
