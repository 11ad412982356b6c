#include "checker/frontends/cli/config_verb.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/base/status_macros.h"
#include "checker/config/config.h"
#include "checker/frontends/cli/complaints.h"
#include "checker/frontends/cli/exists.h"
#include "checker/frontends/cli/load_decisions.h"
#include "checker/frontends/cli/outputs.h"
#include "checker/frontends/cli/replace_file.h"
#include "checker/lexicon/lexicon.h"
#include "checker/normalize/widths.h"
#include "checker/report/report.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr char kFileName[] = "crosscheck.textproto";

// As seen from the working directory; empty: there is none.
std::string FindConfig() {
  std::error_code error;
  const fs::path here = fs::current_path(error);
  if (error) return "";
  std::string up;
  for (fs::path folder = here;; folder = folder.parent_path()) {
    std::string path = up + kFileName;
    if (Exists(path)) return path;
    if (folder == folder.parent_path()) return "";
    up += "../";
  }
}

bool UsesConfig(const CliOptions& options) {
  switch (options.verb) {
    case Verb::kAudit:
    case Verb::kCheck:
    case Verb::kDiff:
    case Verb::kExtract:
    case Verb::kFacts:
    case Verb::kKeep:
    case Verb::kExplain:
    case Verb::kBaseline:
    case Verb::kIndex:
    case Verb::kRules:
      return true;
    case Verb::kConfig:
      // One that is wrong need not keep anybody from beginning another.
      return options.arguments.front() != "init";
    default:
      return false;
  }
}

ExitCode Init(Streams streams) {
  if (Exists(kFileName)) {
    return Fail(absl::InvalidArgumentError(
                    absl::StrCat(kFileName, " is there already")),
                streams.err);
  }
  const absl::Status written =
      ReplaceFile(kFileName, ConfigTemplate(DefaultCompareConfig()));
  if (!written.ok()) return Fail(written, streams.err);
  streams.out << kFileName << ": written; it changes nothing yet\n";
  return FinishOutput(ExitCode::kClean, streams);
}

}  // namespace

absl::Status LoadConfig(const Program& program, CliOptions& options) {
  if (!UsesConfig(options) || options.config == "none") {
    return absl::OkStatus();
  }
  const std::string path =
      options.config.empty() ? FindConfig() : options.config;
  if (path.empty()) return absl::OkStatus();
  ASSIGN_OR_RETURN(const std::string text, ReadTextFile(path));
  const std::vector<RuleEntry> entries = program.Rules();
  std::vector<absl::string_view> rules;
  // Others only tell claims apart.
  for (const RuleEntry& rule : entries) {
    if (rule.verdict != v1::VERDICT_UNSPECIFIED) rules.push_back(rule.id);
  }
  ASSIGN_OR_RETURN(
      options.loaded_config,
      ParseConfig(text, path, {DefaultCompareConfig(), rules, EnglishPack()}));
  return absl::OkStatus();
}

ExitCode RunConfig(const CliOptions& options, Streams streams) {
  const std::string& what = options.arguments.front();
  const bool alone = options.arguments.size() == 1;
  if (alone && what == "init") return Init(streams);
  if (alone && what == "print") {
    Config config;
    config.compare = DefaultCompareConfig();
    streams.out << PrintConfig(options.loaded_config.value_or(config));
    return FinishOutput(ExitCode::kClean, streams);
  }
  if (alone && what == "verify") {
    streams.out << (options.loaded_config ? options.loaded_config->path
                                          : "what is built in")
                << ": right\n";
    return FinishOutput(ExitCode::kClean, streams);
  }
  return Fail(absl::InvalidArgumentError(absl::StrCat(
                  "config can print, verify or init, and not \"",
                  EscapeExcerpt(alone ? what : options.arguments.back(), 100),
                  "\"", DidYouMean(what, {"print", "verify", "init"}))),
              streams.err);
}

}  // namespace crosscheck
